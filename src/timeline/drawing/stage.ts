/**
 * The picture in the page. It holds what is seen right now, lets gestures change that, paints, and tells the page.
 * React gives it what the page wants to be seen and stays out of the frames between.
 */
import {
  extentOf,
  isFitted,
  neatRange,
  rangeOf,
  scaleFor,
  type TimelineLayout,
  type TimeRange,
  type TimeScale,
  warpOf,
} from '../layout'
import type { Frame } from './frame'
import { Painter } from './painter'
import { type Picture, type PictureInput, pictureOf, type Setting, scaleOf, settingOf } from './picture'
import type { Shift } from './shift'
import type { Stop } from './worldShapes'

export interface StageElements {
  readonly root: HTMLElement
  /** What scrolls where the lanes are higher than their place. */
  readonly scroller: HTMLElement
  readonly axis: SVGElement
  readonly plot: SVGElement
  readonly overview: SVGElement | null
}
export interface StageEvents {
  readonly onRange: (range: TimeRange | null, state: { settled: boolean }) => void
  readonly onSelect: (id: string) => void
  readonly onSeen: (words: string) => void
  readonly onCursor: (at: number, state: { settled: boolean }) => void
}

interface Painting {
  readonly whole?: boolean
  readonly around?: number
  readonly resting?: number
}

/** A part of the lanes' height. */
interface Span {
  readonly top: number
  readonly bottom: number
}

/** A gesture that rests for so many milliseconds, and may go on, has lanes brought to where they belong meanwhile. */
const RESTS = 70
/** So many in a frame: nothing else moves then. */
const LANES_AT_REST = 4

/** Milliseconds between two tellings of what a gesture shows. */
const READABLE = 250

/** Where lanes are scrolled through, those are drawn that can be seen, and so many pixels of others around them. */
const LANES_AROUND = 120
/** Lanes that go on are faded at the lower edge, over so many rem. */
const FADE = 2.25
/** A story of so few events is drawn whole: all of it can be found, and gone through, at once. */
const SMALL = 200

export class Stage {
  input: PictureInput
  setting: Setting
  scale: TimeScale
  layout: TimelineLayout
  frame: Frame
  stop: Stop | null
  /** A gesture or a transition is under way. */
  moving = false
  readonly painters: readonly [axis: Painter, plot: Painter, overview: Painter | null]
  /** The range that was told last: when it comes back it's no news. */
  private told: TimeRange | null | undefined
  private readonly rows = new Map<string, number>()
  /** The part of the lanes that was painted last, or null for all. */
  private covered: Span | null = null
  private asked = 0
  /** A step of a gesture is not drawn yet. */
  private stepped = false
  /** What is on its way was asked for here, and not by the page, which says itself what it shows. */
  private isOwn = false
  private rests: ReturnType<typeof setTimeout> | undefined
  /** The focus was on something that isn't drawn any more, and is on nothing since. */
  private owesFocus = false
  /** Ends the glide that is under way. */
  private transition: (() => void) | null = null
  /** What is fetched later and draws along with the picture: called after each painting. */
  readonly layers = new Set<() => void>()
  /** Puts lanes elsewhere while they are on their way. */
  onTheWay: ((layout: TimelineLayout) => TimelineLayout) | null = null
  /** Shifts what is drawn as long as a gesture only pans. Fetched with what hears gestures. */
  shift: Shift | null = null
  private readonly watchers = new Set<(range: TimeRange) => void>()
  private toldAt = 0

  constructor(
    readonly elements: StageElements,
    readonly events: () => StageEvents,
    first: { input: PictureInput; setting: Setting; scale: TimeScale; picture: Picture },
  ) {
    this.input = first.input
    this.setting = first.setting
    this.scale = first.scale
    this.layout = first.picture.layout
    this.frame = first.picture.frame
    this.stop = first.picture.stop
    const { axis, plot, overview } = elements
    this.painters = [
      new Painter(axis, this.frame.axis),
      new Painter(plot, this.frame.plot),
      overview && new Painter(overview, this.frame.overview),
    ]
  }

  /** What another stage needs to take over the picture as it stands. */
  asFirst(): { input: PictureInput; setting: Setting; scale: TimeScale; picture: Picture } {
    const { input, setting, scale } = this
    return { input, setting, scale, picture: this }
  }

  destroy(): void {
    this.forget()
    this.stopTransition()
  }

  /** What the page wants to be seen. */
  update(next: PictureInput): void {
    const before = this.input
    if (changesOnly(before, next, null)) return
    this.input = next
    const resized = next.width !== before.width || next.rem !== before.rem || next.compact !== before.compact
    const data = next.columns !== before.columns
    const setChanged =
      next.height !== before.height || next.locale !== before.locale || next.words !== before.words
    if (data || resized || setChanged) this.setting = settingOf(next)
    const echo = this.told !== undefined && isSameRange(next.range, this.told)
    const sought = (!isSameRange(next.range, before.range) && !echo) || next.axis !== before.axis
    if (data || resized) {
      this.stopTransition()
      const range = echo || !sought ? this.range() : next.range
      const warp = warpOf(next.columns.stretches, next.axis === 'broken' ? 1 : 0)
      this.scale = scaleFor(warp, range, this.setting.plotWidth, this.setting.metrics.gap)
    } else if (sought && (!this.moving || this.transition)) {
      this.told = undefined
      const target = scaleOf(next, this.setting)
      if (!isNear(this.scale, target)) {
        this.glideTo(target)
        return
      }
      // An address keeps whole minutes: the same picture, but for a part of a pixel.
      this.scale = target
    }
    // A frame that is asked for paints what is new anyway.
    if (!this.moving && this.asked === 0 && !(echo && changesOnly(before, next, 'range'))) this.paint(true)
    if (next.selected !== before.selected) this.revealSelected()
  }

  /** What is seen, or null where that is everything. */
  range(): TimeRange | null {
    return isFitted(this.scale) ? null : rangeOf(this.scale)
  }

  /** Shows another scale, as a step of a gesture. */
  moveTo(scale: TimeScale): void {
    this.stopTransition()
    clearTimeout(this.rests)
    this.moving = true
    this.scale = scale
    this.stepped = true
    this.draw()
  }

  /** Ends a gesture. */
  settle(): void {
    this.isOwn = true
    this.forget()
    this.moving = false
    this.refine()
    this.tell(true)
  }

  /** Draws a step in the next frame, or, where there is none, some of the lanes that wait. */
  private draw(): void {
    this.asked ||= requestAnimationFrame(() => {
      this.asked = 0
      if (!this.stepped) return this.refine()
      this.stepped = false
      if (!this.shift?.step()) this.paint(false)
      this.tell(false)
      if (this.layout.waiting > 0) this.rests = setTimeout(() => this.draw(), RESTS)
    })
  }

  /** Brings lanes that still show their last halving to the right one, a few a frame; then all may be settled. */
  private refine(): void {
    this.paint(false, { resting: LANES_AT_REST })
    if (this.layout.waiting > 0) this.draw()
    else if (!this.moving) this.arrive()
  }

  /** Paints where a gesture or a glide has come to; says what is there where that was asked for here. */
  private arrive(): void {
    this.paint(true)
    if (this.isOwn) this.events().onSeen(String(this.frame.plot.attrs['aria-label']))
    this.isOwn = false
  }

  /** No frame is drawn that was asked for. */
  private forget(): void {
    clearTimeout(this.rests)
    cancelAnimationFrame(this.asked)
    this.asked = 0
    this.stepped = false
  }

  /** Asks the page for another range; when it agrees, the picture glides there. */
  ask(scale: TimeScale): void {
    this.isOwn = true
    this.events().onRange(isFitted(scale) ? null : neatRange(scale), { settled: true })
  }

  setStop(stop: Stop): void {
    this.stop = stop
    this.paint(true)
  }

  /** The element of a mark or a density. */
  elementOf(stop: Stop): SVGElement | null {
    const which = stop.row === undefined ? `[data-tile="${stop.tile}"]` : `[data-row="${stop.row}"]`
    return this.elements.plot.querySelector(`${which}[data-lane="${stop.lane}"]`)
  }

  /**
   * Paints; `whole` paints lanes that are out of sight too, for paper; `around` so many pixels beside the view as well;
   * `resting` brings so many lanes to where they belong.
   */
  paint(settled: boolean, { whole = false, around = 0, resting }: Painting = {}): void {
    this.shift?.end()
    const focused = document.activeElement
    const within = focused !== null && this.elements.plot.contains(focused)
    if (settled) this.rows.clear()
    this.covered = whole ? null : this.seen()
    const options = {
      settled,
      atLeast: settled ? undefined : this.rows,
      seen: this.covered,
      around,
      resting,
    }
    const picture = pictureOf(this.input, this.setting, this.scale, options, this.stop, this.onTheWay)
    this.layout = picture.layout
    this.frame = picture.frame
    this.stop = picture.stop
    if (!settled) for (const lane of this.layout.lanes) this.rows.set(lane.key, lane.rows)
    const [axis, plot, overview] = this.painters
    axis.paint(this.frame.axis)
    plot.paint(this.frame.plot)
    overview?.paint(this.frame.overview)
    for (const layer of this.layers) layer()
    // What had the focus may have left the picture, and what takes its place may come frames later: it stays in it.
    if (within && !focused.isConnected) this.owesFocus = true
    if (!this.owesFocus) return
    const isNowhere = document.activeElement === null || document.activeElement === document.body
    const next = isNowhere && this.stop ? this.elementOf(this.stop) : null
    next?.focus({ preventScroll: true })
    if (next || !isNowhere) this.owesFocus = false
  }

  /** Whether a turn of the wheel zooms (a trackpad's pinch comes as one, too) and is not the page's. */
  ownsWheel(event: WheelEvent): boolean {
    return event.ctrlKey || event.metaKey || this.input.wheel === 'free'
  }

  /** Whether lanes can be seen that were out of sight when they were painted: the room for them is known only then. */
  owesLanes(): boolean {
    const was = this.covered
    if (!was) return false
    const { top, bottom } = this.seen() ?? { top: 0, bottom: this.layout.height }
    return (top < was.top && was.top > 0) || (bottom > was.bottom && was.bottom < this.layout.height)
  }

  /** The part of the lanes that can be seen, with some around it; null where that is about all. */
  seen(): Span | null {
    if (this.setting.columns.n <= SMALL) return null
    const { scroller } = this.elements
    if (scroller.clientHeight === 0) return null
    const box = scroller.getBoundingClientRect()
    const top = scroller.scrollTop + Math.max(0, -box.top) - LANES_AROUND
    const bottom = scroller.scrollTop + Math.min(box.height, window.innerHeight - box.top) + LANES_AROUND
    return top <= 0 && bottom >= this.layout.height ? null : { top, bottom }
  }

  /** Glides from what is seen to `target`: but for the first time, when the way there is not known yet. */
  private glideTo(target: TimeScale): void {
    this.stopTransition()
    const show = (scale: TimeScale | null): void => {
      this.scale = scale ?? target
      if (scale) this.paint(false)
      else {
        this.stopTransition()
        this.arrive()
      }
    }
    if (!motionIsWelcome() || !ways) {
      show(null)
      void fetchWays()
      return
    }
    this.moving = true
    this.transition = ways.glide(this.scale, target, this.input.columns.stretches, show)
  }

  private stopTransition(): void {
    if (!this.transition) return
    this.transition()
    this.transition = null
    this.moving = false
  }

  private tell(settled: boolean): void {
    this.told = settled && !isFitted(this.scale) ? neatRange(this.scale) : this.range()
    this.events().onRange(this.told, { settled })
    const now = performance.now()
    if (!settled && now - this.toldAt < READABLE) return
    this.toldAt = now
    for (const tell of this.watchers) tell(this.told ?? extentOf(this.input.columns))
  }

  /** Tells what is seen while gestures change it, no oftener than can be read; returns what ends that. */
  watch(tell: (range: TimeRange) => void): () => void {
    this.watchers.add(tell)
    return () => this.watchers.delete(tell)
  }

  /** Scrolls the lanes, if they scroll, so that the chosen event is seen. */
  private revealSelected(): void {
    const { selected } = this.input
    const row = selected === null ? -1 : this.setting.columns.rowOf(selected)
    for (const lane of this.layout.lanes) {
      const mark = lane.marks.find((each) => each.row === row)
      if (!mark) continue
      this.revealRow(lane.y + lane.firstRow + mark.line * this.layout.row)
      return
    }
  }

  /** Scrolls the lanes so that `y` is seen, and does not lie in the fade of lanes that go on. */
  revealRow(y: number): void {
    const { scroller } = this.elements
    const { row } = this.layout
    const [top, bottom] = [y - row, y + row / 2 + FADE * this.setting.metrics.rem]
    if (top < scroller.scrollTop) scroller.scrollTop = Math.max(0, top)
    else if (bottom > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTop = Math.min(top, bottom - scroller.clientHeight)
  }
}

let ways: typeof import('./glide') | null = null

/** Fetches what knows how to glide. Until it's there, what is asked for is there at once. */
export async function fetchWays(): Promise<void> {
  ways ??= await import('./glide').catch(() => null)
}

/** Whether two scales show the same to about a pixel. */
function isNear(a: TimeScale, b: TimeScale): boolean {
  const zoom = Math.abs(a.k / b.k - 1) * a.width
  return (
    a.warp.strength === b.warp.strength &&
    a.width === b.width &&
    zoom < 2 &&
    Math.abs(a.offset - b.offset) < 2
  )
}

/** Whether the reader’s system does not ask for less movement. */
export const motionIsWelcome = (): boolean =>
  typeof matchMedia === 'function' && !matchMedia('(prefers-reduced-motion: reduce)').matches

function isSameRange(a: TimeRange | null, b: TimeRange | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to)
}

/** Whether two inputs differ in nothing, or in `what` alone. */
function changesOnly(a: PictureInput, b: PictureInput, what: keyof PictureInput | null): boolean {
  return (Object.keys(a) as (keyof PictureInput)[]).every((key) => key === what || a[key] === b[key])
}
