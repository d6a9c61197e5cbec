import type { Citation, Source, Text } from '../../model'
import { DateWords } from './DateWords'
import { sourceAnchor, useReading } from './reading'
import { Name, StoryText } from './Words'

/** Who wrote it and where it stood, as a note names it: "Sultan Musayev, Kontur, July 2025". */
function SourceName({ source }: { source: Source }) {
  const named = source.author !== null || source.publisher !== null
  return (
    <>
      {source.author !== null && <bdi>{source.author}</bdi>}
      {source.author !== null && source.publisher !== null && ', '}
      {source.publisher !== null && <Name text={source.publisher} />}
      {!named && (
        <cite>
          <StoryText text={source.title} />
        </cite>
      )}
      {source.date !== null && (
        <>
          {', '}
          <DateWords date={source.date} />
        </>
      )}
    </>
  )
}

interface Cited {
  readonly source: Source
  readonly places: Text[]
}

/** Each source once, with all the places in it. */
function bySource(citations: readonly Citation[]): Cited[] {
  const found = new Map<Source, Cited>()
  for (const { source, at } of citations) {
    const cited = found.get(source) ?? { source, places: [] }
    if (at !== null) cited.places.push(at)
    found.set(source, cited)
  }
  return [...found.values()]
}

const textKey = (text: Text): string => (typeof text === 'string' ? text : JSON.stringify(text))

interface Props {
  readonly citations: readonly Citation[]
  /** Says "Source:" in front. */
  readonly label?: boolean
  /** What is cited nearby, where these sources are named in full: here their places are enough. */
  readonly beside?: readonly Citation[]
}

/** Sources with their places: a link to each source itself, or to its entry in the list of sources. */
export function Citations({ citations, label = false, beside = [] }: Props) {
  const { words } = useReading()
  const cited = bySource(citations)
  if (cited.length === 0) return null
  return (
    <p className="doc-cite">
      {label && `${words.reader.source(cited.length)}: `}
      {cited.map(({ source, places }, i) => {
        const short = places.length > 0 && beside.some((citation) => citation.source === source)
        const where = places.map((place, n) => (
          <span key={textKey(place)}>
            {n > 0 && ', '}
            <StoryText text={place} />
          </span>
        ))
        return (
          <span key={source.id}>
            {i > 0 && '; '}
            <a className="doc-cite-link" href={source.url ?? `#${sourceAnchor(source.id)}`}>
              {short ? where : <SourceName source={source} />}
            </a>
            {!short && places.length > 0 && ', '}
            {!short && where}
          </span>
        )
      })}
    </p>
  )
}

/** Whether two lists cite the same places, so that one of them need not be said again. */
export function sameCitations(a: readonly Citation[], b: readonly Citation[]): boolean {
  const same = (one: Citation, other: Citation | undefined) =>
    one.source === other?.source && JSON.stringify(one.at) === JSON.stringify(other.at)
  return a.length === b.length && a.every((one, i) => same(one, b[i]))
}
