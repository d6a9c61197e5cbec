/** Stretches of a row that are taken, in any order. */
export class Intervals {
  private readonly lefts: number[] = []
  private readonly rights: number[] = []
  /** The farthest right of all up to here, so that a search from the end can stop early. */
  private readonly reached: number[] = []

  add(left: number, right: number): void {
    this.lefts.push(left)
    this.rights.push(right)
    this.reached.push(Math.max(this.reached.at(-1) ?? Number.NEGATIVE_INFINITY, right))
  }

  isFree(left: number, right: number): boolean {
    for (let i = this.lefts.length - 1; i >= 0 && this.reached[i]! > left; i--) {
      if (this.rights[i]! > left && this.lefts[i]! < right) return false
    }
    return true
  }
}
