import type { StudyWords } from '../../../i18n'
import type { Actor, Camps } from '../../../model'
import { nameOf } from '../scene'
import type { Speech } from '../words'
import { letterOf } from './camps'

/** More lines than this are counted, not named. */
const NAMED = 4

interface Props {
  readonly camps: Camps
  readonly speech: Speech
  readonly study: StudyWords
  /** The moment that they are of, where there are two. */
  readonly date?: string | undefined
  /** The address of the method's page. */
  readonly methodHref?: string | undefined
}

/** What the camps are, that they are a hypothesis, and which lines contradict it. */
export function CampNote({ camps, speech, study, date, methodHref }: Props) {
  const words = study.camps
  const title = date === undefined ? words.title : words.titleAt(date)
  const name = (id: string) => {
    const actor: Actor | undefined = speech.story.actor.get(id)
    return actor ? nameOf(actor, speech.lang, speech.story) : id
  }
  const { against, asked } = camps
  if (asked === 0) {
    return (
      <p className="network-note">
        <b>{title}.</b> {words.none}
      </p>
    )
  }
  const named = against
    .slice(0, NAMED)
    .map(({ from, to, sign }) => words.line(name(from), name(to), sign === 1))
  if (against.length > NAMED) named.push(words.more(against.length - NAMED))
  return (
    <p className="network-note">
      <b>{title}.</b> {words.about}{' '}
      {camps.camps.map((members, i) => (
        <span key={letterOf(i)} className="network-note-camp">
          <b>{letterOf(i)}</b> {members.map(name).join(', ')}
          {i === camps.camps.length - 1 ? '. ' : camps.rivals[i] === i + 1 ? ` ${words.against} ` : '; '}
        </span>
      ))}
      <a className="network-method" href={methodHref && `${methodHref}#camps`}>
        {words.frustration(against.length, asked)}
      </a>
      {named.length > 0 ? ` ${named.join('; ')}.` : ''} {camps.exact ? '' : words.guess}
    </p>
  )
}
