/** A few dates for an axis: the finest round step of which no more than `most` fall into the range. */
import { type TimeInterval, utcDay, utcMonth, utcYear } from 'd3-time'
import { DAY, type Ms, ms } from '../../dates'

export interface DateTick {
  readonly at: Ms
  /** What the label has to say: a tick at a year's beginning says the year. */
  readonly level: 'day' | 'month' | 'year'
}

/** Every so many days from the first of a month, so that months stay marked; none too close before the next. */
const daysOfMonth = (step: number): TimeInterval =>
  utcDay.filter((date) => {
    const day = date.getUTCDate() - 1
    return day % step === 0 && (step === 1 || day + step / 2 <= 28)
  })

/** Steps from fine to coarse, with their length in days, roughly. */
const STEPS: readonly (readonly [days: number, interval: TimeInterval])[] = [
  ...[1, 7, 14].map((step) => [step, daysOfMonth(step)] as const),
  ...[1, 3, 6].map((step) => [30 * step, utcMonth.every(step) ?? utcMonth] as const),
  ...[1, 2, 5, 10, 25, 50, 100, 500, 1000].map(
    (step) => [365 * step, utcYear.every(step) ?? utcYear] as const,
  ),
]

function levelOf(date: Date): DateTick['level'] {
  if (date.getUTCDate() !== 1) return 'day'
  return date.getUTCMonth() === 0 ? 'year' : 'month'
}

/**
 * The finest calendar steps that give at most `most` ticks from `from` to `to` (UTC); none where the range
 * is empty.
 */
export function dateTicks(from: Ms, to: Ms, most: number): DateTick[] {
  if (!(to > from) || most < 1) return []
  for (const [days, interval] of STEPS) {
    // Far too fine: not worth counting.
    if ((to - from) / DAY / days > 4 * most) continue
    // d3's ranges leave their end out; ours is one of the dates that may be marked.
    const dates = interval.range(new Date(from), new Date(to + 1))
    if (dates.length <= most) return dates.map((date) => ({ at: ms(date.getTime()), level: levelOf(date) }))
  }
  return []
}
