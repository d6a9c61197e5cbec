/** Discs pushed out of each other, with a grid to find who is near. */

/**
 * One round: moves `x` and `y` in place, every two that overlap by half of it each.
 * @returns how deep the worst overlap was
 */
export function separateDiscs(x: Float64Array, y: Float64Array, radius: Float64Array): number {
  const n = x.length
  if (n === 0) return 0
  // Sorted by left edge, each meets only those that begin before it ends.
  const order = Array.from({ length: n }, (_, i) => i)
  const left = Float64Array.from(x, (at, i) => at - (radius[i] as number))
  order.sort((i, j) => (left[i] as number) - (left[j] as number) || i - j)
  let worst = 0
  for (let k = 0; k < n; k++) {
    const i = order[k] as number
    for (let l = k + 1; l < n; l++) {
      const j = order[l] as number
      const needed = (radius[i] as number) + (radius[j] as number)
      if ((left[j] as number) > (x[i] as number) + (radius[i] as number) + 0.5 * needed) break
      let dx = (x[j] as number) - (x[i] as number)
      const dy = (y[j] as number) - (y[i] as number)
      if (Math.abs(dx) >= needed || Math.abs(dy) >= needed) continue
      let d = Math.sqrt(dx * dx + dy * dy)
      if (d >= needed) continue
      if (d < 1e-6) {
        dx = 1e-3
        d = 1e-3
      }
      worst = Math.max(worst, needed - d)
      // The smaller one gives way more.
      const push = (needed - d + 0.02) / d
      const share = (radius[j] as number) ** 2 / ((radius[i] as number) ** 2 + (radius[j] as number) ** 2)
      x[i] = (x[i] as number) - dx * push * share
      y[i] = (y[i] as number) - dy * push * share
      x[j] = (x[j] as number) + dx * push * (1 - share)
      y[j] = (y[j] as number) + dy * push * (1 - share)
    }
  }
  return worst
}
