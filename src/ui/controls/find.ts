/** What a search finds: events, actors and pairs, and which letters of a text it matched. */
import {
  type Actor,
  allTexts,
  fold,
  type Pair,
  type SearchHit,
  type Story,
  searchHits,
  searchWords,
  type Tie,
  textIn,
} from '../../model'

export interface Found {
  readonly events: readonly SearchHit[]
  readonly actors: readonly Actor[]
  readonly pairs: readonly Pair[]
  readonly ties: readonly Tie[]
}

const NOTHING: Found = { events: [], actors: [], pairs: [], ties: [] }

/** Every text that an actor goes by, in all languages of the story. */
const namesOf = (actor: Actor, story: Story): string[] =>
  [actor.name, actor.short].flatMap((text) => allTexts(text, story.language).map((spoken) => spoken.text))

export type TieKinds = Readonly<Record<string, string>>

/** What is said of a tie: who, of what kind, what it consists of, how it fared. */
function tieTexts(tie: Tie, story: Story, kinds: TieKinds): string[] {
  const told = [tie.about, ...tie.phases.map(({ about }) => about)]
  return [
    ...namesOf(tie.from, story),
    ...namesOf(tie.to, story),
    tie.kind,
    kinds[tie.kind] ?? '',
    ...told.flatMap((text) => allTexts(text, story.language).map((spoken) => spoken.text)),
  ]
}

const begins = (names: readonly string[], word: string): boolean =>
  names.some((name) => name.startsWith(word) || name.includes(` ${word}`) || name.includes(`-${word}`))

/**
 * Actors that a name of theirs begins each word for; pairs of which each word names one side, and both sides are named,
 * or the pairs of the one actor that is found, those with most acts first; ties of which all words are said. `kinds` has
 * what kinds of ties are called on the page.
 */
export function find(story: Story, text: string, kinds: TieKinds = {}): Found {
  const words = searchWords(text)
  if (words.length === 0) return NOTHING
  const named = story.actors.map((actor) => {
    const names = namesOf(actor, story).map(fold)
    return { actor, hits: words.map((word) => begins(names, word)) }
  })
  const actors = named.filter(({ hits }) => hits.every(Boolean)).map(({ actor }) => actor)
  const hitsOf = new Map(named.map(({ actor, hits }) => [actor.id, hits]))
  const both = story.pairs.filter(({ a, b }) => {
    const [ha, hb] = [hitsOf.get(a.id) ?? [], hitsOf.get(b.id) ?? []]
    return ha.some(Boolean) && hb.some(Boolean) && words.every((_, i) => ha[i] || hb[i])
  })
  const first = actors.length === 1 ? actors[0] : undefined
  const pairs =
    both.length > 0 || !first ? both : story.pairs.filter(({ a, b }) => a === first || b === first)
  const busiest = [...pairs].sort((x, y) => y.acts.length - x.acts.length || (x.key < y.key ? -1 : 1))
  const ties = story.ties.filter((tie) => {
    const said = tieTexts(tie, story, kinds).map(fold)
    return words.every((word) => begins(said, word))
  })
  return { events: searchHits(story, text), actors, pairs: busiest, ties }
}

/** Scripts that set no spaces between words: there a word may begin anywhere. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

export interface Stretch {
  readonly text: string
  readonly hit: boolean
}

/**
 * A text in stretches, those that begin a word with one of `words` (folded) marked; accents and case make no
 * difference. The stretches joined are the text.
 */
export function stretches(text: string, words: readonly string[]): Stretch[] {
  // Folding can lengthen or drop a letter, so each folded letter remembers where it came from.
  let folded = ''
  const from: number[] = []
  let at = 0
  for (const letter of text) {
    const piece = fold(letter)
    folded += piece
    for (let i = 0; i < piece.length; i++) from.push(at)
    at += letter.length
  }
  from.push(text.length)
  const hits: [number, number][] = []
  for (const word of words) {
    for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + 1)) {
      if (i > 0 && /[\p{L}\p{N}]/u.test(folded[i - 1] ?? '') && !UNSPACED.test(word)) continue
      hits.push([from[i]!, from[i + word.length] ?? text.length])
    }
  }
  hits.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const parts: Stretch[] = []
  let end = 0
  for (const [start, stop] of hits) {
    if (stop <= end) continue
    const begin = Math.max(start, end)
    if (begin > end) parts.push({ text: text.slice(end, begin), hit: false })
    parts.push({ text: text.slice(begin, stop), hit: true })
    end = stop
  }
  if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end), hit: false })
  return parts
}

/**
 * A piece of a longer text about its first match, cut at words: what to show where the title has no match. Null where
 * nothing matches.
 */
export function snippet(text: string, words: readonly string[], length = 110): string | null {
  const parts = stretches(text, words)
  const hit = parts.findIndex((part) => part.hit)
  if (hit < 0) return null
  const at = parts.slice(0, hit).reduce((sum, part) => sum + part.text.length, 0)
  if (text.length <= length) return text
  const near = Math.max(0, at - Math.floor(length / 3))
  const start = near === 0 ? 0 : text.indexOf(' ', near) + 1 || near
  const begin = Math.min(start, at)
  const far = begin + length
  const end = far >= text.length ? text.length : Math.max(text.lastIndexOf(' ', far), at + 1)
  return `${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}`
}

/** The words of an actor's name in the reader's language. */
export const nameOf = (actor: Actor, lang: string, story: Story) => textIn(actor.name, lang, story.language)
