/** Intervals: `a/b`, `a/..`, `a/`, `../b`, `/b`. Went on all that time. */
import type { Bounds, EdtfDate, EdtfPoint } from '../types'
import { ms } from '../types'
import { freeze } from './freeze'
import { coarsest, readPlainPoint, together } from './parts'
import { Refusal } from './refusal'

/** @throws {Refusal} when the text, which has a slash in it, is no interval */
export function readInterval(text: string): EdtfDate {
  const slash = text.indexOf('/')
  const second = text.indexOf('/', slash + 1)
  if (second >= 0) {
    throw new Refusal(second, 1, 'an interval has one slash', 'Write 2024-12-03/2024-12-08.')
  }
  const before = text.slice(0, slash)
  const after = text.slice(slash + 1)
  const bracket = text.search(/[[\]{}]/)
  if (bracket >= 0) {
    throw new Refusal(
      bracket,
      1,
      'a set cannot be the end of an interval',
      'Write a single date on each side, with ~ where it is about: 1993~/2023.',
    )
  }
  const from = readEnd(before, 0)
  const to = readEnd(after, slash + 1)
  if (!from && !to) {
    throw new Refusal(
      0,
      text.length,
      'the interval has no date on either side',
      'Write 2022-02-24/.. or ../2023.',
    )
  }
  const points = [from, to].filter((point) => point !== null)
  const end: Bounds = {
    earliest: ms(
      Math.max(
        from?.bounds.earliest ?? Number.NEGATIVE_INFINITY,
        to?.bounds.earliest ?? Number.NEGATIVE_INFINITY,
      ),
    ),
    latest: to?.bounds.latest ?? ms(Number.POSITIVE_INFINITY),
  }
  const start: Bounds = {
    earliest: from?.bounds.earliest ?? ms(Number.NEGATIVE_INFINITY),
    latest: ms(Math.min(from?.bounds.latest ?? Number.POSITIVE_INFINITY, end.latest)),
  }
  if (start.earliest >= end.latest) {
    throw new Refusal(
      0,
      text.length,
      'it ends before it begins',
      `Write ${after}/${before}.`,
      `${after}/${before}`,
    )
  }
  return freeze({
    edtf: text,
    kind: to ? 'span' : 'ongoing',
    precision: coarsest(points),
    qualifier: together(points),
    start,
    end,
    startState: from ? 'known' : before === '..' ? 'open' : 'unknown',
    endState: to ? 'known' : after === '..' ? 'open' : 'unknown',
    form: { type: 'interval', from, to },
  })
}

function readEnd(text: string, offset: number): EdtfPoint | null {
  return text === '' || text === '..' ? null : readPlainPoint(text, offset)
}
