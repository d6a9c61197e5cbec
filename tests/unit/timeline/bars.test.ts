import { expect, test } from 'vitest'
import { markShape } from '../../../src/timeline/drawing/markShapes'
import { KIND_CODES, type MarkBar, type PlacedMark } from '../../../src/timeline/layout'
import { manyColumns } from './random'

const columns = manyColumns(KIND_CODES.length * 3, 1)

/** What is drawn of a bar from 10 to 300: the bar itself, and the soft part of it. */
function drawn(end: MarkBar['end']) {
  const mark: PlacedMark = {
    ...{ row: 0, line: 0, x: 10, radius: 6, band: null, label: null, loose: false },
    bar: { left: 10, right: 300, end, softFrom: 300, faint: false },
  }
  const place = { base: 0, y: 0, row: 24, lane: 0 }
  const { children } = markShape(columns, mark, place, { selected: false, stop: false, name: '' })
  const bar = children!.find(({ key }) => key === 'bar')!
  const soft = children!.find(({ key }) => key === 'end')
  const across = [...String(bar.attrs.d).matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x))
  return { d: bar.attrs.d, ends: Math.max(...across), soft: soft?.attrs }
}

test('a bar that goes on runs to its arrow; one whose end nobody knows breaks up after its beginning', () => {
  const [open, unknown] = [drawn('open'), drawn('unknown')]
  expect(open.ends).toBe(290)
  expect(open.soft).toBeUndefined()
  expect(unknown.ends).toBeLessThan(60)
  // In pieces that become shorter.
  const pieces = String(unknown.d).split('Z').filter(Boolean)
  expect(pieces.length).toBeGreaterThan(2)
  // All the rest is window, from the beginning on and no earlier.
  expect(unknown.soft).toMatchObject({ x: 0, width: 290 })
})
