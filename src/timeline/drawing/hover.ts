/** What is under the pointer or has the focus, for the card. The card can be hovered, dismissed, and stays till then. */
import { heaviestSlots, type LaneLayout, laneIndexOf, slotAt, tileEdgeOf } from '../layout'
import { nearestMark } from './nearest'
import type { Stage } from './stage'

/** What a card is about, and where that is: pixels from the corner of the timeline. */
export type Hovered = {
  readonly x: number
  readonly top: number
  readonly bottom: number
} & (
  | { readonly kind: 'mark'; readonly row: number }
  | {
      readonly kind: 'bin'
      readonly from: number
      readonly to: number
      readonly total: number
      /** The weightiest of them. */
      readonly rows: readonly number[]
    }
)

const SHOW_AFTER = 90
const HIDE_AFTER = 220
/** Events that a card lists. */
const LISTED = 5
/** Bins to each side of the pointer that a card tells of. */
const AROUND = 2

export interface Hover {
  readonly stop: () => void
  /** Keeps the card while the pointer is on it. */
  readonly hold: () => void
  readonly release: () => void
  /** Takes the card away; says whether there was one. */
  readonly dismiss: () => boolean
}

/** Shows what the pointer or the focus is at: an event, or what a part of a lane counts; null once it has left. */
export function listenToHover(stage: Stage, show: (item: Hovered | null) => void): Hover {
  const { root, plot, scroller } = stage.elements
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown: string | null = null
  let described: Element | null = null

  const put = (key: string | null, item: Hovered | null): void => {
    clearTimeout(timer)
    if (key === shown) return
    shown = key
    look(item?.kind === 'mark' ? item.row : -1)
    show(item)
  }
  /** Draws what waits of the acts of the event in `row`, and no more of the last one's. */
  const look = (row: number): void => {
    const { world } = stage.setting
    const rows = [world.looked, row]
    world.looked = row
    if (stage.layout.connectors.some((act) => act.waits && rows.includes(act.row)) && !stage.moving)
      stage.paint(true)
  }
  const place = (element: Element): { x: number; top: number; bottom: number } => {
    const box = element.getBoundingClientRect()
    const corner = root.getBoundingClientRect()
    return {
      x: (box.left + box.right) / 2 - corner.left,
      top: box.top - corner.top,
      bottom: box.bottom - corner.top,
    }
  }
  const ofMark = (element: SVGElement): [string, Hovered] => [
    `${element.dataset.lane} ${element.dataset.row}`,
    {
      kind: 'mark',
      row: Number(element.dataset.row),
      ...place(element.querySelector('.timeline-sign') ?? element),
    },
  ]
  /** The bins about pixel `x` (of the page), or all of a tile where there is no pointer. */
  const ofTile = (element: SVGElement, clientX: number | null): [string, Hovered] | null => {
    const lane = stage.layout.lanes[Number(element.dataset.lane)]
    const tile = lane?.density.find((each) => each.tile === Number(element.dataset.tile))
    if (!lane || !tile?.density) return null
    const box = element.getBoundingClientRect()
    const { bins } = tile.density
    const bin = clientX === null ? null : Math.floor(((clientX - box.left) / box.width) * bins)
    const first = bin === null ? 0 : Math.max(0, bin - AROUND)
    const last = bin === null ? bins : Math.min(bins, bin + AROUND + 1)
    const told = countOf(stage, lane, tile.tile, first, last)
    if (told.total === 0) return null
    const spot = place(element)
    const x = clientX === null ? spot.x : clientX - root.getBoundingClientRect().left
    return [`${lane.lane} t${tile.tile} ${first} ${last}`, { kind: 'bin', ...told, ...spot, x }]
  }
  const itemAt = (target: EventTarget | null, clientX: number | null): [string, Hovered] | null => {
    if (!(target instanceof Element)) return null
    const mark = target.closest<SVGElement>('[data-row]')
    if (mark) return ofMark(mark)
    const tile = target.closest<SVGElement>('[data-tile]')
    return tile && ofTile(tile, clientX)
  }

  const over = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || stage.moving) return
    const found =
      itemAt(event.target, event.clientX) ?? itemAt(nearestMark(stage, event.clientX, event.clientY), null)
    clearTimeout(timer)
    if (found?.[0] === shown) return
    if (found) timer = setTimeout(() => put(...found), shown === null ? SHOW_AFTER : SHOW_AFTER / 2)
    else if (shown !== null) timer = setTimeout(() => put(null, null), HIDE_AFTER)
  }
  const out = (event?: PointerEvent): void => {
    // React has told the card of its pointer already, and what it holds must not be let go again.
    if (event?.relatedTarget instanceof Element && event.relatedTarget.closest('.timeline-card')) return
    clearTimeout(timer)
    if (shown !== null) timer = setTimeout(() => put(null, null), HIDE_AFTER)
  }
  const press = (): void => put(null, null)
  // What a card is about moves away under it.
  const turn = (event: WheelEvent): void => {
    if (stage.ownsWheel(event)) press()
  }
  /** Lanes scroll away under a pointer's card; that of the focus goes with them. */
  const scrolled = (): void => {
    const found = described && itemAt(described, null)
    if (found && shown === found[0]) show(found[1])
    else press()
  }
  // A card for whoever moves by keys: a pointer has its own.
  // What has the focus already got it by key, if the browser shows it.
  let byKey = document.activeElement?.matches(':focus-visible') ?? false
  const onKey = (): void => {
    byKey = true
  }
  const onPointer = (): void => {
    byKey = false
  }
  const focusIn = (event: FocusEvent): void => {
    const element = event.target as Element
    if (!byKey) return
    const found = itemAt(element, null)
    if (!found) return
    put(...found)
    described?.removeAttribute('aria-describedby')
    described = element
    element.setAttribute('aria-describedby', `${root.id}-card`)
  }
  const focusOut = (): void => {
    described?.removeAttribute('aria-describedby')
    described = null
    put(null, null)
  }
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') put(null, null)
  }
  plot.addEventListener('pointermove', over)
  plot.addEventListener('pointerleave', out)
  plot.addEventListener('pointerdown', press)
  plot.addEventListener('wheel', turn, { passive: true })
  scroller.addEventListener('scroll', scrolled, { passive: true })
  // On the section, not the drawing: Chromium lets a drawing that listens for focus take it.
  root.addEventListener('focusin', focusIn)
  root.addEventListener('focusout', focusOut)
  document.addEventListener('keydown', onEscape)
  document.addEventListener('keydown', onKey, { capture: true })
  document.addEventListener('pointerdown', onPointer, { capture: true })
  return {
    stop: () => {
      clearTimeout(timer)
      plot.removeEventListener('pointermove', over)
      plot.removeEventListener('pointerleave', out)
      plot.removeEventListener('pointerdown', press)
      plot.removeEventListener('wheel', turn)
      scroller.removeEventListener('scroll', scrolled)
      root.removeEventListener('focusin', focusIn)
      root.removeEventListener('focusout', focusOut)
      document.removeEventListener('keydown', onEscape)
      document.removeEventListener('keydown', onKey, { capture: true })
      document.removeEventListener('pointerdown', onPointer, { capture: true })
    },
    hold: () => clearTimeout(timer),
    release: out,
    dismiss: () => {
      const had = shown !== null
      put(null, null)
      return had
    },
  }
}

/** What some bins of a tile hold that has no mark. */
function countOf(
  stage: Stage,
  lane: LaneLayout,
  tile: number,
  first: number,
  last: number,
): { from: number; to: number; total: number; rows: readonly number[] } {
  const index = laneIndexOf(stage.setting.columns)
  const from = tileEdgeOf(stage.layout, lane.level, tile, first)
  const to = tileEdgeOf(stage.layout, lane.level, tile, last)
  const low = slotAt(index, lane.lane, from)
  const high = slotAt(index, lane.lane, to)
  const marked = new Set(lane.marks.map((mark) => mark.row))
  const rows = heaviestSlots(index, low, high, LISTED + marked.size).map((slot) => index.rows[slot]!)
  let total = high - low
  for (const mark of lane.marks) {
    const at = stage.setting.columns.placement[mark.row]!
    if (at >= from && at < to) total--
  }
  return { from, to, total, rows: rows.filter((row) => !marked.has(row)).slice(0, LISTED) }
}
