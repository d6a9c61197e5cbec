/** What of a pair's acts its curve shows: the stretch of time they lie in, and a dot for each event. */
import { DAY, type Ms, ms } from '../../dates'
import type { Act, Actor, RelationsIndex, Story } from '../../model'
import type { Dot } from './CurvePanel'

/** From a little before the first act to the end of the story, or the cursor where that is later. */
export function rangeOf(acts: readonly Act[], story: Story, at: Ms): [Ms, Ms] {
  const first = acts.reduce(
    (least, act) => Math.min(least, act.event.start.earliest),
    Number.POSITIVE_INFINITY,
  )
  const from = Number.isFinite(first) ? first : story.extent.earliest
  const to = Math.max(story.extent.latest, at, from + DAY)
  return [ms(from - (to - from) * 0.03), ms(to)]
}

/** One dot for an event in which `from` acted towards the other, however often. */
export function dotsOf(acts: readonly Act[], relations: RelationsIndex, from: Actor): Dot[] {
  const dots = new Map<string, Dot>()
  for (const act of acts) {
    if (relations.standIn(act.from) !== relations.standIn(from)) continue
    const key = `${from.id}:${act.event.id}`
    const dot = dots.get(key)
    // The strongest act gives the dot its look.
    if (!dot || Math.abs(act.plover) > Math.abs(dot.act.plover))
      dots.set(key, { key, act, count: (dot?.count ?? 0) + 1 })
    else dots.set(key, { ...dot, count: dot.count + 1 })
  }
  return [...dots.values()].sort(
    (p, q) => p.act.event.placement - q.act.event.placement || p.act.index - q.act.index,
  )
}
