import type { Actor } from '../../model'
import { actorAnchor, useReading } from './reading'
import { Section } from './Section'
import { ActorLink, StoryText } from './Words'

function ActorEntry({ actor }: { actor: Actor }) {
  const { words } = useReading()
  return (
    <li id={actorAnchor(actor.id)}>
      <b>
        <ActorLink actor={actor} />
      </b>
      <span className="doc-role"> {words.common.actorKind[actor.kind]}</span>
      {actor.about !== null && (
        <p>
          <StoryText text={actor.about} />
        </p>
      )}
      {actor.parts.length > 0 && (
        <ul className="doc-plain doc-parts">
          {actor.parts.map((part) => (
            <ActorEntry actor={part} key={part.id} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Who is who: actors, each with its people and agencies below it. */
export function Cast() {
  const { story, words } = useReading()
  return (
    <Section id="actors" title={words.reader.actors}>
      <ul className="doc-plain">
        {story.actors
          .filter(({ partOf }) => partOf === null)
          .map((actor) => (
            <ActorEntry actor={actor} key={actor.id} />
          ))}
      </ul>
    </Section>
  )
}
