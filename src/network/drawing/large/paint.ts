/** Paints a large network: the same marks as the small one's, on a canvas. */
import type { PlacedLabel } from '../../layout'
import { Occupied } from '../../layout/large'
import type { Brush } from '../brush'
import type { LargeLine, LargeNode, LargeTie } from './marks'
import type { Palette } from './palette'

export interface Painting {
  readonly width: number
  readonly height: number
  readonly rem: number
  /** Strongest first. */
  readonly nodes: readonly LargeNode[]
  /** Strongest first. */
  readonly lines: readonly LargeLine[]
  readonly ties: readonly LargeTie[]
  readonly names: ReadonlyMap<string, PlacedLabel>
  /** Keys that are lit; null where nothing is in focus. */
  readonly light: ReadonlySet<string> | null
  /** Keys of what the open dossier is about. */
  readonly chosen: ReadonlySet<string>
  /** Has the keyboard's focus. */
  readonly focused: string | null
  readonly palette: Palette
}

const GLYPH = { cooperation: '+', conflict: '\u2212', ambivalent: '\u00b1' } as const
const FADED = 0.13

function trace(ctx: Brush, { placed }: LargeLine, head: number): void {
  const { start, control, end, heading } = placed
  ctx.moveTo(start.x, start.y)
  ctx.quadraticCurveTo(control.x, control.y, end.x - heading.x * head, end.y - heading.y * head)
}

const headOf = ({ width }: LargeLine, rem: number): number => (3.6 + 1.7 * width) * (rem / 16)

function strokeLine(ctx: Brush, line: LargeLine, alpha: number, palette: Palette, rem: number) {
  const { sign, width, placed, faint } = line
  const head = headOf(line, rem)
  const unit = rem / 16
  ctx.globalAlpha = alpha * (faint ? 0.55 : 0.9)
  ctx.strokeStyle = palette[sign]
  ctx.lineWidth = sign === 'ambivalent' ? Math.min(width, 1.1 * unit) : width
  // Conflict is dashed, and what is neither is hatched, wherever they are lines.
  ctx.setLineDash(sign === 'conflict' ? [5.5 * unit, 3.5 * unit] : [])
  ctx.beginPath()
  trace(ctx, line, 0.85 * head)
  ctx.stroke()
  if (sign === 'ambivalent') {
    ctx.setLineDash([1.3 * unit, 3.7 * unit])
    ctx.lineWidth = width + 2.6 * unit
    ctx.stroke()
  }
  const { end, heading } = placed
  const [bx, by] = [end.x - heading.x * head, end.y - heading.y * head]
  const half = 0.41 * head
  ctx.fillStyle = palette[sign]
  ctx.beginPath()
  ctx.moveTo(end.x, end.y)
  ctx.lineTo(bx - heading.y * half, by + heading.x * half)
  ctx.lineTo(bx + heading.y * half, by - heading.x * half)
  ctx.fill()
}

function shapePath(ctx: Brush, { shape, x, y, r }: LargeNode, more = 0): void {
  ctx.beginPath()
  if (shape === 'square')
    ctx.rect(x - 0.93 * (r + more), y - 0.93 * (r + more), 1.86 * (r + more), 1.86 * (r + more))
  else ctx.arc(x, y, r + more, 0, 2 * Math.PI)
}

function paintNode(ctx: Brush, node: LargeNode, alpha: number, p: Painting): void {
  const { palette, rem } = p
  ctx.globalAlpha = alpha
  shapePath(ctx, node)
  if (node.shape === 'dot' || node.r < 0.14 * rem) {
    ctx.fillStyle = palette.ink
    ctx.fill()
    return
  }
  ctx.globalAlpha = 1
  ctx.fillStyle = palette.paper
  ctx.fill()
  ctx.globalAlpha = alpha
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = (node.r > 0.35 * rem ? 1.4 : 1.1) * (rem / 16)
  ctx.setLineDash(node.shape === 'dashed' ? [2.5, 2] : [])
  ctx.stroke()
}

function write(ctx: Brush, label: PlacedLabel, top: boolean, ink: string, p: Painting): void {
  const { palette } = p
  ctx.font = `${top ? 600 : 400} ${label.size}px ${palette.sans}`
  ctx.textAlign = label.anchor === 'middle' ? 'center' : label.anchor
  ctx.strokeStyle = palette.paper
  ctx.lineWidth = 3.5 * (p.rem / 16)
  ctx.fillStyle = ink
  const y = label.y + 0.34 * label.size
  for (const line of label.lines) {
    ctx.strokeText(line, label.x, y)
    ctx.fillText(line, label.x, y)
  }
}

/** The count with the sign's glyph, where there is room, and always on what is lit. */
function paintBadges(ctx: Brush, p: Painting, named: readonly PlacedLabel[]): void {
  const { rem, palette, light } = p
  const occupied = new Occupied(p)
  for (const { box } of named) occupied.cover(box)
  for (const { x, y, r } of p.nodes) {
    if (r > 0.14 * rem) occupied.cover({ x1: x - r, x2: x + r, y1: y - r, y2: y + r })
  }
  const size = 0.6875 * rem
  ctx.textAlign = 'center'
  ctx.font = `700 ${size}px ${palette.sans}`
  const most = Math.round((p.width * p.height) / (60 * rem * rem))
  let count = 0
  for (const { key, placed, sign, acts, faint } of p.lines) {
    const lit = light?.has(key) === true
    if (light && !lit) continue
    if (!lit && (faint || count >= most)) continue
    const text = `${GLYPH[sign]}${acts}`
    const r = 0.5 * rem
    const w = Math.max(2 * r, text.length * rem * 0.37 + rem * 0.3)
    const { x, y } = placed.badge
    const box = { x1: x - w / 2, x2: x + w / 2, y1: y - r, y2: y + r }
    if (!occupied.free(box)) continue
    occupied.cover({ x1: box.x1 - 4, x2: box.x2 + 4, y1: box.y1 - 4, y2: box.y2 + 4 })
    count++
    ctx.globalAlpha = 1
    ctx.beginPath()
    ctx.roundRect(box.x1, box.y1, w, 2 * r, r)
    ctx.fillStyle = palette.paper
    ctx.fill()
    ctx.strokeStyle = palette[sign]
    ctx.lineWidth = 1.1
    ctx.setLineDash(sign === 'ambivalent' ? [2, 1.5] : [])
    ctx.stroke()
    ctx.fillStyle = sign === 'ambivalent' ? palette.second : palette[sign]
    ctx.fillText(text, x, y + 0.36 * size)
  }
}

/** Standing ties: thin and quiet, with a border where one has the focus or is open. */
function paintTies(ctx: Brush, { ties, light, chosen, focused, palette, rem }: Painting): void {
  const lit = (key: string) => light === null || light.has(key)
  const stroke = ({ from, to }: LargeTie) => {
    ctx.beginPath()
    ctx.moveTo(from.x, from.y)
    ctx.lineTo(to.x, to.y)
    ctx.stroke()
  }
  for (const tie of ties) {
    const { key, from, to, loose } = tie
    if (key === focused || chosen.has(key)) {
      ctx.globalAlpha = key === focused ? 0.7 : 1
      ctx.setLineDash([])
      ctx.strokeStyle = key === focused ? palette.focus : palette.chosenTint
      ctx.lineWidth = 7 * (rem / 16)
      stroke(tie)
    }
    ctx.strokeStyle = palette.quiet
    ctx.lineWidth = 1
    ctx.globalAlpha = lit(key) || (lit(from.key) && lit(to.key)) ? 0.7 : FADED
    ctx.setLineDash(loose ? [3, 5] : [])
    stroke(tie)
  }
}

/** Paints everything, in the picture's pixels, on a ground that is empty. */
export function paint(ctx: Brush, p: Painting): void {
  const { palette, light, chosen, focused, rem } = p
  ctx.lineJoin = 'round'
  const lit = (key: string) => light === null || light.has(key)
  const inSight = ({ x, y, r }: LargeNode) => x + r > 0 && y + r > 0 && x - r < p.width && y - r < p.height

  const active = new Set<LargeNode>()
  for (const { from, to } of p.lines) active.add(from).add(to)
  for (const node of p.nodes) if (chosen.has(node.key) || light?.has(node.key)) active.add(node)

  // Those between whom nothing strong passes now: the map they all stand on.
  ctx.setLineDash([])
  ctx.fillStyle = palette.quiet
  ctx.globalAlpha = light === null ? 0.55 : 0.3
  ctx.beginPath()
  for (const node of p.nodes) {
    if (active.has(node) || !inSight(node)) continue
    const r = Math.max(1.1, 0.62 * node.r)
    ctx.moveTo(node.x + r, node.y)
    ctx.arc(node.x, node.y, r, 0, 2 * Math.PI)
  }
  ctx.fill()

  paintTies(ctx, p)
  for (const line of p.lines) {
    if (!chosen.has(line.key) && line.key !== focused) continue
    ctx.globalAlpha = line.key === focused ? 0.7 : 1
    ctx.setLineDash([])
    ctx.strokeStyle = line.key === focused ? palette.focus : palette.chosenTint
    ctx.lineWidth = line.width + 8 * (rem / 16)
    ctx.beginPath()
    trace(ctx, line, 0)
    ctx.stroke()
  }
  // The strongest lie on top, and what is lit above all.
  const below = p.lines.filter(({ key }) => !lit(key)).reverse()
  for (const line of below) strokeLine(ctx, line, FADED, palette, rem)
  for (const line of p.lines.filter(({ key }) => lit(key)).reverse()) strokeLine(ctx, line, 1, palette, rem)

  for (const node of [...p.nodes].reverse()) {
    if (!active.has(node) || !inSight(node)) continue
    paintNode(ctx, node, lit(node.key) ? 1 : 0.3, p)
    if (!chosen.has(node.key) && node.key !== focused) continue
    ctx.globalAlpha = 1
    ctx.setLineDash([])
    shapePath(ctx, node, 3.5)
    ctx.strokeStyle = node.key === focused ? palette.focus : palette.chosen
    ctx.lineWidth = node.key === focused ? 2.5 : 4
    ctx.stroke()
  }

  const shown = p.nodes.flatMap((node) => {
    // Whoever the dossier is about has a name, wherever there is room for it.
    const label = p.names.get(node.key) ?? (chosen.has(node.key) && lit(node.key) ? node.focusLabel : null)
    return label ? [{ node, label }] : []
  })
  paintBadges(
    ctx,
    p,
    shown.filter(({ node }) => lit(node.key)).map(({ label }) => label),
  )
  ctx.setLineDash([])
  for (const { node, label } of shown.reverse()) {
    ctx.globalAlpha = lit(node.key) ? 1 : 0.35
    write(ctx, label, node.top, active.has(node) ? palette.ink : palette.second, p)
  }
  ctx.globalAlpha = 1
}
