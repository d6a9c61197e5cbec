import { DateWords } from './DateWords'
import { InBrief } from './InBrief'
import { useReading } from './reading'
import { fill, SceneLink, StoryText } from './Words'

/** The story's title, what it is about, how fresh it is and what it rests on, and what was changed since. */
export function StoryHeader() {
  const { story, words } = useReading()
  const { common, reader } = words
  const first = story.scenes[0]
  const date = <DateWords date={story.updated ?? story.published} />
  return (
    <header className="doc-header">
      <h1 className="doc-story-title">
        <StoryText text={story.title} />
      </h1>
      <p className="doc-lead">
        <StoryText text={story.summary} />
      </p>
      <p className="doc-meta">
        {fill(story.updated === null ? reader.published : reader.updated, { date })}
        {' · '}
        {common.events(story.events.length)}
        {' · '}
        <a className="doc-quiet-link" href="#part--sources">
          {common.sources(story.sources.length)}
        </a>
        {' · '}
        <a className="doc-quiet-link" href="#part--actors">
          {common.actors(story.actors.length)}
        </a>
      </p>
      {story.changes.length > 0 && (
        <details className="doc-changes">
          <summary>{reader.whatChanged}</summary>
          <ul>
            {story.changes.map(({ date, note }) => (
              <li key={`${date.edtf} ${typeof note === 'string' ? note : Object.values(note)[0]}`}>
                <b>
                  <DateWords date={date} />
                </b>{' '}
                <StoryText text={note} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <InBrief />
      {first && (
        <p className="doc-tell">
          <SceneLink scene={first}>{reader.tell(story.scenes.length)}</SceneLink>
        </p>
      )}
    </header>
  )
}
