import { placeArcs } from './arcs'
import { placeTies, type TieEnds } from './ties'
import type { ArcEnds, Box, NetworkLayout, PlacedArc, PlacedTie } from './types'

export interface PlacedLines {
  readonly arcs: readonly PlacedArc[]
  readonly ties: readonly PlacedTie[]
}

/**
 * Places arcs with their badges, and ties with their labels. Give all that may ever be shown: badges then have places
 * that suit every moment.
 * @param arcs directed pairs; ends that are not in the layout are left out
 */
export function placeLines(
  layout: NetworkLayout,
  arcs: readonly ArcEnds[],
  ties: readonly TieEnds[],
): PlacedLines {
  const taken: Box[] = layout.nodes.flatMap(({ x, y, r, label }) => [
    { x1: x - r, x2: x + r, y1: y - r, y2: y + r },
    ...(label ? [label.box] : []),
  ])
  const placed = placeArcs(layout, arcs, taken)
  return { arcs: placed, ties: placeTies(layout, ties, placed, taken) }
}
