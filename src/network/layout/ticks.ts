/** A few dates for an axis: the finest round step of which no more than `most` fall into the range. */
import { type Ms, ms } from '../../dates'

export interface DateTick {
  readonly at: Ms
  /** What the label has to say: a tick at a year's beginning says the year. */
  readonly level: 'day' | 'month' | 'year'
}

const DAY = 86_400_000
/** Steps in days, months or years. */
const STEPS: readonly (readonly ['day' | 'month' | 'year', number])[] = [
  ['day', 1],
  ['day', 7],
  ['day', 14],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 25],
  ['year', 50],
  ['year', 100],
  ['year', 500],
  ['year', 1000],
]

/** Date.UTC takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getTime()
}

function ticksOf(unit: 'day' | 'month' | 'year', step: number, from: number, to: number): DateTick[] {
  const first = new Date(from)
  const out: DateTick[] = []
  const add = (value: number) => {
    if (value < from || value > to) return
    const date = new Date(value)
    const level = date.getUTCDate() !== 1 ? 'day' : date.getUTCMonth() !== 0 ? 'month' : 'year'
    out.push({ at: ms(value), level })
  }
  if (unit === 'day') {
    // Weeks are counted from the first of each month, so that months stay marked.
    for (let month = utc(first.getUTCFullYear(), first.getUTCMonth(), 1); month <= to; ) {
      const date = new Date(month)
      const next = utc(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
      for (let day = month; day < next - (step > 1 ? (step / 2) * DAY : 0); day += step * DAY) add(day)
      month = next
    }
    return out
  }
  const months = unit === 'month' ? step : step * 12
  const start = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months
  for (let month = start; ; month += months) {
    const value = utc(Math.floor(month / 12), ((month % 12) + 12) % 12, 1)
    if (value > to) return out
    add(value)
  }
}

export function dateTicks(from: Ms, to: Ms, most: number): DateTick[] {
  if (!(to > from) || most < 1) return []
  for (const [unit, step] of STEPS) {
    const days = step * (unit === 'day' ? 1 : unit === 'month' ? 30 : 365)
    // Far too fine: not worth counting.
    if ((to - from) / DAY / days > 4 * most) continue
    const ticks = ticksOf(unit, step, from, to)
    if (ticks.length <= most) return ticks
  }
  return []
}
