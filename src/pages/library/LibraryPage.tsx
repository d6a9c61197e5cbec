import { libraryWordsFor, messagesFor } from '../../i18n'
import { halfMarkPath, markClasses, markPath, markRadius } from '../../marks'
import { fill, machineDate } from '../../ui'
import { PlainHeader } from '../plain/PlainHeader'
import type { CardMark, StoryCard } from './story-card'

const STEP = 20
const HEIGHT = 22

/** A story's events in a row, in their order: what was done, what was said, what is disputed. No scale of time. */
function Signature({ marks }: { marks: readonly CardMark[] }) {
  const width = marks.length * STEP
  return (
    <svg
      aria-hidden="true"
      className="library-signature"
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
    >
      <path className="library-line" d={`M0,${HEIGHT / 2}H${width}`} />
      {marks.map(({ kind, status, weight }, i) => (
        <g
          className={markClasses('library-mark', kind, status)}
          // biome-ignore lint/suspicious/noArrayIndexKey: marks are only their order
          key={i}
          transform={`translate(${(i + 0.5) * STEP},${HEIGHT / 2})`}
        >
          <path className="library-mark-shape" d={markPath(kind, markRadius(weight))} />
          {status === 'disputed' && (
            <path className="library-mark-half" d={halfMarkPath(kind, markRadius(weight))} />
          )}
        </g>
      ))}
    </svg>
  )
}

interface Props {
  readonly stories: readonly StoryCard[]
  readonly language?: string
  /** Address of this page, for the way home from it. */
  readonly home?: string
}

/** The stories that there are. Plain links: the page needs no script. */
export function LibraryPage({ stories, language = 'en', home = './' }: Props) {
  const words = messagesFor(language)
  const library = libraryWordsFor(language)
  const langOf = (lang: string) => (lang === language ? undefined : lang)
  return (
    <>
      <PlainHeader home={home} words={words.common} />
      <main className="library" id="main">
        <h1>{library.heading}</h1>
        <p className="library-about">{library.about}</p>
        {stories.length === 0 && <p>{library.none}</p>}
        <ul className="library-stories">
          {stories.map(({ id, title, summary, years, updated, counts, marks }) => {
            const machine = machineDate(updated.edtf)
            return (
              <li key={id}>
                <article aria-labelledby={`${id}--title`} className="library-story">
                  <p className="library-years">{years}</p>
                  <h2 id={`${id}--title`}>
                    <a href={`${home}${id}/`} lang={langOf(title.lang)}>
                      <bdi>{title.text}</bdi>
                    </a>
                  </h2>
                  <p className="library-summary" lang={langOf(summary.lang)}>
                    {summary.text}
                  </p>
                  <Signature marks={marks} />
                  <p className="library-counts">
                    {library.counts(counts.events, counts.actors, counts.sources)}
                    {' · '}
                    {fill(library.updated, {
                      date:
                        machine === null ? updated.words : <time dateTime={machine}>{updated.words}</time>,
                    })}
                  </p>
                </article>
              </li>
            )
          })}
        </ul>
      </main>
    </>
  )
}
