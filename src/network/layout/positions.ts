/** What comes with a page of a solver's work: whether it is for this story, and which of its rooms a box is like. */
import { fingerprint } from '../../dates'
import type { NetworkInput, NetworkPositions, RoomPositions, Size } from './types'

/** Changed whenever the solver would put anybody elsewhere, so that what an older one made is not taken for its own. */
const SOLVER = 4

/** Names the solver and all that positions depend on. The language shown is not among that. */
export function positionsKey({ actors, pairs, ties }: NetworkInput): string {
  const stable = actors.map(({ id, kind, parent, label, names }) => [id, kind, parent, names ?? [label]])
  return `${SOLVER}-${fingerprint(JSON.stringify([stable, pairs, ties]))}`
}

/** Whether what came with a page is what the solver would make of this story. */
export const positionsFor = (input: NetworkInput, given: NetworkPositions | null): NetworkPositions | null =>
  given?.key === positionsKey(input) && given.rooms.length > 0 ? given : null

/**
 * Of the rooms, the one most like a box in shape; a room larger than the box counts as less like it, because bodies
 * shrink with it. However a window came to its size, actors are where they are at that size.
 */
export function roomFor<T extends Pick<RoomPositions, 'room'>>(rooms: readonly T[], box: Size): T {
  const apart = ({ room }: T) => {
    const x = (room.width * box.rem) / Math.max(1, box.width)
    const y = (room.height * box.rem) / Math.max(1, box.height)
    return Math.max(x / y, y / x) * Math.max(1, x, y) ** 0.3
  }
  return rooms.reduce((best, next) => (apart(next) < apart(best) ? next : best))
}
