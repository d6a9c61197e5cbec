import { expect, test } from 'vitest'
import { Strokes } from '../../../../src/ui/save'

const INK = { color: '#1c1d21', alpha: 1 }

test('a brush that writes down what it paints: paths as they are, pale as they are', () => {
  const brush = new Strokes(INK)
  brush.strokeStyle = 'rgb(184, 66, 26)'
  brush.globalAlpha = 0.5
  brush.lineWidth = 3
  brush.setLineDash([5, 3])
  brush.beginPath()
  brush.moveTo(1, 2)
  brush.quadraticCurveTo(3, 4, 5.004, 6)
  brush.stroke()
  expect(brush.inks).toMatchObject([
    { d: 'M1,2Q3,4 5,6', stroke: { color: '#b8421a', alpha: 0.5 }, fill: null, width: 3, dash: [5, 3] },
  ])
})

test('circles that follow one another stay apart', () => {
  const brush = new Strokes(INK)
  brush.beginPath()
  brush.arc(10, 10, 5)
  brush.arc(30, 10, 5)
  brush.fill()
  const [ink] = brush.inks
  expect(ink?.kind === 'path' && ink.d.match(/M/g)).toHaveLength(2)
})

test('a name with its halo is one line of text, from its left edge', () => {
  const brush = new Strokes(INK)
  brush.font = '600 14px "Source Sans 3 Variable", sans-serif'
  brush.textAlign = 'center'
  brush.strokeStyle = 'rgb(252, 251, 248)'
  brush.lineWidth = 3.5
  brush.strokeText('Arland')
  brush.fillText('Arland', 100, 20)
  brush.textAlign = 'end'
  brush.fillText('Arland', 100, 40)
  const [middle, end] = brush.inks
  if (middle?.kind !== 'text' || end?.kind !== 'text') throw new Error('no text')
  expect(middle).toMatchObject({ text: 'Arland', width: 3.5, size: 14, weight: '600', y: 20 })
  expect(middle.stroke?.color).toBe('#fcfbf8')
  expect(middle.family).toBe('"Source Sans 3 Variable", sans-serif')
  // Half as far to the left as one that ends there, and without its halo.
  expect(100 - middle.x).toBeCloseTo((100 - end.x) / 2, 5)
  expect(100 - end.x).toBeGreaterThan(30)
  expect(end.stroke).toBeNull()
})

test('a colour of the system’s own palette is ink', () => {
  const brush = new Strokes(INK)
  brush.fillStyle = 'CanvasText'
  brush.beginPath()
  brush.rect(0, 0, 2, 2)
  brush.fill()
  expect(brush.inks).toMatchObject([{ fill: INK }])
})
