/**
 * Where the top-level actors of a large network stand: one layout of the union of the whole story, by forces. Step by step,
 * so that whoever runs it can tell how far it has come, breathe in between, or give up.
 */
import { length, onCircle, tenth, weightOf } from '../numbers'
import type { LargeInput } from './input'
import { type Packed, pack } from './packing'
import { Quadtree } from './quadtree'
import { separateDiscs } from './separate'

/** Positions in units of the layout, rounded to a tenth; the whole lies around 0,0, wider than high. */
export interface LargePlaces {
  readonly ids: readonly string[]
  readonly root: Int32Array
  readonly acts: Int32Array
  /** Of top-level actors, and of the groups that members belong to. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** From there; 0 for top-level actors. */
  readonly dx: Float64Array
  readonly dy: Float64Array
  readonly r: Float64Array
  readonly reach: Float64Array
}

const TICKS = 320
/** Rounds in which groups are pushed out of each other, after the forces have done their work. */
const PARTINGS = 120
/** Air between two groups. */
const AIR = 2.5
const REPULSION = 34
/** From this many on they keep closer: the room for them does not grow. */
const MANY = 280
const GRAVITY = 0.03
/** Nobody is thrown further in one tick. */
const FURTHEST = 24
/** Pictures are wider than high. */
const FLATTER = 2.2

interface Bodies {
  /** Positions in the input. */
  readonly actor: Int32Array
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
  readonly mass: Float64Array
}

function bodiesOf(input: LargeInput, { reach }: Packed): Bodies {
  const tops = [...input.root.keys()].filter((i) => input.root[i] === i)
  const sums = new Float64Array(input.ids.length)
  input.between.forEach((count, i) => {
    for (const end of [input.a[i] as number, input.b[i] as number]) sums[end] = (sums[end] as number) + count
  })
  // Those with most to do begin in the middle; the rest around them, on a sunflower's spiral.
  tops.sort((i, j) => (sums[j] as number) - (sums[i] as number) || i - j)
  const radius = Float64Array.from(tops, (i) => (reach[i] as number) + AIR / 2)
  const x = new Float64Array(tops.length)
  const y = new Float64Array(tops.length)
  let area = 0
  tops.forEach((_, k) => {
    area += (radius[k] as number) ** 2
    const at = onCircle(0.6180339887 * k, 1.3 * Math.sqrt(area))
    x[k] = at.x
    y[k] = at.y / FLATTER
  })
  const mass = Float64Array.from(radius, (size) => 0.25 * size + 0.02 * size * size)
  return { actor: Int32Array.from(tops), x, y, radius, mass }
}

interface Springs {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly length: Float64Array
  readonly pull: Float64Array
  /** How much of the pull `b` gives way. */
  readonly share: Float64Array
  /** Of each body: towards the middle. Who has hardly a spring is drawn in the more, or it would drift away. */
  readonly inward: Float64Array
}

function springsOf(input: LargeInput, { actor, radius }: Bodies): Springs {
  const body = new Map([...actor].map((i, k) => [i, k]))
  const a = Int32Array.from(input.a, (i) => body.get(i) ?? 0)
  const b = Int32Array.from(input.b, (i) => body.get(i) ?? 0)
  const weight = Float64Array.from(input.between, weightOf)
  const all = new Float64Array(actor.length)
  weight.forEach((w, i) => {
    for (const end of [a[i] as number, b[i] as number]) all[end] = (all[end] as number) + w
  })
  const of = (ends: Int32Array, i: number) => all[ends[i] as number] as number
  return {
    a,
    b,
    length: Float64Array.from(
      a,
      (end, i) => 8 + 1.1 * ((radius[end] as number) + (radius[b[i] as number] as number)),
    ),
    // Who has many partners is held by each of them the less, or hubs would swallow all.
    pull: weight.map((w, i) => (1.15 * w) / Math.max(1, Math.min(of(a, i), of(b, i)))),
    inward: all.map((w) => GRAVITY * (1 + 5 / (1 + w))),
    share: weight.map((_, i) => of(a, i) / Math.max(1e-9, of(a, i) + of(b, i))),
  }
}

/** One tick of the forces. */
function tick(
  bodies: Bodies,
  springs: Springs,
  tree: Quadtree,
  vx: Float64Array,
  vy: Float64Array,
  heat: number,
): void {
  const { x, y, mass } = bodies
  for (let i = 0; i < springs.a.length; i++) {
    const a = springs.a[i] as number
    const b = springs.b[i] as number
    const dx = (x[b] as number) + (vx[b] as number) - (x[a] as number) - (vx[a] as number)
    const dy = (y[b] as number) + (vy[b] as number) - (y[a] as number) - (vy[a] as number)
    const d = Math.sqrt(dx * dx + dy * dy) || 1e-6
    const pull = ((d - (springs.length[i] as number)) / d) * heat * (springs.pull[i] as number)
    const share = springs.share[i] as number
    vx[b] = (vx[b] as number) - dx * pull * share
    vy[b] = (vy[b] as number) - dy * pull * share
    vx[a] = (vx[a] as number) + dx * pull * (1 - share)
    vy[a] = (vy[a] as number) + dy * pull * (1 - share)
  }
  tree.build(x, y, mass)
  const repulsion = REPULSION * Math.min(1, Math.sqrt(MANY / x.length))
  for (let i = 0; i < x.length; i++) {
    const inward = springs.inward[i] as number
    tree.repel(i, repulsion * heat, bodies.radius[i] as number, x, y, mass, vx, vy)
    vx[i] = (vx[i] as number) - (x[i] as number) * inward * heat
    vy[i] = (vy[i] as number) - (y[i] as number) * inward * FLATTER * heat
  }
  for (let i = 0; i < x.length; i++) {
    const speed = length(vx[i] as number, vy[i] as number)
    const slower = 0.6 * Math.min(1, FURTHEST / Math.max(speed, 1e-9))
    vx[i] = (vx[i] as number) * slower
    vy[i] = (vy[i] as number) * slower
    x[i] = (x[i] as number) + (vx[i] as number)
    y[i] = (y[i] as number) + (vy[i] as number)
  }
}

/**
 * Places everybody. Yields the share that is done, 0 to 1, every so often; returns the places, the same on every
 * machine.
 */
export function* placeLarge(input: LargeInput): Generator<number, LargePlaces> {
  const packed = pack(input)
  const bodies = bodiesOf(input, packed)
  const springs = springsOf(input, bodies)
  const { actor, x, y, radius } = bodies
  const tree = new Quadtree(x.length)
  const vx = new Float64Array(x.length)
  const vy = new Float64Array(x.length)
  const steps = TICKS + PARTINGS
  let heat = 1
  for (let i = 0; i < TICKS; i++) {
    heat *= 0.98
    tick(bodies, springs, tree, vx, vy, heat)
    if (i > 0.6 * TICKS) separateDiscs(x, y, radius)
    yield (i + 1) / steps
  }
  for (let i = 0; i < PARTINGS; i++) {
    const worst = separateDiscs(x, y, radius)
    yield (TICKS + i + 1) / steps
    if (worst < 0.05) break
  }
  const middle = (values: Float64Array) => (Math.min(...values) + Math.max(...values)) / 2
  const [mx, my] = [middle(x), middle(y)]
  const rootX = new Float64Array(input.ids.length)
  const rootY = new Float64Array(input.ids.length)
  actor.forEach((i, k) => {
    rootX[i] = tenth((x[k] as number) - mx)
    rootY[i] = tenth((y[k] as number) - my)
  })
  return {
    ids: input.ids,
    root: input.root,
    acts: input.acts,
    x: Float64Array.from(input.root, (of) => rootX[of] as number),
    y: Float64Array.from(input.root, (of) => rootY[of] as number),
    dx: packed.dx.map(tenth),
    dy: packed.dy.map(tenth),
    r: packed.r.map(tenth),
    reach: packed.reach.map(tenth),
  }
}

/** The same without stopping, for those who have time: tests, the command, a Worker that nobody watches. */
export function placeLargeNow(input: LargeInput): LargePlaces {
  const work = placeLarge(input)
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
