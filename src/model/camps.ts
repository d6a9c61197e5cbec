/**
 * Camps: who would stand with whom if the friend of a friend were a friend and the enemy of a friend an enemy (structural
 * balance; Cartwright and Harary, 1956). Every connected part of the network is parted in two so that as few lines as
 * can be contradict it: cooperation between the camps, or conflict inside one. That number is the line index of balance,
 * or frustration (Aref and Wilson, 2019). It is a hypothesis about how actors stand, never a finding.
 */

/** One direction of a pair whose sign is clear. */
export interface SignedArc {
  readonly from: string
  readonly to: string
  readonly sign: 1 | -1
  /** How much it weighs among contradictions of equal number; 0 or more. */
  readonly weight: number
}

export interface Camps {
  /** Members' ids, sorted; the two camps of a part follow each other, and the part with most members comes first. */
  readonly camps: readonly (readonly string[])[]
  /** For each camp the position of the other of its part; null where it has no other. */
  readonly rivals: readonly (number | null)[]
  /** Position in `camps`, by id; actors without a clear line are in none. */
  readonly of: ReadonlyMap<string, number>
  /** The arcs that contradict it, in the order given. */
  readonly against: readonly SignedArc[]
  /** How many arcs were asked. */
  readonly asked: number
  /** Whether no other parting contradicts fewer; false where there are too many actors to try all. */
  readonly exact: boolean
}

/** Up to here every parting is tried: half a million for the largest. */
const TRIED = 20

interface Edge {
  readonly a: number
  readonly b: number
  /** Sum of what speaks for being together, less what speaks against it. */
  readonly pull: number
}
type Sides = Int8Array

/** @param arcs at most one for each direction of a pair */
export function findCamps(arcs: readonly SignedArc[]): Camps {
  const ids = [...new Set(arcs.flatMap(({ from, to }) => [from, to]))].sort()
  const place = new Map(ids.map((id, i) => [id, i]))
  const all = arcs.reduce((sum, arc) => sum + arc.weight, 0)
  const sorted = [...arcs].sort((p, q) => (keyOf(p) < keyOf(q) ? -1 : 1))
  const edges = sorted.map(
    // Weights add up to less than one arc: the number decides, what they weigh only among equals.
    (arc): Edge => ({
      a: place.get(arc.from) ?? 0,
      b: place.get(arc.to) ?? 0,
      pull: arc.sign * (1 + arc.weight / (1 + all)),
    }),
  )
  const found: string[][] = []
  const rivals: (number | null)[] = []
  const of = new Map<string, number>()
  let exact = true
  for (const part of partsOf(ids.length, edges)) {
    const local = new Map(part.map((node, i) => [node, i]))
    const own = edges.flatMap(({ a, b, pull }): Edge[] => {
      const [i, j] = [local.get(a), local.get(b)]
      return i === undefined || j === undefined ? [] : [{ a: i, b: j, pull }]
    })
    const small = part.length <= TRIED
    exact &&= small
    const sides = small ? bySearch(part.length, own) : bySpectrum(part.length, own)
    const two = sides.includes(1) && sides.includes(-1)
    for (const side of [1, -1]) {
      const members = part.filter((_, i) => sides[i] === side).map((node) => ids[node] ?? '')
      if (members.length === 0) continue
      for (const id of members) of.set(id, found.length)
      rivals.push(two ? found.length + side : null)
      found.push(members)
    }
  }
  const against = arcs.filter(({ from, to, sign }) => (of.get(from) === of.get(to)) !== (sign === 1))
  return { camps: found, rivals, of, against, asked: arcs.length, exact }
}

const keyOf = ({ from, to }: SignedArc): string => `${from}~${to}`

/** The connected parts, largest first, each in order of id. */
function partsOf(count: number, edges: readonly Edge[]): number[][] {
  const near = neighbours(count, edges)
  const seen = new Set<number>()
  const parts: number[][] = []
  for (let first = 0; first < count; first++) {
    if (seen.has(first)) continue
    const part = new Set([first])
    // A set also walks what is added while it is walked.
    for (const node of part) for (const { to } of near[node] ?? []) part.add(to)
    for (const node of part) seen.add(node)
    parts.push([...part].sort((a, b) => a - b))
  }
  return parts.sort((p, q) => q.length - p.length || (p[0] ?? 0) - (q[0] ?? 0))
}

interface Near {
  readonly to: number
  readonly pull: number
}
function neighbours(count: number, edges: readonly Edge[]): Near[][] {
  const near: Near[][] = Array.from({ length: count }, () => [])
  for (const { a, b, pull } of edges) {
    near[a]?.push({ to: b, pull })
    near[b]?.push({ to: a, pull })
  }
  return near
}

/** How much better the whole gets when one node changes sides. */
function gainOf(node: number, sides: Sides, near: readonly (readonly Near[])[]): number {
  let held = 0
  for (const { to, pull } of near[node] ?? []) held += pull * (sides[node] as number) * (sides[to] as number)
  return -2 * held
}

/** Less than this is the rounding of sums. */
const NOTHING = 1e-9

/** Every parting there is, one change of sides from the next (Gray's code); the first node stays where it is. */
function bySearch(count: number, edges: readonly Edge[]): Sides {
  const near = neighbours(count, edges)
  const sides = new Int8Array(count).fill(1)
  let best = sides.slice()
  let value = 0
  let most = 0
  for (let step = 1; step < 2 ** (count - 1); step++) {
    const node = 1 + (31 - Math.clz32(step & -step))
    value += gainOf(node, sides, near)
    sides[node] = -(sides[node] as number)
    if (value <= most + NOTHING) continue
    most = value
    best = sides.slice()
  }
  return best
}

const ROUNDS = 300

/**
 * The signs of the signed Laplacian's last eigenvector (Kunegis and others, 2010), found by powers of `c - L`, and of a
 * walk along the strongest lines; each made better by changing sides one by one, and the better of the two taken. Only
 * additions, products and roots, so that every engine finds the same.
 */
function bySpectrum(count: number, edges: readonly Edge[]): Sides {
  const near = neighbours(count, edges)
  const degree = near.map((list) => list.reduce((sum, { pull }) => sum + Math.abs(pull), 0))
  const shift = 2 * degree.reduce((most, d) => Math.max(most, d), 0)
  let vector = Float64Array.from({ length: count }, (_, i) => 1 + ((i * 7919) % 101) / 101)
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(count)
    let square = 0
    for (let i = 0; i < count; i++) {
      let sum = (shift - (degree[i] as number)) * (vector[i] as number)
      for (const { to, pull } of near[i] ?? []) sum += pull * (vector[to] as number)
      next[i] = sum
      square += sum * sum
    }
    const length = Math.sqrt(square) || 1
    vector = next.map((value) => value / length)
  }
  const spectral = Int8Array.from(vector, (value) => (value < 0 ? -1 : 1))
  const [first, second] = [spectral, alongLines(count, near)].map((sides) => improved(sides, near))
  const value = (sides: Sides) =>
    edges.reduce((sum, { a, b, pull }) => sum + pull * (sides[a] as number) * (sides[b] as number), 0)
  return value(second as Sides) > value(first as Sides) + NOTHING ? (second as Sides) : (first as Sides)
}

/** Sides taken by following lines from the first node on, the widest first. */
function alongLines(count: number, near: readonly (readonly Near[])[]): Sides {
  const sides = new Int8Array(count)
  const queue = new Set([0])
  sides[0] = 1
  for (const node of queue) {
    const list = [...(near[node] ?? [])].sort((p, q) => Math.abs(q.pull) - Math.abs(p.pull) || p.to - q.to)
    for (const { to, pull } of list) {
      if (sides[to] === 0) sides[to] = pull > 0 ? (sides[node] as number) : -(sides[node] as number)
      queue.add(to)
    }
  }
  return sides
}

/** Changes sides as long as that helps: the one that helps most first; the first node ends on the first side. */
function improved(start: Sides, near: readonly (readonly Near[])[]): Sides {
  const sides = start.slice()
  for (let step = 0; step < 50 * sides.length; step++) {
    let best = -1
    let most = NOTHING
    for (let node = 0; node < sides.length; node++) {
      const gain = gainOf(node, sides, near)
      if (gain <= most) continue
      most = gain
      best = node
    }
    if (best < 0) break
    sides[best] = -(sides[best] as number)
  }
  return sides[0] === -1 ? sides.map((side) => -side) : sides
}
