/** Sets: `[a..b]`, `[a,b]`, `[..b]`, `[a..]`. Happened once, on one of these. */
import type { EdtfDate, EdtfMember } from '../types'
import { ms } from '../types'
import { freeze } from './freeze'
import { coarsest, readPlainPoint, together } from './parts'
import { Refusal } from './refusal'

/** @throws {Refusal} when the text, which begins with a bracket or a brace, is no set */
export function readSet(text: string): EdtfDate {
  if (text.startsWith('{')) {
    throw new Refusal(
      0,
      1,
      'braces mean all of these dates, which is no single event',
      'Write [2024-12-03,2024-12-08] for once, on one of these; 2024-12-03/2024-12-08 for all that time; or an event for each.',
    )
  }
  const close = text.indexOf(']')
  if (close !== text.length - 1) {
    throw close < 0
      ? new Refusal(text.length, 0, 'the bracket is not closed', `Write ${text}].`)
      : new Refusal(
          close + 1,
          text.length - close - 1,
          'a set ends with its bracket',
          'Write qualifiers and ends inside the brackets.',
        )
  }
  const members: EdtfMember[] = []
  const entries = text.slice(1, -1).split(',')
  let offset = 1
  for (const [index, entry] of entries.entries()) {
    members.push(readMember(entry, offset, index === 0, index === entries.length - 1))
    offset += entry.length + 1
  }
  return setOf(text, members)
}

function readMember(entry: string, offset: number, first: boolean, last: boolean): EdtfMember {
  if (entry.includes('/') || entry.includes('[')) {
    throw new Refusal(
      offset + entry.search(/[/[]/),
      1,
      'a set holds single dates and ranges of two dots',
      'Write [2024-12-03..2024-12-08].',
    )
  }
  const dots = entry.indexOf('..')
  if (dots < 0) {
    if (entry === '') {
      throw new Refusal(offset - 1, 1, 'the set has an empty entry', 'Write [2024-12-03,2024-12-08].')
    }
    const point = readPlainPoint(entry, offset)
    return { from: point, to: point }
  }
  const before = entry.slice(0, dots)
  const after = entry.slice(dots + 2)
  if (before === '' && after === '') {
    throw new Refusal(
      offset,
      2,
      'the range has no date on either side',
      'Write [..2024-12-08] or [2024-12-03..].',
    )
  }
  if ((before === '' && !first) || (after === '' && !last)) {
    throw new Refusal(
      offset + dots,
      2,
      'only the first entry may be open towards the past, and only the last towards the future',
      'Write [..2024-12-03,2024-12-08..].',
    )
  }
  const from = before === '' ? null : readPlainPoint(before, offset)
  const to = after === '' ? null : readPlainPoint(after, offset + dots + 2)
  if (from && to && from.bounds.earliest >= to.bounds.latest) {
    throw new Refusal(
      offset,
      entry.length,
      'the range ends before it begins',
      `Write [${after}..${before}].`,
      `[${after}..${before}]`,
    )
  }
  return { from, to }
}

/** One of these: its bounds are from the first to the last of them, whatever lies between. */
export function setOf(text: string, members: readonly EdtfMember[]): EdtfDate {
  let earliest = Number.POSITIVE_INFINITY
  let latest = Number.NEGATIVE_INFINITY
  for (const { from, to } of members) {
    earliest = Math.min(earliest, from?.bounds.earliest ?? Number.NEGATIVE_INFINITY)
    latest = Math.max(latest, to?.bounds.latest ?? Number.POSITIVE_INFINITY)
  }
  const points = members.flatMap(({ from, to }) => [from, to]).filter((point) => point !== null)
  return freeze({
    edtf: text,
    kind: 'window',
    precision: coarsest(points),
    qualifier: together(points),
    start: { earliest: ms(earliest), latest: ms(latest) },
    end: null,
    startState: 'known',
    endState: 'none',
    form: { type: 'set', members },
  })
}
