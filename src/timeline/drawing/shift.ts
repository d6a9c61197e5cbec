/**
 * A pan shifts what is drawn: with some of what lies beside the view drawn as well, a step moves two elements and paints
 * next to nothing. What stays where it is (names of lanes, the time that the left edge is in, a cursor out of view) is
 * drawn over what moves. Any other picture ends that.
 */
import { axisAt, type TimelineLayout, type TimeScale } from '../layout'
import { cursorShape } from './axisShapes'
import { axisOf, stripOf, widthOf } from './frame'
import { headShapes } from './laneShapes'
import { Painter } from './painter'
import type { PictureInput } from './picture'
import { group, move, px, type Shape } from './shapes'
import type { Stage } from './stage'

/** Pixels that are drawn on either side of the view. */
const AROUND = 320
/** Less than what the stage draws of lanes that are out of sight. */
const SCROLLED = 60

interface Drawn {
  readonly layout: TimelineLayout
  readonly scale: TimeScale
  readonly input: PictureInput
  readonly held: readonly [axis: Held, plot: Held]
  /** When there are lines. */
  readonly lines: ReadonlySet<number>
  /** How far the lanes were scrolled: those are drawn that were in sight. */
  readonly scrolled: number
  /** Pixels of the page to one of the drawings. */
  readonly zoom: number
  /** Where labels of the axis were drawn first, by key and text: they stay there. */
  readonly labels: Map<string, number>
  /** The cursor's handle where it moves with time. */
  handle: Shape | null
  /** What the strip below shows. */
  strip: string
}

/** A drawing that stays while the one under it moves. */
interface Held {
  readonly svg: SVGElement
  readonly painter: Painter
}

export class Shift {
  /** Pixels to the right by which what is drawn is shifted now. */
  by = 0
  private drawn: Drawn | null = null
  private readonly boxes: readonly HTMLElement[]

  constructor(private readonly stage: Stage) {
    const { axis, plot } = stage.elements
    this.boxes = [axis, plot].map((svg) => svg.parentElement!)
  }

  /** Shows the stage's scale if that is a pan of what is drawn; false where it has to be painted. */
  step(): boolean {
    const { stage, drawn } = this
    const { scrollTop } = stage.elements.scroller
    if (
      !drawn ||
      stage.input !== drawn.input ||
      Math.abs(this.away(drawn)) > AROUND ||
      Math.abs(scrollTop - drawn.scrolled) > SCROLLED
    )
      return this.begin()
    if (!isPan(drawn.scale, stage.scale)) return false
    return this.move(drawn) || this.begin()
  }

  stop(): void {
    this.stage.shift = null
    if (this.drawn) this.stage.paint(true)
    this.end()
  }

  end(): void {
    const { drawn, stage } = this
    if (!drawn) return
    this.drawn = null
    this.by = 0
    stage.elements.root.classList.remove('timeline-shifting')
    for (const { style } of this.boxes) style.transform = ''
    for (const { svg } of drawn.held) svg.remove()
  }

  private away({ scale }: Drawn): number {
    return this.stage.scale.offset - scale.offset
  }

  private begin(): boolean {
    const { stage } = this
    const { scale, layout } = stage
    if (!isPan(layout.scale, scale) || layout.waiting > 0) return false
    stage.paint(false, { around: AROUND })
    // Lanes that are on their way need every frame.
    if (layout.lanes.some(({ y }, i) => stage.layout.lanes[i]?.y !== y)) {
      stage.paint(false)
      return true
    }
    const held = this.boxes.map((box): Held => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      box.after(svg)
      // The lanes' scroller is what theirs lies in; the axis stands above or below that.
      if (box === this.boxes[0]) svg.style.top = `${box.offsetTop}px`
      return { svg, painter: new Painter(svg, { tag: 'svg', key: 'held', attrs: {} }) }
    })
    const drawn: Drawn = {
      layout: stage.layout,
      scale,
      input: stage.input,
      held: held as [Held, Held],
      lines: new Set(stage.layout.ticks.lines.map(({ at }) => at)),
      scrolled: stage.elements.scroller.scrollTop,
      zoom: this.boxes[1]!.clientWidth / (stage.input.width || 1) || 1,
      labels: new Map(),
      handle: null,
      strip: '',
    }
    this.drawn = drawn
    stage.elements.root.classList.add('timeline-shifting')
    drawn.held[1].painter.paint(this.names(drawn))
    this.move(drawn)
    return true
  }

  /** False where it takes lines that are not drawn: of another stretch, or nearer to one another. */
  private move(drawn: Drawn): boolean {
    const { stage, boxes } = this
    const { scale, input, setting } = stage
    const away = this.away(drawn)
    const axis = axisAt(scale, setting.metrics, input.locale, 0)
    if (!axis.ticks.lines.every(({ at }) => drawn.lines.has(at))) return false
    // By whole pixels of the screen: letters and lines look as they did.
    const by = -Math.round(away * drawn.zoom * devicePixelRatio) / devicePixelRatio
    for (const { style } of boxes) style.transform = `translateX(${by}px)`
    this.by = by / drawn.zoom
    const layout = { ...drawn.layout, ...axis, scale, around: 0 }
    stage.layout = layout
    this.paintAxis(drawn, layout, away)
    this.paintStrip(drawn, layout)
    for (const layer of stage.layers) layer()
    return true
  }

  /** Labels come and go as they would without a shift; those that stick to the edge are held. */
  private paintAxis(drawn: Drawn, layout: TimelineLayout, away: number): void {
    const { stage } = this
    const { cursor, cursorLabel } = stage.input
    const state = { cursor, cursorLabel, speech: stage.setting.speech }
    const sticky = layout.ticks.labels.filter(({ key, x }) => key.startsWith('c') && x < STICKS)
    const labels = layout.ticks.labels
      .filter((label) => !sticky.includes(label))
      .map((label) => {
        const key = `${label.key} ${label.text}`
        const x = drawn.labels.get(key) ?? label.x + away
        drawn.labels.set(key, x)
        return { ...label, x }
      })
    const handle = layout.metrics.heads === 'none' ? null : cursorShape(layout, state)
    // In view it moves with time. Where an edge holds it, it's drawn over what moves, and is itself only not to be seen:
    // it may have the focus.
    const pill = handle?.children?.at(-1)?.attrs.x
    const isFree = pill === px(layout.plotX + layout.scale.x(state.cursor))
    if (handle && isFree) drawn.handle ??= { ...handle, attrs: { ...handle.attrs, transform: move(away, 0) } }
    const moved = axisOf({ ...drawn.layout, ticks: { lines: drawn.layout.ticks.lines, labels } }, state)
    const own = isFree ? drawn.handle : handle && { ...handle, attrs: { ...handle.attrs, ...UNSEEN } }
    const children = own ? moved.children!.with(0, own) : moved.children!
    stage.frame = { ...stage.frame, axis: { ...moved, children } }
    stage.painters[0].paint(stage.frame.axis)
    const still = axisOf({ ...layout, ticks: { lines: [], labels: sticky }, breaks: [] }, state)
    drawn.held[0].painter.paint({
      ...still,
      attrs: { ...still.attrs, ...HELD },
      children: [
        cover(layout, layout.metrics.axis),
        ...still.children!.filter(({ tag }) => tag === 'text'),
        ...(handle && !isFree ? [group('cursor', { class: handle.attrs.class! }, handle.children!)] : []),
      ],
    })
  }

  /** The strip's brush moves by whole pixels, which is seldom. */
  private paintStrip(drawn: Drawn, layout: TimelineLayout): void {
    const { stage } = this
    const painter = stage.painters[2]
    if (!painter) return
    const { scale } = layout
    const part = scale.width / scale.k
    const strip = `${Math.round(scale.offset * part)}`
    if (strip === drawn.strip) return
    drawn.strip = strip
    const overview = stripOf(layout, stage.setting)
    stage.frame = { ...stage.frame, overview }
    painter.paint(overview)
  }

  /** Names of lanes on their own ground. */
  private names({ layout }: Drawn): Shape {
    const { columns, speech } = this.stage.setting
    const width = cutOf(layout)
    return {
      tag: 'svg',
      key: 'held',
      attrs: { ...HELD, viewBox: `0 0 ${px(widthOf(layout))} ${Math.max(1, layout.height)}` },
      children: [
        cover(layout, layout.height),
        ...layout.lanes
          .filter((_, i) => i % 2 === 0)
          .map(
            ({ key, y, height }): Shape => ({
              tag: 'rect',
              key,
              attrs: { class: 'timeline-lane', x: 0, y, width, height },
            }),
          ),
        group('heads', {}, headShapes(layout, columns, speech)),
      ],
    }
  }
}

const UNSEEN = { class: 'timeline-handle timeline-handle-held' }
const HELD = { class: 'timeline-held', 'aria-hidden': 'true', role: null, width: null }

/** Labels that begin so near to the left edge stick to it. */
const STICKS = 12

/** Whole pixels of the names' own ground. */
const cutOf = ({ plotX, metrics }: TimelineLayout): number => Math.max(0, Math.round(plotX - metrics.side))

const cover = (layout: TimelineLayout, height: number): Shape => ({
  tag: 'rect',
  key: 'cover',
  attrs: { class: 'timeline-cover', x: 0, y: 0, width: cutOf(layout), height: px(height) },
})

/** Whether two scales differ in where they begin and in nothing else. */
function isPan(a: TimeScale, b: TimeScale): boolean {
  return a.warp === b.warp && a.k === b.k && a.width === b.width
}
