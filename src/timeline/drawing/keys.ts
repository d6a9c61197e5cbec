/** The keyboard: arrows between marks and lanes, zoom, and the sliders. Only while something of ours has the focus. */
import { DAY } from '../../dates'
import { fitted, laneIndexOf, panned, slotAt, type TimelineLayout, zoomed } from '../layout'
import { moveEnd } from './gestures'
import type { Stage } from './stage'
import type { Stop } from './worldShapes'

interface Item extends Stop {
  /** Pixels on the whole axis. */
  readonly x: number
}

const ZOOM = 1.6

/** What can have the focus in a lane, in the order of time. */
function itemsOf(layout: TimelineLayout, lane: number): readonly Item[] {
  const found = layout.lanes[lane]
  if (!found) return []
  const { offset, width } = layout.scale
  const items: Item[] = [
    ...found.marks.map(({ row, x }) => ({ lane, row, x })),
    ...found.density.map((tile) => ({
      lane,
      tile: tile.tile,
      x: (Math.max(tile.left, offset) + Math.min(tile.right, offset + width)) / 2,
    })),
  ]
  return items.sort((a, b) => a.x - b.x || (a.row ?? -1) - (b.row ?? -1))
}

const isAt = (item: Stop, stop: Stop): boolean =>
  item.lane === stop.lane && item.row === stop.row && item.tile === stop.tile

function nearest(items: readonly Item[], x: number): Item | undefined {
  return [...items].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x) || a.x - b.x)[0]
}

/** Walks marks, lanes and the axis by key while the picture has the focus; call the result to stop. */
export function listenToKeys(stage: Stage, leave: () => boolean): () => void {
  const { root } = stage.elements

  const focusOn = (item: Stop): void => {
    stage.setStop({ lane: item.lane, row: item.row, tile: item.tile })
    stage.elementOf(item)?.focus({ preventScroll: true })
    const lane = stage.layout.lanes[item.lane]
    const mark = lane?.marks.find((each) => each.row === item.row)
    if (lane)
      stage.revealRow(lane.y + (mark ? lane.firstRow + mark.line * stage.layout.row : lane.height / 2))
  }

  /** The next event of the lane beyond the view, brought into it. */
  const beyond = (from: Item, step: 1 | -1): void => {
    const { columns } = stage.setting
    const index = laneIndexOf(columns)
    const { scale } = stage
    const at = scale.invert(from.x - scale.offset)
    const low = index.from(from.lane)
    const high = index.to(from.lane)
    let slot = slotAt(index, from.lane, at) + (step === 1 ? 0 : -1)
    const seen = (s: number): boolean => {
      const x = scale.x(index.at[s]!)
      return step === 1 ? x <= scale.width : x >= 0
    }
    while (slot >= low && slot < high && (index.rows[slot] === from.row || seen(slot))) slot += step
    if (slot < low || slot >= high) return
    const x = scale.x(index.at[slot]!)
    stage.moveTo(panned(scale, x - scale.width * (step === 1 ? 0.25 : 0.75)))
    stage.settle()
    const item = nearest(
      itemsOf(stage.layout, from.lane),
      stage.scale.x(index.at[slot]!) + stage.scale.offset,
    )
    if (item) focusOn(item)
  }

  const onMark = (event: KeyboardEvent, stop: Stop): boolean => {
    const { layout, scale } = stage
    const items = itemsOf(layout, stop.lane)
    const at = items.findIndex((item) => isAt(item, stop))
    const here = items[at]
    if (!here) return false
    const go = (item: Item | undefined): boolean => {
      if (item) focusOn(item)
      return true
    }
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowLeft': {
        const step = event.key === 'ArrowRight' ? 1 : -1
        const next = items[at + step]
        if (next) focusOn(next)
        else beyond(here, step)
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
        if (layout.scale.k !== fitted(scale).k) {
          stage.moveTo(panned(scale, end ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER))
          stage.settle()
        }
        const all = itemsOf(stage.layout, stop.lane)
        return go(end ? all.at(-1) : all[0])
      }
      case 'PageDown':
      case 'PageUp': {
        const dx = scale.width * 0.9 * (event.key === 'PageDown' ? 1 : -1)
        const place = here.x - scale.offset
        stage.moveTo(panned(scale, dx))
        stage.settle()
        return go(nearest(itemsOf(stage.layout, stop.lane), stage.scale.offset + place))
      }
      case '+':
      case '=':
      case '-':
      case '_':
        stage.ask(
          zoomed(scale, here.x - scale.offset, event.key === '+' || event.key === '=' ? ZOOM : 1 / ZOOM),
        )
        return true
      case 'Enter':
      case ' ':
        if (stop.row !== undefined) stage.events().onSelect(stage.setting.columns.id(stop.row))
        else stage.ask(zoomed(scale, here.x - scale.offset, 4))
        return true
      case 'Escape':
        if (!leave()) root.focus({ preventScroll: true })
        return true
    }
    return false
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
      const unit = cursorStep(layout)
      const at = Math.floor(stage.input.cursor / unit) * unit + unit / 2
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
    const done = slider
      ? onSlider(event, slider.dataset.slider ?? '')
      : item
        ? onMark(event, {
            lane: Number(lane),
            row: row === undefined ? undefined : Number(row),
            tile: tile === undefined ? undefined : Number(tile),
          })
        : false
    if (done) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  root.addEventListener('keydown', onKey)
  return () => root.removeEventListener('keydown', onKey)
}

/** A key moves the cursor by a day, or by as much as can be seen. */
function cursorStep(layout: TimelineLayout): number {
  const { scale } = layout
  const x = Math.min(Math.max(scale.width / 2, 0), scale.width)
  const perPixel = (scale.invert(x + 1) - scale.invert(x - 1)) / 2
  return perPixel < DAY / 24 ? DAY / 24 : DAY
}
