import { useId } from 'react'
import { type Actor, textIn } from '../../model'
import { useReading } from '../document'
import { useEvidence } from './words'

interface Props {
  readonly label: string
  readonly value: Actor | null
  /** Cannot be chosen: it is the other end. */
  readonly except: Actor | null
  readonly onActor: (actor: Actor | null) => void
}

/** A list of all actors by name, those of a group with the group's name behind theirs. */
export function ActorChoice({ label, value, except, onActor }: Props) {
  const { story, lang, locale } = useReading()
  const { path } = useEvidence()
  const id = useId()
  const name = (actor: Actor) => textIn(actor.name, lang, story.language).text
  const options = story.actors
    .map((actor) => ({
      actor,
      text:
        actor.partOf === null
          ? name(actor)
          : path.of.replace('{actor}', name(actor)).replace('{parent}', name(actor.partOf)),
    }))
    .sort((a, b) => a.text.localeCompare(b.text, locale) || a.actor.index - b.actor.index)
  return (
    <p className="dossier-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        onChange={(event) => onActor(story.actor.get(event.target.value) ?? null)}
        value={value?.id ?? ''}
      >
        <option value="">{path.choose}</option>
        {options.map(({ actor, text }) => (
          <option disabled={actor === except} key={actor.id} value={actor.id}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}
