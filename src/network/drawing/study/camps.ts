/** Camps among those who are drawn, by the lines whose sign is clear at a moment. */
import type { Ms } from '../../../dates'
import { type Camps, findCamps, type SignedArc } from '../../../model'
import { rootOf } from '../detail'
import { linesOf, readLines, sumsOf } from '../readings'
import type { Drawing } from './changes'

/** Lines inside a group, ambivalent ones and those of long ago are not asked. */
export function campsIn({ story, relations, visible, detail, opened, settings }: Drawing, at: Ms): Camps {
  const sums = sumsOf(story, relations, visible, detail, opened)
  const readings = readLines(linesOf(story, detail, opened), sums, at, visible, settings)
  return findCamps(
    readings.flatMap(({ line: { from, to }, state, faint }): SignedArc[] => {
      if (state.acts === 0 || faint || rootOf(from) === rootOf(to)) return []
      if (state.reading !== 'conflict' && state.reading !== 'cooperation') return []
      const sign = state.reading === 'cooperation' ? 1 : -1
      return [{ from: from.id, to: to.id, sign, weight: state.activity }]
    }),
  )
}

/** A, B … Z, then A2. */
export function letterOf(camp: number): string {
  const round = Math.floor(camp / 26)
  return String.fromCharCode(65 + (camp % 26)) + (round > 0 ? String(round + 1) : '')
}
