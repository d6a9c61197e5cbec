/** Against the package `edtf`: the same verdicts and the same bounds, but for the differences that are listed. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

// The generator takes hold of Math.random when it is loaded, so that a seeded one must be there before.
const random = vi.hoisted(() => {
  const own = Math.random
  const state = { seed: null as number | null }
  Math.random = () => {
    if (state.seed === null) return own()
    state.seed = (Math.imul(state.seed, 1_664_525) + 1_013_904_223) >>> 0
    return state.seed / 2 ** 32
  }
  return state
})

import edtf from 'edtf'
import { gen } from 'edtf/sample'
import { parseEdtf } from '../../../src/dates'
import { acceptedHere, type Difference, otherBounds, refusedHere } from './differences'

type Verdict = { readonly min: number; readonly max: number } | null

/** The package's bounds with our half-open end, or null where it refuses. */
function theirs(text: string): Verdict {
  try {
    const date = edtf(text)
    const at = (value: number | Date | null) => (value === null ? Number.NaN : Number(value))
    return { min: at(date.min), max: at(date.max) + 1 }
  } catch {
    return null
  }
}

function ours(text: string): Verdict {
  const result = parseEdtf(text)
  if (!result.ok) return null
  const { start, end } = result.date
  return { min: start.earliest, max: end ? end.latest : start.latest }
}

/** How the two differ on a text, and the lists in which that may be found. */
function difference(text: string): readonly Difference[] | null {
  const [a, b] = [ours(text), theirs(text)]
  if (!a && !b) return null
  if (!a) return refusedHere
  if (!b) return acceptedHere
  return a.min === b.min && a.max === b.max ? null : otherBounds
}

function sample(rule: string, seed: number): string {
  random.seed = seed
  try {
    return gen(rule)
  } finally {
    random.seed = null
  }
}

describe.each(['L0', 'L1', 'L2'])('random texts of the package’s rule %s', (rule) => {
  test('are read alike, but for the listed differences', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const text = sample(rule, seed)
        const allowed = difference(text)
        if (allowed && !allowed.some(({ matches }) => matches(text))) {
          throw new Error(
            `${text}: ours ${JSON.stringify(ours(text))}, theirs ${JSON.stringify(theirs(text))}`,
          )
        }
      }),
      { numRuns: 1500 },
    )
  })
})

test('enough of the random texts are read by both for the comparison to mean something', () => {
  const texts = Array.from({ length: 2000 }, (_, seed) => sample(seed % 2 ? 'L0' : 'L1', seed * 7919))
  const both = texts.filter((text) => ours(text) && theirs(text))
  expect(both.length).toBeGreaterThan(800)
})

describe.each([
  ['refused here', refusedHere],
  ['accepted here', acceptedHere],
  ['with other bounds', otherBounds],
] as const)('the listed differences %s are differences still', (_, list) => {
  test.each(list.flatMap(({ examples, reason }) => examples.map((text) => [text, reason] as const)))(
    '%s (%s)',
    (text) => {
      expect(difference(text)).toBe(list)
      expect(list.some(({ matches }) => matches(text))).toBe(true)
    },
  )
})
