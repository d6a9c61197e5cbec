/** What each actor has to do with whom, up to a moment. */
import type { Actor, ActorId } from '../../model'
import { isOpen, type NetworkDetail, rootOf } from './detail'
import type { LineReading } from './readings'

export interface Contact {
  /** How many others it has acts with, in either direction. */
  readonly partners: number
  /** Acts by it, and towards it. */
  readonly did: number
  readonly received: number
  /** The partner with whom it has most acts. */
  readonly strongest: Actor | null
}
const NOBODY: Contact = { partners: 0, did: 0, received: 0, strongest: null }

function count(readings: readonly LineReading[]): Map<ActorId, Contact> {
  const found = new Map<ActorId, { did: number; received: number; by: Map<Actor, number> }>()
  const meet = (a: Actor, b: Actor, acts: number, did: boolean) => {
    const entry = found.get(a.id) ?? { did: 0, received: 0, by: new Map<Actor, number>() }
    if (did) entry.did += acts
    else entry.received += acts
    entry.by.set(b, (entry.by.get(b) ?? 0) + acts)
    found.set(a.id, entry)
  }
  for (const { line, state } of readings) {
    if (state.acts === 0) continue
    meet(line.from, line.to, state.acts, true)
    meet(line.to, line.from, state.acts, false)
  }
  const out = new Map<ActorId, Contact>()
  for (const [id, { did, received, by }] of found) {
    const [first] = [...by].sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
    out.set(id, { partners: by.size, did, received, strongest: first?.[0] ?? null })
  }
  return out
}

/**
 * The contacts of every actor. Those whose acts are summed on their parent are told by their own acts all the same;
 * the parent by the sum, as its lines are drawn.
 *
 * @param drawn readings of the lines in the picture
 * @param single readings of the lines between single actors
 */
export function contactsOf(
  drawn: readonly LineReading[],
  single: readonly LineReading[],
  detail: NetworkDetail,
  opened: ReadonlySet<ActorId>,
): (actor: Actor) => Contact {
  const sums = count(drawn)
  const own = count(single)
  return (actor) => {
    const root = rootOf(actor)
    const from = root === actor || isOpen(root.id, detail, opened) ? sums : own
    return from.get(actor.id) ?? NOBODY
  }
}
