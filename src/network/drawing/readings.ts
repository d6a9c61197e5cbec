/** Which directed lines there are in a story at a level of detail, and how each stands at a moment. */
import type { Ms } from '../../dates'
import {
  type Act,
  type Actor,
  type ActorId,
  type ChannelState,
  defaultSettings,
  type EventId,
  hasEntered,
  isFaint,
  pairState,
  type Quadrant,
  type RelationSettings,
  type RelationsIndex,
  relationsIndex,
  type Story,
} from '../../model'
import { endsOf, isOpen, type NetworkDetail, rootOf } from './detail'

/** One direction of a pair as drawn: all acts it will ever stand for. */
export interface Line {
  readonly key: string
  readonly from: Actor
  readonly to: Actor
  /** In order of reading, hidden ones included. */
  readonly acts: readonly Act[]
  /** Whether some of the acts are those of people and agencies of the ends. */
  readonly summed: boolean
}
/** A kind of act, or both kinds of a sign, or requests that no scale holds against anybody. */
export type Mostly = Quadrant | 'conflict' | 'cooperation' | 'request'
/** The narrower kinds come first. */
const KINDS: readonly Mostly[] = [
  'verbal-conflict',
  'material-conflict',
  'verbal-cooperation',
  'material-cooperation',
  'conflict',
  'cooperation',
  'request',
]

export interface LineReading {
  readonly line: Line
  readonly state: ChannelState
  /** Those that have entered by now and are shown, in order of reading. */
  readonly acts: readonly Act[]
  /** What most of them are: words or deeds of one sign, or both of one sign; null where no sign has more than half. */
  readonly mostly: Mostly | null
  /** Whether all are. */
  readonly all: boolean
  /** Nothing weighs any more: it was long ago. */
  readonly faint: boolean
}

/** Every line of the story, sorted by key; the same at any moment and under any filter. */
export function linesOf(story: Story, detail: NetworkDetail, opened: ReadonlySet<ActorId>): Line[] {
  const found = new Map<string, { key: string; from: Actor; to: Actor; acts: Act[]; summed: boolean }>()
  for (const act of story.acts) {
    const ends = endsOf(act, detail, opened)
    if (!ends) continue
    const key = `${ends.from.id}~${ends.to.id}`
    const line = found.get(key) ?? { key, ...ends, acts: [] }
    line.acts.push(act)
    line.summed ||= ends.summed
    found.set(key, line)
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The two sums that lines are read from: each actor by itself, and groups on their parents. */
export interface Sums {
  readonly single: RelationsIndex
  readonly grouped: RelationsIndex
}

/**
 * Indexes of the acts that count.
 * @param relations every actor by itself, all acts
 * @param visible events whose acts count; null is all
 * @param opened groups that are not summed, whatever `detail` says
 */
export function sumsOf(
  story: Story,
  relations: RelationsIndex,
  visible: ReadonlySet<EventId> | null,
  detail: NetworkDetail,
  opened: ReadonlySet<ActorId>,
): Sums {
  const include = visible === null ? undefined : (act: Act) => visible.has(act.event.id)
  const group = (actor: Actor) => {
    const root = rootOf(actor)
    return isOpen(root.id, detail, opened) ? actor : root
  }
  const single = include ? relationsIndex(story, { include }) : relations
  return { single, grouped: detail === 'actors' ? single : relationsIndex(story, { group, include }) }
}

function mostOf(acts: readonly Act[]): { mostly: Mostly | null; all: boolean } {
  const counts = new Map<Mostly, number>()
  const add = (kind: Mostly) => counts.set(kind, (counts.get(kind) ?? 0) + 1)
  for (const { quadrant, plover, cameo } of acts) {
    // PLOVER files a request under conflict, and scores one for help or a meeting at zero or better.
    if (quadrant === 'verbal-conflict' && plover >= 0 && cameo >= 0) {
      add('request')
      continue
    }
    add(quadrant)
    add(quadrant.endsWith('conflict') ? 'conflict' : 'cooperation')
  }
  for (const all of [true, false]) {
    for (const kind of KINDS) {
      const n = counts.get(kind) ?? 0
      if (all ? n > 0 && n === acts.length : 2 * n > acts.length) return { mostly: kind, all }
    }
  }
  return { mostly: null, all: false }
}

/**
 * The state of each line as of `at`, from the sum that it belongs to, with the acts up to then.
 * @param visible events whose acts count; null is all
 */
export function readLines(
  lines: readonly Line[],
  sums: Sums,
  at: Ms,
  visible: ReadonlySet<EventId> | null,
  settings: RelationSettings = defaultSettings,
): LineReading[] {
  return lines.map((line) => {
    const index = line.summed ? sums.grouped : sums.single
    const state = pairState(index, line.from, line.to, at, settings).aToB
    const acts = line.acts.filter(
      (act) => (visible === null || visible.has(act.event.id)) && hasEntered(act, at),
    )
    return {
      line,
      state,
      acts,
      ...mostOf(acts),
      faint: isFaint(state),
    }
  })
}
