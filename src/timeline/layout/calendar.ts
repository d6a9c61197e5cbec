/** Ticks at boundaries of the calendar, from minutes to thousands of years; `dates` does the arithmetic. */
import { civilOf, DAY, daysInMonth, HOUR, MINUTE, type Ms, ms, startOfDay } from '../../dates'

export type CalendarUnit = 'minute' | 'hour' | 'day' | 'month' | 'year'

/** A distance between ticks: every `step` units. */
export interface TickStep {
  readonly unit: CalendarUnit
  readonly step: number
  /** The usual length in milliseconds. */
  readonly length: number
}

const YEAR = 365.2425 * DAY
/** The farthest that a Date reaches. */
const FARTHEST = 8.64e15

const lengths: Readonly<Record<CalendarUnit, number>> = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  month: YEAR / 12,
  year: YEAR,
}
const steps: Readonly<Record<CalendarUnit, readonly number[]>> = {
  minute: [1, 5, 15, 30],
  hour: [1, 3, 6, 12],
  day: [1, 2, 7, 14],
  month: [1, 3, 6],
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000],
}

/** Every distance between ticks, from the shortest. */
export const TICK_STEPS: readonly TickStep[] = (Object.keys(steps) as CalendarUnit[]).flatMap((unit) =>
  steps[unit].map((step) => ({ unit, step, length: lengths[unit] * step })),
)

/** The unit that names the context of another: the day of an hour, the month of a day. */
export const PARENT: Readonly<Record<CalendarUnit, CalendarUnit | null>> = {
  minute: 'day',
  hour: 'day',
  day: 'month',
  month: 'year',
  year: null,
}

/** Whether a moment begins a unit. */
export function begins(at: Ms, unit: CalendarUnit): boolean {
  if (unit === 'minute' || unit === 'hour') return at % lengths[unit] === 0
  if (at % DAY !== 0) return false
  const { month, day } = civilOf(at)
  return unit === 'day' || (day === 1 && (unit === 'month' || month === 1))
}

/** The ticks in `[from, to]`, ascending; at most `most`, so that a mistaken scale cannot hang. */
export function ticksBetween(from: Ms, to: Ms, { unit, step }: TickStep, most = 4000): readonly Ms[] {
  const low = Math.max(from, -FARTHEST)
  const high = Math.min(to, FARTHEST)
  const found: Ms[] = []
  const add = (at: Ms): void => {
    if (at >= low && at <= high && found.length < most) found.push(at)
  }
  if (unit === 'minute' || unit === 'hour') {
    const length = lengths[unit] * step
    for (let at = Math.ceil(low / length) * length; at <= high && found.length < most; at += length)
      add(ms(at))
    return found
  }
  const first = civilOf(ms(low))
  if (unit === 'year') {
    for (const year of roundYears(first.year, civilOf(ms(high)).year + 1, step)) add(startOfDay(year))
    return found
  }
  let { year, month } = first
  if (unit === 'month') month -= (month - 1) % step
  for (let at = startOfDay(year, month); at <= high && found.length < most; at = startOfDay(year, month)) {
    if (unit === 'month') add(at)
    else for (const day of roundDays(year, month, step)) add(startOfDay(year, month, day))
    month += unit === 'month' ? step : 1
    if (month > 12) {
      year++
      month = 1
    }
  }
  return found
}

/** Days that divide a month evenly from its first: 1, 8, 15, 22. None so late that the next month crowds it. */
function roundDays(year: number, month: number, step: number): readonly number[] {
  const days = daysInMonth(year, month)
  const found: number[] = []
  for (let day = 1; day === 1 || day + step * 0.8 <= days + 1; day += step) found.push(day)
  return found
}

/**
 * Round years in the counting that people use: 500 BCE (year -499) and 500 CE, with 1 CE where the eras meet, and
 * no year zero.
 */
export function roundYears(from: number, to: number, step: number): readonly number[] {
  const found: number[] = []
  if (from < 1) {
    const oldest = Math.floor((1 - from) / step) * step
    const newest = Math.max(1, 1 - to)
    for (let before = oldest; before >= newest; before -= step) found.push(1 - before)
  }
  if (step > 1 && from <= 1 && to >= 1) found.push(1)
  for (let year = Math.max(step, Math.ceil(from / step) * step); year <= to; year += step) found.push(year)
  return found
}
