/** Times of day: as clocks show them at the place, with their offset from UTC. */
import { civilOf, MINUTE } from '../calendar'
import type { EdtfPoint, Ms } from '../types'
import { ms } from '../types'
import { partsOf, type Voice } from './voice'

/** A date and time as a clock on the wall shows it. */
export interface Wall {
  readonly year: number
  readonly month: number
  readonly day: number
  /** The wall's own milliseconds, as if it were UTC. */
  readonly instant: Ms
  /** Minutes east of UTC. */
  readonly offset: number
}

/** The wall time of a point: in the zone that is asked for, else with the offset that was written. */
export function wallOf(point: EdtfPoint, timeZone: string | null | undefined): Wall {
  const utc = point.bounds.earliest
  const offset = (timeZone ? offsetIn(timeZone, utc) : null) ?? point.time?.offset ?? 0
  const instant = ms(utc + offset * MINUTE)
  const { year, month, day } = civilOf(instant)
  return { year, month, day, instant, offset }
}

const zones = new Map<string, Intl.DateTimeFormat | null>()

/** Minutes east of UTC in an IANA zone at an instant; null where there is no such zone. */
function offsetIn(timeZone: string, instant: number): number | null {
  let zone = zones.get(timeZone)
  if (zone === undefined) {
    try {
      zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    } catch {
      zone = null
    }
    zones.set(timeZone, zone)
  }
  const name = zone?.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value
  const match = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name ?? '')
  if (!match) return null
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
  return match[1] === '-' ? -minutes : minutes
}

/** "22:27 (UTC+9)". Seconds only where they say something. */
export function clockOf(point: EdtfPoint, wall: Wall, voice: Voice): string {
  return `${timeOf(point, wall, voice)} (${zoneText(wall.offset)})`
}

/** "22:27". */
export function timeOf(point: EdtfPoint, wall: Wall, voice: Voice): string {
  const fields: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  if (point.precision === 'millisecond') {
    fields.second = '2-digit'
    fields.fractionalSecondDigits = 3
  } else if (point.time !== null && point.time.second !== 0) {
    fields.second = '2-digit'
  }
  return partsOf(voice, fields, wall.instant)
    .map(({ value }) => value)
    .join('')
}

function zoneText(offset: number): string {
  if (offset === 0) return 'UTC'
  const hours = Math.floor(Math.abs(offset) / 60)
  const minutes = Math.abs(offset) % 60
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`
}
