/** The time of day of a point, with its offset from UTC: without one it would be a different moment everywhere. */
import { HOUR, MINUTE, SECOND, startOfDay } from '../calendar'
import type { EdtfPoint, EdtfTime, Precision, Qualifier } from '../types'
import { ms } from '../types'
import { pointOf } from './build'
import { pad, Refusal, yearText } from './refusal'

export type Day = { readonly year: number; readonly month: number; readonly day: number }

/** Reads what follows a day, from its T on; `text` begins at `at`. */
export function readTime(day: Day, text: string, qualifier: Qualifier, at: number): EdtfPoint {
  const match = /^T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(.*)$/.exec(text)
  const date = `${yearText(day.year)}-${pad(day.month, 2)}-${pad(day.day, 2)}`
  if (!match) {
    throw new Refusal(
      at,
      text.length,
      'a time is hours, minutes and seconds in two digits each, with colons, then the offset from UTC',
      `Write ${date}T22:27:00Z, or with an offset: ${date}T22:27:00+09:00.`,
    )
  }
  const [, h = '', m = '', s, fraction, zone = ''] = match
  const [hour, minute, second] = [Number(h), Number(m), Number(s ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) {
    throw new Refusal(
      at + 1,
      text.length - 1 - zone.length,
      'a day has the hours 00 to 23, with minutes and seconds from 00 to 59',
      hour === 24 ? 'Write 00:00:00 of the next day.' : `Write a time such as ${date}T22:27:00Z.`,
    )
  }
  if (fraction !== undefined && fraction.length !== 3) {
    const right = fraction.slice(0, 3).padEnd(3, '0')
    throw new Refusal(
      text.indexOf('.') + at,
      fraction.length + 1,
      'a fraction of a second has three digits',
      `Write .${right}.`,
    )
  }
  if (qualifier !== 'none') {
    throw new Refusal(
      at + text.length,
      1,
      'a time of day takes no qualifier',
      `Write ${date} with it, or a window in brackets: [${date}T22:00:00Z..${date}T23:00:00Z].`,
    )
  }
  const clock = text.slice(0, text.length - zone.length)
  const offset = readOffset(zone, `${date}${clock}`, at + clock.length)
  const time: EdtfTime = { hour, minute, second, millisecond: Number(fraction ?? 0), offset }
  const precision: Precision = fraction !== undefined ? 'millisecond' : s !== undefined ? 'second' : 'minute'
  const wall = startOfDay(day.year, day.month, day.day) + hour * HOUR + minute * MINUTE + second * SECOND
  const earliest = ms(wall + time.millisecond - offset * MINUTE)
  const width = precision === 'minute' ? MINUTE : precision === 'second' ? SECOND : 1
  return pointOf({ ...day, time }, precision, qualifier, { earliest, latest: ms(earliest + width) })
}

/** Minutes east of UTC. */
function readOffset(zone: string, local: string, at: number): number {
  if (zone === 'Z') return 0
  const match = /^([+-])(\d\d)(?::(\d\d))?$/.exec(zone)
  if (!match) {
    throw new Refusal(
      at,
      zone.length,
      zone === ''
        ? 'a time without an offset from UTC could be anywhere'
        : 'the offset is Z, +hh:mm or -hh:mm',
      `Write ${local}Z for UTC, or the offset of the place: ${local}+09:00.`,
    )
  }
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  const east = match[1] === '+'
  if (Number(match[3] ?? 0) > 59 || minutes > (east ? 14 : 12) * 60) {
    throw new Refusal(
      at,
      zone.length,
      'offsets from UTC go from -12:00 to +14:00',
      `Write ${local}+09:00, for example.`,
    )
  }
  if (!east && minutes === 0) {
    throw new Refusal(at, zone.length, 'there is no offset -00:00', `Write ${local}Z.`, `${local}Z`)
  }
  return east ? minutes : -minutes
}
