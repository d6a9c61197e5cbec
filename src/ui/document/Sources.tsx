import { DateWords } from './DateWords'
import { sourceAnchor, useReading } from './reading'
import { Section } from './Section'
import { Name, StoryText } from './Words'

/** What the story rests on, each with its address where it has one. */
export function Sources() {
  const { story, words } = useReading()
  return (
    <Section id="sources" title={words.reader.sourcesHeading}>
      <ol className="doc-plain doc-sources">
        {story.sources.map((source) => (
          <li id={sourceAnchor(source.id)} key={source.id} tabIndex={-1}>
            {source.author !== null && (
              <>
                <bdi>{source.author}</bdi>:{' '}
              </>
            )}
            <cite>
              {source.url === null ? (
                <StoryText text={source.title} />
              ) : (
                <a href={source.url}>
                  <StoryText text={source.title} />
                </a>
              )}
            </cite>
            {source.publisher !== null && (
              <>
                , <Name text={source.publisher} />
              </>
            )}
            {source.date !== null && (
              <>
                , <DateWords date={source.date} />
              </>
            )}
            {source.archivedUrl !== null && (
              <>
                {' ('}
                <a href={source.archivedUrl}>{words.reader.archived}</a>
                {')'}
              </>
            )}
            {source.url === null && source.archivedUrl === null && (
              <span className="doc-role"> ({words.reader.noAddress})</span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
