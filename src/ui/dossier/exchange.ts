import { type Bounds, instantInWords, type Ms, type Precision } from '../../dates'
import type { Act, Actor, Scale, StoryEvent } from '../../model'

/** How many acts of each sign, by their score. */
export interface Tally {
  readonly hostile: number
  readonly cooperative: number
  readonly neutral: number
}

export function tallyOf(acts: readonly Act[], scale: Scale = 'plover'): Tally {
  const hostile = acts.filter((act) => act[scale] < 0).length
  const cooperative = acts.filter((act) => act[scale] > 0).length
  return { hostile, cooperative, neutral: acts.length - hostile - cooperative }
}

const FINENESS: readonly [Precision, number][] = [
  ['day', 10],
  ['month', 7],
  ['year', 4],
]

/**
 * The finest day, month or year that the whole of a window lies in: "June 2025" of 25 to 30 June. Null where it
 * crosses a year, and where the year began long before the window did: what happened after June is not "since 2025".
 */
export function commonDate(bounds: Bounds, locale: string): string | null {
  if (!Number.isFinite(bounds.earliest) || !Number.isFinite(bounds.latest)) return null
  const first = new Date(bounds.earliest).toISOString()
  const last = new Date(bounds.latest - 1).toISOString()
  const unit = FINENESS.find(([, length]) => {
    const cut = first.length - 24 + length
    return first.slice(0, cut) === last.slice(0, cut)
  })
  if (!unit || (unit[0] === 'year' && new Date(bounds.earliest).getUTCMonth() > 0)) return null
  return instantInWords(bounds.earliest, unit[0], locale)
}

/** The month in which something can have begun at the earliest. */
export const earliestMonth = (at: Ms, locale: string): string => instantInWords(at, 'month', locale)

/** Acts of one event, which stand together. */
export interface EventActs {
  readonly event: StoryEvent
  readonly acts: readonly Act[]
}

/** Acts in the order of their events, those of one event together. */
export function byEvent(acts: readonly Act[]): EventActs[] {
  const found = new Map<StoryEvent, Act[]>()
  for (const act of acts) {
    const group = found.get(act.event)
    if (group) group.push(act)
    else found.set(act.event, [act])
  }
  return [...found]
    .map(([event, group]) => ({ event, acts: group }))
    .sort((a, b) => a.event.index - b.event.index)
}

/** Whether `actor` is `whole` or belongs to it, at whatever depth. */
export function within(actor: Actor, whole: Actor): boolean {
  for (let at: Actor | null = actor; at !== null; at = at.partOf) if (at === whole) return true
  return false
}
