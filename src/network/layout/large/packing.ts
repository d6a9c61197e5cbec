/** Sizes, and members in rings around their own: the room that each group keeps, opened or not. */
import { onCircle, weightOf } from '../numbers'
import type { LargeInput } from './input'

/** Units of the layout. A picture scales them to its room. */
const SMALLEST = 2.4
const LARGEST = 13
const MEMBER = { least: 1.1, most: 2.6 } as const
const GAP = 1.4

export interface Packed {
  readonly r: Float64Array
  /** From the middle of its own group; 0 for top-level actors. */
  readonly dx: Float64Array
  readonly dy: Float64Array
  /** Of top-level actors: the radius of all that is theirs. 0 for members. */
  readonly reach: Float64Array
}

/** Members of each top-level actor, those with most to do first. */
export function membersOf({ root, acts }: LargeInput): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>()
  root.forEach((of, i) => {
    if (of === i) return
    const list = members.get(of)
    if (list) list.push(i)
    else members.set(of, [i])
  })
  for (const list of members.values()) {
    list.sort((i, j) => (acts[j] as number) - (acts[i] as number) || i - j)
  }
  return members
}

/**
 * Radii, and members in rings around their own, in the layout’s own unit: room is kept for every member,
 * whether or not its group is open.
 */
export function pack(input: LargeInput): Packed {
  const { ids, root, acts, a, b, between } = input
  const n = ids.length
  const sums = new Float64Array(n)
  between.forEach((count, i) => {
    for (const end of [a[i] as number, b[i] as number]) sums[end] = (sums[end] as number) + count
  })
  const most = Math.max(1, ...sums)
  const mostOfMembers = Math.max(
    1,
    acts.reduce((max, count, i) => (root[i] === i ? max : Math.max(max, count)), 1),
  )
  const r = Float64Array.from(ids, (_, i) =>
    root[i] === i
      ? SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((sums[i] as number) / most)
      : MEMBER.least + ((MEMBER.most - MEMBER.least) * weightOf(acts[i] as number)) / weightOf(mostOfMembers),
  )
  const dx = new Float64Array(n)
  const dy = new Float64Array(n)
  const reach = Float64Array.from(r, (own, i) => (root[i] === i ? own : 0))
  for (const [of, members] of membersOf(input)) {
    let ring = r[of] as number
    for (let next = 0; next < members.length; ) {
      const widest = r[members[next] as number] as number
      ring += GAP + widest
      const fit = Math.max(1, Math.floor((6.2831 * ring) / (2 * widest + GAP)))
      const count = Math.min(fit, members.length - next)
      for (let k = 0; k < count; k++) {
        // Each ring begins elsewhere, so that names of neighbours don't line up.
        const at = onCircle(0.61803 * ring + k / count, ring)
        const member = members[next + k] as number
        dx[member] = at.x
        dy[member] = at.y
      }
      next += count
      ring += widest
    }
    reach[of] = ring
  }
  return { r, dx, dy, reach }
}
