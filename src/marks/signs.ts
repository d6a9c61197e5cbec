/**
 * What a mark means: hue is the sign, filled is a deed, outlined is words. Timeline, network and document take the
 * class names and the typed glyph from here, so that the same thing looks the same everywhere, and never by colour
 * alone.
 */
import type { EventKind, Quadrant, Status } from '../model'

export type Sign = 'cooperation' | 'conflict' | 'neutral'

/** `deed` is drawn solid, `word` a tint with an outline; `fact` has no doer: an incident, or background. */
export type Force = 'deed' | 'word' | 'fact'

export interface KindSign {
  readonly sign: Sign
  readonly force: Force
  /** The end of a class name, without prefix: `conflict-deed`, `cooperation-word`, `incident`, `context`. */
  readonly suffix: string
  /** What stands for the sign where a letter can: `+`, `−` (U+2212), or nothing. */
  readonly glyph: '+' | '\u2212' | ''
  /** Dashes for a line of this sign, in multiples of the line's width; empty is a whole line. */
  readonly dash: readonly number[]
}

const NONE: readonly number[] = Object.freeze([])
/** Conflict is dashed wherever it is a line. */
const DASHED: readonly number[] = Object.freeze([3, 2])

const signs: Readonly<Record<EventKind, KindSign>> = Object.freeze({
  'verbal-cooperation': {
    sign: 'cooperation',
    force: 'word',
    suffix: 'cooperation-word',
    glyph: '+',
    dash: NONE,
  },
  'material-cooperation': {
    sign: 'cooperation',
    force: 'deed',
    suffix: 'cooperation-deed',
    glyph: '+',
    dash: NONE,
  },
  'verbal-conflict': {
    sign: 'conflict',
    force: 'word',
    suffix: 'conflict-word',
    glyph: '\u2212',
    dash: DASHED,
  },
  'material-conflict': {
    sign: 'conflict',
    force: 'deed',
    suffix: 'conflict-deed',
    glyph: '\u2212',
    dash: DASHED,
  },
  incident: { sign: 'neutral', force: 'fact', suffix: 'incident', glyph: '', dash: NONE },
  context: { sign: 'neutral', force: 'fact', suffix: 'context', glyph: '', dash: NONE },
})

/** The sign of an event's kind, or of an act's quadrant. */
export function signOf(kind: EventKind | Quadrant): KindSign {
  return signs[kind]
}

/** All kinds in the order in which legends and filters list them. */
export const KINDS: readonly EventKind[] = Object.freeze([
  'material-cooperation',
  'verbal-cooperation',
  'verbal-conflict',
  'material-conflict',
  'incident',
  'context',
])

/** All statuses, from the surest to the least sure. */
export const STATUSES: readonly Status[] = Object.freeze([
  'established',
  'reported',
  'disputed',
  'unconfirmed',
])

/** The sign of a number on Goldstein's scale, or of a balance. */
export function signOfScore(score: number): Sign {
  return score > 0 ? 'cooperation' : score < 0 ? 'conflict' : 'neutral'
}

/** Class names of a mark: prefix, prefix-suffix, prefix-status (`timeline-mark-conflict-deed`, `timeline-mark-disputed`). */
export function markClasses(prefix: string, kind: EventKind, status: Status): string {
  return `${prefix} ${prefix}-${signs[kind].suffix} ${prefix}-${status}`
}

/** Radius of a mark in pixels at 16 px to the rem, by the editor's weight. */
export function markRadius(weight: 1 | 2 | 3 | 4 | 5): number {
  return [5, 5.75, 6.5, 7.25, 8][weight - 1] ?? 6.5
}
