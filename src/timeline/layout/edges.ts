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

/**
 * The same marks, with other labels where the view cuts them; none is moved over an act, or the head of one. `acts` are
 * where acts meet a row: pixels on the whole axis.
 */
export function labelsInView(
  marks: readonly PlacedMark[],
  view: View,
  options: MarkOptions,
  bandsCount: boolean,
  acts: ((line: number) => readonly number[]) | null = null,
): readonly PlacedMark[] {
  let changed = false
  const grounds: (readonly [number, number])[] = marks.map((mark) => coverOf(mark, bandsCount))
  const next = marks.map((mark, i) => {
    const label = mark.label
    const cut = label !== null && (label.left < view.from || label.left + label.width > view.to)
    const reaches = isOutside(mark, view)
    if (!cut && !(reaches && label === null)) return mark
    const through = acts ? acts(mark.line) : []
    const free = (from: number, to: number): boolean =>
      !through.some((x) => x > from && x < to) &&
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

/** The label of a mark that is seen: whole on the other side, or cut on the roomier one. */
function moveIn(mark: PlacedMark, view: View, options: MarkOptions, free: Free): PlacedMark['label'] {
  const { metrics, columns, locale } = options
  const { air, labelMost, labelLeast } = metrics
  const away = mark.radius + metrics.labelGap
  const wish = mark.label!
  const isFree = (left: number, width: number): boolean => free(left - air / 2, left + width + air / 2)
  const other = wish.side === LEFT ? RIGHT : LEFT
  const start = wish.side === LEFT ? mark.x + away : wish.left
  const roomOn = (side: number): number => (side === LEFT ? mark.x - away - view.from : view.to - start)
  const leftOn = (side: number, width: number): number => (side === LEFT ? mark.x - away - width : start)
  const whole = labelText(columns, mark.row, Math.min(labelMost, roomOn(other)), metrics, locale)
  if (
    whole &&
    whole.width >= Math.min(wish.width, labelMost) &&
    isFree(leftOn(other, whole.width), whole.width)
  )
    return { ...whole, side: other, left: leftOn(other, whole.width) }
  for (const side of roomOn(other) > roomOn(wish.side) ? [other, wish.side] : [wish.side, other]) {
    const room = Math.min(labelMost, roomOn(side))
    const text = room < labelLeast ? null : labelText(columns, mark.row, room, metrics, locale)
    if (!text) continue
    const left = leftOn(side, text.width)
    if (side === wish.side || isFree(left, text.width)) return { ...text, side, left }
  }
  return null
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
