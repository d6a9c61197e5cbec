import { dateInWords } from '../../dates'
import { type Citation, textIn } from '../../model'
import { nameOf, type Scene, type SceneTie } from './scene'
import { isNamed, type Speech, stateWords, tieWord } from './words'

/** A tie and others between the same two marks, whose lines lie on one another; the one that is asked about first. */
export function alongside({ ties }: Scene, tie: SceneTie): SceneTie[] {
  const between = ({ placed: { from, to } }: SceneTie) => [from, to].sort().join('~')
  return [tie, ...ties.filter((other) => other !== tie && other.on && between(other) === between(tie))]
}

/** What a card says of a tie: between whom, of what kind, how it fares, when, and who says so. */
export function TieLines({
  ties,
  speech,
  locale,
}: {
  ties: readonly SceneTie[]
  speech: Speech
  locale: string
}) {
  const { lang, story, words } = speech
  return ties.map(({ key, tie, state, phase, possible }) => {
    const about = phase?.about ?? tie.about
    const facts = [
      words.standingTie,
      isNamed(tie) ? tieWord(tie, speech) : null,
      tie.when ? dateInWords(tie.when, locale) : words.tieUndated,
      stateWords(state, phase, speech, locale),
      possible ? words.tiePossible : null,
    ]
    return (
      <div className="network-card-tie" key={key}>
        <p className="network-card-title">
          <bdi>{nameOf(tie.from, lang, story)}</bdi> – <bdi>{nameOf(tie.to, lang, story)}</bdi>
        </p>
        <p>{facts.filter(Boolean).join(', ')}</p>
        {about ? <p>{textIn(about, lang, story.language).text}</p> : null}
        <SaidBy sources={[...tie.sources, ...(phase?.sources ?? [])]} speech={speech} />
      </div>
    )
  })
}

/** Who says so: each source once, with its places. */
function SaidBy({ sources, speech }: { sources: readonly Citation[]; speech: Speech }) {
  if (sources.length === 0) return null
  return (
    <p className="network-card-quiet">
      {speech.words.saidBy}: {sourcesInWords(sources, speech)}
    </p>
  )
}

/** "Sultan Musayev, Kontur, para. 16, para. 17": sources by author and publisher, or else by title. */
export function sourcesInWords(
  sources: readonly Citation[],
  { lang, story }: Pick<Speech, 'lang' | 'story'>,
): string {
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, lang, story.language).text
  const places = new Map<Citation['source'], string[]>()
  for (const { source, at } of sources) {
    const own = places.get(source) ?? []
    if (at !== null && !own.includes(say(at))) own.push(say(at))
    places.set(source, own)
  }
  return [...places]
    .map(([source, at]) => {
      const by = [source.author, source.publisher && say(source.publisher)].filter(Boolean)
      return [...(by.length > 0 ? by : [say(source.title)]), ...at].join(', ')
    })
    .join('; ')
}
