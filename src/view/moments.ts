/** Writes a moment as EDTF at a chosen fineness. */
import type { Ms } from '../dates'

export type MomentUnit = 'day' | 'minute' | 'second'

const MS: Readonly<Record<MomentUnit, number>> = { day: 86_400_000, minute: 60_000, second: 1000 }
/** The farthest that a Date reaches. */
const FARTHEST = 8.64e15
const YEAR = 31_556_952_000

const two = (value: number): string => String(value).padStart(2, '0')

function yearText(year: number): string {
  if (year > 9999 || year < -9999) return `Y${year}`
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

/**
 * The EDTF date of one unit by a moment: `within` names the unit that holds it; `from` the one that begins nearest
 * to it, `to` the one that ends nearest to it, so that a range of two such dates has the ends it was given. Years of
 * more than four digits have no months in EDTF, so they are written alone. Infinite moments go as far as EDTF's years
 * of whole numbers allow.
 */
export function edtfOf(at: Ms, unit: MomentUnit, side: 'within' | 'from' | 'to' = 'within'): string {
  const length = MS[unit]
  const finite = Math.max(-1e17, Math.min(1e17, at))
  const units = side === 'within' ? Math.floor(finite / length) : Math.round(finite / length)
  const start = (side === 'to' ? units - 1 : units) * length
  if (Math.abs(start) > FARTHEST) return yearText(Math.round(1970 + start / YEAR))
  const date = new Date(start)
  const year = date.getUTCFullYear()
  const days = `${yearText(year)}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
  if (year > 9999 || year < -9999) return yearText(year)
  if (unit === 'day') return days
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  return unit === 'minute' ? `${days}T${clock}Z` : `${days}T${clock}:${two(date.getUTCSeconds())}Z`
}
