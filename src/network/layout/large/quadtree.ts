/**
 * Repulsion of many by the method of Barnes and Hut (Nature 324, 1986): what is far away counts as one. In columns, and
 * with nothing but +, -, *, / and comparisons, so that it comes out the same in every engine.
 */

/** Squares are as wide against their distance as this when they count as one. */
const THETA2 = 0.81
const DEEPEST = 48

export class Quadtree {
  /** Four children a square: 0 is nobody, above it a square, below it a point (-1 is point 0). */
  #child: Int32Array
  #mass: Float64Array
  #x: Float64Array
  #y: Float64Array
  #size: Float64Array
  /** Points at the same place. */
  readonly #next: Int32Array
  readonly #stack = new Int32Array(4 * DEEPEST + 8)
  #count = 0

  /** @param points how many there are at most */
  constructor(points: number) {
    const room = 2 * points + 64
    this.#child = new Int32Array(4 * room)
    this.#mass = new Float64Array(room)
    this.#x = new Float64Array(room)
    this.#y = new Float64Array(room)
    this.#size = new Float64Array(room)
    this.#next = new Int32Array(points)
  }

  /** Sorts all points into squares. */
  build(x: Float64Array, y: Float64Array, mass: Float64Array): void {
    const n = x.length
    let [low, high, left, right] = [Infinity, -Infinity, Infinity, -Infinity]
    for (let i = 0; i < n; i++) {
      left = Math.min(left, x[i] as number)
      right = Math.max(right, x[i] as number)
      low = Math.min(low, y[i] as number)
      high = Math.max(high, y[i] as number)
    }
    this.#count = 0
    this.#next.fill(-1)
    const width = Math.max(right - left, high - low, 1)
    this.#square(width)
    for (let i = 0; i < n; i++) this.#insert(i, x, y, left, low, width)
    this.#weigh(x, y, mass)
  }

  #square(size: number): number {
    const at = this.#count++
    if (at >= this.#mass.length) this.#grow()
    this.#child.fill(0, 4 * at, 4 * at + 4)
    this.#size[at] = size
    return at
  }

  #grow(): void {
    const wider = (old: Float64Array) => {
      const made = new Float64Array(2 * old.length)
      made.set(old)
      return made
    }
    this.#mass = wider(this.#mass)
    this.#x = wider(this.#x)
    this.#y = wider(this.#y)
    this.#size = wider(this.#size)
    const child = new Int32Array(2 * this.#child.length)
    child.set(this.#child)
    this.#child = child
  }

  #insert(i: number, x: Float64Array, y: Float64Array, left: number, low: number, width: number): void {
    const px = x[i] as number
    const py = y[i] as number
    let [square, x0, y0, size] = [0, left, low, width]
    for (let depth = 0; ; depth++) {
      size /= 2
      const slot = 4 * square + (px >= x0 + size ? 1 : 0) + (py >= y0 + size ? 2 : 0)
      if (px >= x0 + size) x0 += size
      if (py >= y0 + size) y0 += size
      const there = this.#child[slot] as number
      if (there === 0) {
        this.#child[slot] = -1 - i
        return
      }
      if (there > 0) {
        square = there
        continue
      }
      const other = -1 - there
      if (depth >= DEEPEST - 2 || (x[other] === px && y[other] === py)) {
        this.#next[i] = this.#next[other] as number
        this.#next[other] = i
        return
      }
      // Somebody is there: the square is parted, and the other goes down first.
      const made = this.#square(size)
      this.#child[slot] = made
      const half = size / 2
      this.#child[
        4 * made + ((x[other] as number) >= x0 + half ? 1 : 0) + ((y[other] as number) >= y0 + half ? 2 : 0)
      ] = there
      square = made
    }
  }

  /** Masses and their centres, from the smallest squares up: children come after their parents. */
  #weigh(x: Float64Array, y: Float64Array, mass: Float64Array): void {
    for (let square = this.#count - 1; square >= 0; square--) {
      let [sum, sx, sy] = [0, 0, 0]
      for (let q = 0; q < 4; q++) {
        const there = this.#child[4 * square + q] as number
        if (there > 0) {
          const m = this.#mass[there] as number
          sum += m
          sx += m * (this.#x[there] as number)
          sy += m * (this.#y[there] as number)
        }
        for (let i = there < 0 ? -1 - there : -1; i >= 0; i = this.#next[i] as number) {
          const m = mass[i] as number
          sum += m
          sx += m * (x[i] as number)
          sy += m * (y[i] as number)
        }
      }
      this.#mass[square] = sum
      this.#x[square] = sum > 0 ? sx / sum : 0
      this.#y[square] = sum > 0 ? sy / sum : 0
    }
  }

  /** Adds to `vx[i]`, `vy[i]` what pushes point `i` away from all others, `strength` times mass by distance. */
  repel(
    i: number,
    strength: number,
    nearest: number,
    x: Float64Array,
    y: Float64Array,
    mass: Float64Array,
    vx: Float64Array,
    vy: Float64Array,
  ): void {
    const px = x[i] as number
    const py = y[i] as number
    const stack = this.#stack
    const least = nearest * nearest
    let [fx, fy, top] = [0, 0, 0]
    stack[top++] = 0
    while (top > 0) {
      const square = stack[--top] as number
      for (let q = 0; q < 4; q++) {
        const there = this.#child[4 * square + q] as number
        if (there > 0) {
          const dx = px - (this.#x[there] as number)
          const dy = py - (this.#y[there] as number)
          const far = dx * dx + dy * dy
          const size = this.#size[there] as number
          if (size * size < THETA2 * far) {
            const push = (strength * (this.#mass[there] as number)) / Math.max(far, least)
            fx += dx * push
            fy += dy * push
          } else stack[top++] = there
        }
        for (let j = there < 0 ? -1 - there : -1; j >= 0; j = this.#next[j] as number) {
          if (j === i) continue
          let dx = px - (x[j] as number)
          const dy = py - (y[j] as number)
          // Two at one place part sideways, the one of the smaller number to the left.
          if (dx === 0 && dy === 0) dx = i < j ? -0.01 : 0.01
          const push = (strength * (mass[j] as number)) / Math.max(dx * dx + dy * dy, least)
          fx += dx * push
          fy += dy * push
        }
      }
    }
    vx[i] = (vx[i] as number) + fx
    vy[i] = (vy[i] as number) + fy
  }
}
