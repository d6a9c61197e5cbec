/**
 * Labels at the edges of the view. Layout knows the whole axis and not the view, so a label may be cut by the view's
 * edge. Once a gesture is over, such a label changes sides if its row has room, or is cut at the end of a word; and
 * what only reaches into the view (a bar that began before it) gets its label at the edge.
 */
import { labelText, type MarkOptions, type PlacedMark } from './marks'
import { LEFT, RIGHT } from './spots'

export interface View {
  /** Pixels on the whole axis. */
  readonly from: number
  readonly to: number
}

/** The same marks, with other labels where the view cuts them. */
export function labelsInView(
  marks: readonly PlacedMark[],
  view: View,
  options: MarkOptions,
  bandsCount: boolean,
): readonly PlacedMark[] {
  let changed = false
  const grounds: (readonly [number, number])[] = marks.map((mark) => coverOf(mark, bandsCount))
  const next = marks.map((mark, i) => {
    const label = mark.label
    const cut = label !== null && (label.left < view.from || label.left + label.width > view.to)
    const reaches = isOutside(mark, view)
    if (!cut && !(reaches && label === null)) return mark
    const free = (from: number, to: number): boolean =>
      marks.every(
        (other, j) => j === i || other.line !== mark.line || grounds[j]![1] <= from || grounds[j]![0] >= to,
      )
    const moved = reaches ? pinned(mark, view, options, free) : moveIn(mark, view, options, free)
    if (moved === label) return mark
    changed = true
    const made = { ...mark, label: moved }
    grounds[i] = coverOf(made, bandsCount)
    return made
  })
  return changed ? next : marks
}

const isOutside = (mark: PlacedMark, view: View): boolean =>
  mark.x + mark.radius <= view.from || mark.x - mark.radius >= view.to

/** What a mark covers with everything that belongs to it. */
function coverOf(mark: PlacedMark, bandsCount: boolean): readonly [number, number] {
  const parts = [[mark.x - mark.radius, mark.x + mark.radius]]
  if (bandsCount && mark.band) parts.push([...mark.band])
  if (mark.bar && !mark.bar.faint) parts.push([mark.bar.left, mark.bar.right])
  if (mark.label) parts.push([mark.label.left, mark.label.left + mark.label.width])
  return [Math.min(...parts.map((part) => part[0]!)), Math.max(...parts.map((part) => part[1]!))]
}

type Free = (from: number, to: number) => boolean

/** The label of a mark that is seen: on the other side, or cut. */
function moveIn(mark: PlacedMark, view: View, options: MarkOptions, free: Free): PlacedMark['label'] {
  const { metrics, columns, locale } = options
  const away = mark.radius + metrics.labelGap
  const start = mark.x + away
  const end = mark.x - away
  const wish = mark.label!
  const most = Math.min(wish.width, metrics.labelMost)
  const other =
    wish.side === LEFT
      ? { side: RIGHT, left: start, right: start + most }
      : { side: LEFT, left: end - most, right: end }
  if (
    other.left >= view.from &&
    other.right <= view.to &&
    free(other.left - metrics.air / 2, other.right + metrics.air / 2)
  ) {
    return { ...wish, side: other.side, left: other.left }
  }
  const room = wish.side === LEFT ? end - view.from : view.to - wish.left
  const text = room < metrics.labelLeast ? null : labelText(columns, mark.row, room, metrics, locale)
  if (!text) return null
  return { ...text, side: wish.side, left: wish.side === LEFT ? end - text.width : wish.left }
}

/** The label of something that only reaches into the view: at the edge that it comes from. */
function pinned(mark: PlacedMark, view: View, options: MarkOptions, free: Free): PlacedMark['label'] {
  const { metrics, columns, locale } = options
  const reach = mark.bar ?? (mark.band && { left: mark.band[0], right: mark.band[1] })
  if (!reach || reach.right <= view.from + metrics.rem || reach.left >= view.to - metrics.rem) return null
  const fromLeft = mark.x < view.from
  for (const room of [metrics.labelMost, metrics.labelMost / 2]) {
    const text = labelText(columns, mark.row, room, metrics, locale)
    if (!text) continue
    const left = fromLeft ? view.from + metrics.air : view.to - metrics.air - text.width
    if (free(left - metrics.air / 2, left + text.width + metrics.air / 2)) {
      return { ...text, left, side: fromLeft ? RIGHT : LEFT }
    }
  }
  return null
}
