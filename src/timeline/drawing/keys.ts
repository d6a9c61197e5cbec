/** The keyboard: arrows between marks and lanes, zoom, and the sliders. Only while something of ours has the focus. */
import { DAY } from '../../dates'
import { aroundEmpty, fitted, panned, type TimelineLayout, zoomed } from '../layout'
import { moveEnd } from './gestures'
import type { Stage } from './stage'
import { allItems, focusOn, goBeyond, goTo, type Item, itemsOf, nearest } from './walk'
import type { Stop } from './worldShapes'

const ZOOM = 1.6
/** Part of the view that a screen's step goes. */
const SCREEN = 0.9

const isAt = (item: Stop, stop: Stop): boolean =>
  item.lane === stop.lane && item.row === stop.row && item.tile === stop.tile

/** Walks marks, lanes and the axis by key while the picture has the focus; call the result to stop. */
export function listenToKeys(stage: Stage, leave: () => boolean): () => void {
  const { root } = stage.elements

  const pan = (dx: number): void => {
    stage.moveTo(panned(stage.scale, dx))
    stage.settle()
  }
  const toEnd = (end: boolean): void => {
    if (stage.scale.k === fitted(stage.scale).k) return
    pan(end ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER)
  }
  /** Plus and minus zoom about what has the focus. */
  const zoom = (key: string, x: number): boolean => {
    const by = { '+': ZOOM, '=': ZOOM, '-': 1 / ZOOM, _: 1 / ZOOM }[key]
    if (by !== undefined) stage.ask(zoomed(stage.scale, x, by))
    return by !== undefined
  }

  const onMark = (event: KeyboardEvent, stop: Stop): boolean => {
    const { layout, scale } = stage
    const items = itemsOf(layout, stop.lane)
    const at = items.findIndex((item) => isAt(item, stop))
    const here = items[at]
    if (!here) return false
    const go = (item: Item | undefined): boolean => {
      if (item) focusOn(stage, item)
      return true
    }
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowLeft': {
        const step = event.key === 'ArrowRight' ? 1 : -1
        const next = items[at + step]
        if (next) focusOn(stage, next)
        else goBeyond(stage, here, step)
        return true
      }
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = event.key === 'ArrowDown' ? 1 : -1
        for (let lane = stop.lane + step; layout.lanes[lane]; lane += step) {
          const item = nearest(itemsOf(layout, lane), here.x)
          if (item) return go(item)
        }
        return true
      }
      case 'Home':
      case 'End': {
        const end = event.key === 'End'
        toEnd(end)
        const all = itemsOf(stage.layout, stop.lane)
        return go(end ? all.at(-1) : all[0])
      }
      case 'PageDown':
      case 'PageUp': {
        const place = here.x - scale.offset
        pan(scale.width * SCREEN * (event.key === 'PageDown' ? 1 : -1))
        return go(nearest(itemsOf(stage.layout, stop.lane), stage.scale.offset + place))
      }
      case 'Enter':
      case ' ':
        if (stop.row !== undefined) stage.events().onSelect(stage.setting.columns.id(stop.row))
        else stage.ask(zoomed(scale, here.x - scale.offset, 4))
        return true
      case 'Escape':
        if (!leave()) root.focus({ preventScroll: true })
        return true
    }
    return zoom(event.key, here.x - scale.offset)
  }

  /** With the focus on the picture and on none of its marks: keys lead to marks, in the view or beyond it. */
  const onPicture = (event: KeyboardEvent): boolean => {
    const { scale } = stage
    const isForward = /Right|Down|End/.test(event.key)
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowDown':
      case 'ArrowLeft':
      case 'ArrowUp': {
        const around = aroundEmpty(stage.setting.columns, scale.invert(0), scale.invert(scale.width))
        const row = around ? (isForward ? around.after : around.before) : -1
        const item = nearest(allItems(stage.layout), scale.offset + middle())
        if (row >= 0) goTo(stage, row, isForward ? 1 : -1)
        else if (item) focusOn(stage, item)
        return true
      }
      case 'Home':
      case 'End': {
        toEnd(isForward)
        const item = allItems(stage.layout).at(isForward ? -1 : 0)
        if (item) focusOn(stage, item)
        return true
      }
      case 'PageDown':
      case 'PageUp':
        // What has the focus may leave with what was seen.
        root.focus({ preventScroll: true })
        pan(scale.width * SCREEN * (isForward ? 1 : -1))
        return true
    }
    return false
  }
  /** Where keys zoom that are pressed beside the marks: at the cursor, if it's seen. */
  const middle = (): number => {
    const { scale, input } = stage
    const x = scale.x(input.cursor)
    return x >= 0 && x <= scale.width ? x : scale.width / 2
  }

  const onSlider = (event: KeyboardEvent, which: string): boolean => {
    const { scale, layout } = stage
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: 10,
      PageDown: -10,
      Home: Number.NEGATIVE_INFINITY,
      End: Number.POSITIVE_INFINITY,
    }
    const step = steps[event.key]
    if (step === undefined) return false
    const all = fitted(scale)
    const { t } = scale.warp
    if (which === 'cursor') {
      const unit = cursorStep(layout, stage.input.cursor)
      const whole = Math.min(unit, DAY)
      const at = Math.floor(stage.input.cursor / whole) * whole + whole / 2
      const to = Number.isFinite(step) ? at + step * unit : step < 0 ? t[0]! : t.at(-1)!
      stage.events().onCursor(Math.min(Math.max(to, t[0]!), t.at(-1)! - 1), { settled: true })
    } else if (which === 'start' || which === 'end') {
      const x = all.x(scale.invert(which === 'start' ? 0 : scale.width))
      const pixels = step * Math.max(1, scale.width / 100)
      moveEnd(stage, which, Number.isFinite(step) ? x + pixels : step < 0 ? 0 : scale.width)
      stage.settle()
    }
    return true
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const target = event.target as Element
    const slider = target.closest<SVGElement>('[data-slider]')
    const item = target.closest<SVGElement>('[data-row], [data-tile]')
    const { row, tile, lane } = item?.dataset ?? {}
    if (target.closest('input, select, textarea')) return
    const isPicture = target === root || target.closest('.timeline-nothing') !== null
    const done = slider
      ? onSlider(event, slider.dataset.slider ?? '')
      : isPicture
        ? onPicture(event)
        : item
          ? onMark(event, {
              lane: Number(lane),
              row: row === undefined ? undefined : Number(row),
              tile: tile === undefined ? undefined : Number(tile),
            })
          : false
    if (done || (!item && zoom(event.key, middle()))) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  root.addEventListener('keydown', onKey)
  return () => root.removeEventListener('keydown', onKey)
}

/** Steps of the cursor by key, in days: a day, a week, a month, a quarter, a year. */
const STEPS = [1, 7, 30, 91, 365]
/** One that can be seen is about so many pixels. */
const SEEN = 4
const HOUR = DAY / 24

/** A key moves the cursor as far as can be seen, where it stands on the axis. */
function cursorStep({ scale }: TimelineLayout, cursor: number): number {
  const x = Math.min(Math.max(scale.x(cursor), 1), scale.width - 1)
  const perPixel = (scale.invert(x + 1) - scale.invert(x - 1)) / 2
  if (perPixel < HOUR) return HOUR
  return (STEPS.findLast((days) => days * DAY <= SEEN * perPixel) ?? 1) * DAY
}
