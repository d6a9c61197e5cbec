/** Points from their fields. */
import { DAY, startOfDay } from '../calendar'
import type { Bounds, EdtfPoint, Precision, Qualifier } from '../types'
import { ms } from '../types'

/** A point, or the days or months that `2025-06-2X` and `2025-1X` leave open. */
export type Reading = EdtfPoint | { readonly from: EdtfPoint; readonly to: EdtfPoint }

/** Whether a reading is one point, and not the several that an X leaves open. */
export const isPoint = (reading: Reading): reading is EdtfPoint => 'year' in reading

export type Fields = Pick<EdtfPoint, 'year'> &
  Partial<Pick<EdtfPoint, 'month' | 'day' | 'quarter' | 'season' | 'time'>>

/** A point with the bounds given, wider where it is only approximate. */
export function pointOf(
  fields: Fields,
  precision: Precision,
  qualifier: Qualifier,
  bounds: Bounds,
): EdtfPoint {
  const empty = { month: null, day: null, quarter: null, season: null, time: null }
  return { ...empty, ...fields, precision, qualifier, bounds: widen(bounds, qualifier) }
}

/** EDTF gives `~` no width. Here it is half the unit on either side: `2025-06~` is 17 May to 15 July. */
function widen(bounds: Bounds, qualifier: Qualifier): Bounds {
  if (qualifier !== 'approximate' && qualifier !== 'approximate-uncertain') return bounds
  const half = (bounds.latest - bounds.earliest) / 2
  return { earliest: ms(bounds.earliest - half), latest: ms(bounds.latest + half) }
}

/** The days or months of a mask; the qualifier is of the whole, so its widening is measured on the whole. */
export function rangeOf(first: Fields, last: Fields, qualifier: Qualifier): Reading {
  const inDays = first.day !== undefined
  const unit = (fields: Fields): Bounds => {
    const month = fields.month ?? 1
    if (!inDays) return monthsFrom(fields.year, month, 1)
    const start = startOfDay(fields.year, month, fields.day ?? 1)
    return { earliest: start, latest: ms(start + DAY) }
  }
  const precision: Precision = inDays ? 'day' : 'month'
  const whole = widen({ earliest: unit(first).earliest, latest: unit(last).latest }, qualifier)
  const from = pointOf(first, precision, 'none', unit(first))
  const to = pointOf(last, precision, 'none', unit(last))
  return {
    from: { ...from, qualifier, bounds: { earliest: whole.earliest, latest: from.bounds.latest } },
    to: { ...to, qualifier, bounds: { earliest: to.bounds.earliest, latest: whole.latest } },
  }
}

/** Whole years. */
export function yearsFrom(first: number, count: number): Bounds {
  return { earliest: startOfDay(first), latest: startOfDay(first + count) }
}

/** Whole months of a year; `first` may run over its end. */
export function monthsFrom(year: number, first: number, count: number): Bounds {
  return { earliest: startOfDay(year, first), latest: startOfDay(year, first + count) }
}
