/**
 * The shapes of marks as SVG path data, centred on 0,0: numbers in, a `d` out. A shape of radius `r` looks as heavy
 * as a circle of radius `r`, so diamonds and squares are drawn to the same area.
 */
import type { EventKind } from '../model'

/** Two decimals are below what a screen can show, and keep the same picture the same text on every machine. */
const n = (value: number): string => String(Math.round(value * 100) / 100 + 0)

/** A circle. */
export function circlePath(r: number): string {
  return `M${n(-r)},0A${n(r)},${n(r)} 0 1,1 ${n(r)},0A${n(r)},${n(r)} 0 1,1 ${n(-r)},0Z`
}

/** The left half of a circle (the right one where `side` is `end`): the filled part of a disputed mark. */
export function halfCirclePath(r: number, side: 'start' | 'end' = 'start'): string {
  return `M0,${n(-r)}A${n(r)},${n(r)} 0 0,${side === 'start' ? 0 : 1} 0,${n(r)}Z`
}

/** A diamond: an incident that nobody willed. */
export function diamondPath(r: number): string {
  const d = r * Math.sqrt(Math.PI / 2)
  return `M0,${n(-d)}L${n(d)},0L0,${n(d)}L${n(-d)},0Z`
}

/** Half of a diamond. */
export function halfDiamondPath(r: number, side: 'start' | 'end' = 'start'): string {
  const d = r * Math.sqrt(Math.PI / 2)
  return `M0,${n(-d)}L${n(side === 'start' ? -d : d)},0L0,${n(d)}Z`
}

/** A square with slightly rounded corners: an organisation. */
export function squarePath(r: number): string {
  const s = (r * Math.sqrt(Math.PI)) / 2
  const c = s * 0.18
  const arc = (x: number, y: number) => `A${n(c)},${n(c)} 0 0,1 ${n(x)},${n(y)}`
  return (
    `M${n(-s + c)},${n(-s)}L${n(s - c)},${n(-s)}${arc(s, -s + c)}L${n(s)},${n(s - c)}${arc(s - c, s)}` +
    `L${n(-s + c)},${n(s)}${arc(-s, s - c)}L${n(-s)},${n(-s + c)}${arc(-s + c, -s)}Z`
  )
}

/** A bar from 0 to `width`, `height` high about y = 0: a span. Ends are round where `round`. */
export function barPath(width: number, height: number, round = true): string {
  const h = height / 2
  const c = round ? Math.min(h, width / 2) : 0
  if (c === 0) return `M0,${n(-h)}L${n(width)},${n(-h)}L${n(width)},${n(h)}L0,${n(h)}Z`
  return (
    `M${n(c)},${n(-h)}L${n(width - c)},${n(-h)}A${n(c)},${n(h)} 0 0,1 ${n(width - c)},${n(h)}` +
    `L${n(c)},${n(h)}A${n(c)},${n(h)} 0 0,1 ${n(c)},${n(-h)}Z`
  )
}

/** A bar that goes on: its end (at `width`) is an arrow head as wide as one and a half bars. */
export function arrowBarPath(width: number, height: number): string {
  const h = height / 2
  const head = Math.min(height * 1.25, width)
  const body = width - head
  return (
    `M0,${n(-h)}L${n(body)},${n(-h)}L${n(body)},${n(-h * 2)}L${n(width)},0` +
    `L${n(body)},${n(h * 2)}L${n(body)},${n(h)}L0,${n(h)}Z`
  )
}

/** From a frayed bar's beginning to where its last piece ends, in bar heights. */
const FRAYED: readonly (readonly [from: number, to: number])[] = [
  [0, 2.4],
  [3.3, 4.5],
  [5.5, 6.2],
]

/** A bar of which only the beginning is known: it breaks up into shorter and shorter pieces. */
export const frayedBarPath = (height: number): string =>
  FRAYED.map(([from, to]) => {
    const h = n(height / 2)
    const [left, right] = [n(from * height), n(to * height)]
    return `M${left},-${h}L${right},-${h}L${right},${h}L${left},${h}Z`
  }).join('')

/** The head of an arrow whose tip is at 0,0 and which points along +x; turn it with a transform. */
export function arrowHeadPath(length: number, width: number): string {
  return `M0,0L${n(-length)},${n(-width / 2)}L${n(-length)},${n(width / 2)}Z`
}

/** Plus or minus as strokes that reach `r` from the centre; nothing for `neutral`. */
export function signPath(sign: 'cooperation' | 'conflict' | 'neutral', r: number): string {
  if (sign === 'neutral') return ''
  const minus = `M${n(-r)},0L${n(r)},0`
  return sign === 'conflict' ? minus : `${minus}M0,${n(-r)}L0,${n(r)}`
}

/** The outline of an event's mark: a diamond for an incident, a circle for all else. */
export function markPath(kind: EventKind, r: number): string {
  return kind === 'incident' ? diamondPath(r) : circlePath(r)
}

/** The half that is filled when the event is disputed. */
export function halfMarkPath(kind: EventKind, r: number, side: 'start' | 'end' = 'start'): string {
  return kind === 'incident' ? halfDiamondPath(r, side) : halfCirclePath(r, side)
}
