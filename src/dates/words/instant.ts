/** Moments and windows that nobody wrote as a date: the cursor's place, a window that the order has narrowed. */
import { civilOf, DAY, daysInMonth, startOfDay } from '../calendar'
import type { Bounds, EdtfPoint, Ms, Precision } from '../types'
import { ms } from '../types'
import { fill, standing } from './inWords'
import type { WordsOptions } from './types'
import { voiceOf } from './voice'

/**
 * The day (month, year, minute …) that holds a moment, in words. Without a time zone, time of day is UTC's.
 * A moment that is infinite is "…".
 */
export function instantInWords(
  instant: Ms,
  precision: Precision,
  locale: string,
  options: WordsOptions = {},
): string {
  if (!Number.isFinite(instant)) return '…'
  return standing(pointAt(instant, precision), voiceOf(locale), options)
}

/**
 * A window in words, as wide as it is: "between 1 and 28 June 2025", "June 2025" if it's just that, "by 28 June 2025" if
 * it's open towards the past. Bounds inside a day are told as its day, unless the window is shorter than one.
 */
export function windowInWords(window: Bounds, locale: string, options: WordsOptions = {}): string {
  const voice = voiceOf(locale)
  const { phrases } = voice
  const { earliest, latest } = window
  const open = [Number.isFinite(earliest), Number.isFinite(latest)]
  if (!open[0] && !open[1]) return '…'
  const precision: Precision = latest - earliest < DAY ? 'second' : 'day'
  const last = ms(precision === 'day' ? latest - 1 : Math.max(latest - 1000, earliest))
  if (!open[0]) return fill(phrases.by, [pointAt(last, 'day')], voice, options)
  const first = pointAt(earliest, precision)
  if (!open[1]) return fill(phrases.since, [pointAt(earliest, 'day')], voice, options)
  const whole = wholeUnit(window)
  if (whole) return standing(pointAt(earliest, whole), voice, options)
  const end = pointAt(last, precision)
  if (first.bounds.earliest === end.bounds.earliest) return standing(first, voice, options)
  const told = first.year === end.year ? options : { ...options, year: true }
  return fill(phrases.between, [first, end], voice, told)
}

/** The unit that a window is exactly one of. */
function wholeUnit({ earliest, latest }: Bounds): Precision | null {
  const { year, month, day } = civilOf(earliest)
  if (earliest !== startOfDay(year, month, day)) return null
  if (latest === earliest + DAY) return 'day'
  if (day === 1 && latest === startOfDay(year, month + 1)) return 'month'
  return day === 1 && month === 1 && latest === startOfDay(year + 1) ? 'year' : null
}

/** The unit that holds an instant, as a point. */
function pointAt(instant: Ms, precision: Precision): EdtfPoint {
  const { year, month, day, hour, minute, second, millisecond } = civilOf(instant)
  const base = { month: null, day: null, quarter: null, season: null, time: null, qualifier: 'none' } as const
  const at = (from: Ms, to: Ms, fields: Partial<EdtfPoint>): EdtfPoint => ({
    ...base,
    year,
    ...fields,
    precision,
    bounds: { earliest: from, latest: to },
  })
  switch (precision) {
    case 'century':
    case 'decade': {
      const width = precision === 'decade' ? 10 : 100
      const first = Math.floor(year / width) * width
      return at(startOfDay(first), startOfDay(first + width), { year: first })
    }
    case 'year':
      return at(startOfDay(year), startOfDay(year + 1), {})
    case 'season': {
      // January and February belong to the winter of the year before.
      const home = month < 3 ? year - 1 : year
      const first = month < 3 ? 12 : Math.floor(month / 3) * 3
      return at(startOfDay(home, first), startOfDay(home, first + 3), { year: home, season: first / 3 })
    }
    case 'quarter': {
      const quarter = Math.ceil(month / 3)
      return at(startOfDay(year, quarter * 3 - 2), startOfDay(year, quarter * 3 + 1), { quarter })
    }
    case 'month':
      return at(startOfDay(year, month), startOfDay(year, month, daysInMonth(year, month) + 1), { month })
    case 'day':
      return at(startOfDay(year, month, day), startOfDay(year, month, day + 1), { month, day })
    default: {
      const time = {
        hour,
        minute,
        second: precision === 'minute' ? 0 : second,
        millisecond: precision === 'millisecond' ? millisecond : 0,
        offset: 0,
      }
      const from = ms(
        startOfDay(year, month, day) + ((hour * 60 + minute) * 60 + time.second) * 1000 + time.millisecond,
      )
      return at(from, ms(from + (precision === 'minute' ? 60_000 : precision === 'second' ? 1000 : 1)), {
        month,
        day,
        time,
      })
    }
  }
}
