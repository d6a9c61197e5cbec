/** The network in words: what a screen reader hears of each mark and of the whole picture. */
import { dateInWords } from '../../dates'
import type { Messages } from '../../i18n'
import { type Actor, type Story, type Tie, textIn } from '../../model'
import { rootOf } from './detail'
import type { GroupState } from './props'
import { type LineSign, nameOf, type Scene, type SceneArc, type SceneNode, type SceneTie } from './scene'

export interface Speech {
  readonly story: Story
  readonly lang: string | null
  readonly words: Messages['network']
}

const name = (actor: Actor, { lang, story }: Speech): string => nameOf(actor, lang, story)

/** What a screen reader says of an actor: name, kind, whose it is, partners, and what is summed on it. */
export function nodeWords(node: SceneNode, speech: Speech, group: GroupState | null = null): string {
  const root = rootOf(node.actor)
  return speech.words.node({
    name: name(node.actor, speech),
    kind: node.actor.kind,
    partOf: root === node.actor ? null : name(root, speech),
    partners: node.contact.partners,
    group,
    strongest: node.contact.strongest ? name(node.contact.strongest, speech) : null,
  })
}

/** What a screen reader says of an arc: who to whom, how many acts, and of which side. */
export function arcWords({ line, state, mostly, all, faint }: SceneArc, speech: Speech): string {
  return speech.words.arc({
    from: name(line.from, speech),
    to: name(line.to, speech),
    acts: state.acts,
    reading: state.reading,
    mostly,
    all,
    faint,
  })
}

/** What a tie is in a word: the story's own, or the catalogue's for its kind. */
export const tieWord = (tie: Tie, { lang, story, words }: Speech): string =>
  tie.short
    ? textIn(tie.short, lang, story.language).text
    : (words.tieKind[tie.kind] ?? tie.kind.replaceAll('-', ' '))

/** Whether that says more than that it is a tie. */
export const isNamed = ({ kind, short }: Tie): boolean => kind !== 'other' || short !== null

/** A tie in a word, and its state at the moment (`weakening`) where the story gives one. */
export function tieText(tie: Tie, state: string | null, speech: Speech): string {
  const { tieState } = speech.words
  const how = state === null ? '' : (tieState[state] ?? state)
  const word = tieWord(tie, speech)
  return how === '' ? word : `${word}, ${how}`
}

/** What is written on a tie in the picture: that, or nothing where it is only a tie. */
export const tieLabel = (tie: Tie, state: string | null, speech: Speech): string =>
  isNamed(tie) || state !== null ? tieText(tie, state, speech) : ''

/** How a tie fares, and since or until when: "weakening since 2023"; null where there is nothing to say. */
export function stateWords(
  state: SceneTie['state'],
  phase: SceneTie['phase'],
  { words }: Speech,
  locale: string,
): string | null {
  const how = state === null ? '' : (words.tieState[state] ?? state)
  return how === '' ? null : [how, phase && dateInWords(phase.when, locale)].filter(Boolean).join(' ')
}

/** What a screen reader says of a tie: between whom, what, how it fares, and when. */
export function tieWords({ tie, state, phase, possible }: SceneTie, speech: Speech, locale: string): string {
  const { words } = speech
  return words.tie({
    from: name(tie.from, speech),
    to: name(tie.to, speech),
    kind: isNamed(tie) ? tieWord(tie, speech) : null,
    state: stateWords(state, phase, speech, locale),
    when: tie.when ? dateInWords(tie.when, locale) : words.tieUndated,
    possible,
  })
}

/** What both directions come to: a side of which one is sure and the other is not against it. */
function signOf(signs: ReadonlySet<LineSign>): LineSign | null {
  if (signs.size === 0) return null
  if (signs.has('conflict') && !signs.has('cooperation')) return 'conflict'
  return signs.has('cooperation') && !signs.has('conflict') ? 'cooperation' : 'ambivalent'
}

/** Who is at odds with whom, in one sentence: pairs by both directions, the strongest first. */
export function summaryWords(scene: Scene, date: string, speech: Speech): string {
  const pairs = new Map<string, { a: Actor; b: Actor; signs: Set<LineSign>; activity: number }>()
  for (const arc of scene.arcs) {
    if (!arc.on) continue
    const { from, to } = arc.line
    const [a, b] = from.id < to.id ? [from, to] : [to, from]
    const key = `${a.id}~${b.id}`
    const pair = pairs.get(key) ?? { a, b, signs: new Set<LineSign>(), activity: 0 }
    // What was long ago says nothing of how they stand now.
    if (!arc.faint) pair.signs.add(arc.sign)
    pair.activity += arc.state.activity
    pairs.set(key, pair)
  }
  const sorted = [...pairs].sort(([a, x], [b, y]) => y.activity - x.activity || (a < b ? -1 : 1))
  const of = (sign: LineSign) =>
    sorted
      .filter(([, pair]) => signOf(pair.signs) === sign)
      .slice(0, 3)
      .map(([, pair]) => [name(pair.a, speech), name(pair.b, speech)] as const)
  const tiesOf = (perhaps: boolean) =>
    scene.ties
      .filter(({ on, possible }) => on && possible === perhaps)
      .map(
        ({ tie, state }) =>
          [name(tie.from, speech), name(tie.to, speech), tieText(tie, state, speech)] as const,
      )
  return speech.words.summary({
    date,
    pairs: pairs.size,
    silent: sorted.filter(([, pair]) => pair.signs.size === 0).length,
    conflict: of('conflict'),
    cooperation: of('cooperation'),
    ambivalent: sorted.filter(([, pair]) => signOf(pair.signs) === 'ambivalent').length,
    ties: tiesOf(false),
    perhaps: tiesOf(true),
  })
}
