/** "Did you mean …?": the nearest of the words that would have been right. */

/** Comparisons after which a file gets no more suggestions; thousands of unknown ids in a large story would take minutes. */
const BUDGET = 200_000

/** Steps of one letter (changed, added, left out, or two swapped) from `a` to `b`; gives up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, before[j - 2]! + 1)
      }
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length]!
}

/** Finds the candidate nearest to a word, or null where none is near; case does not count. */
export type Nearest = (word: string, candidates: Iterable<string>) => string | null

/** A `Nearest` for one file, which stops helping after BUDGET comparisons. */
export function nearestFinder(): Nearest {
  let left = BUDGET
  return (word, candidates) => {
    if (word.length > 80) return null
    const lower = word.toLowerCase()
    let best: string | null = null
    let least = Math.max(1, Math.floor(word.length / 3)) + 1
    for (const candidate of candidates) {
      if (left-- <= 0) return best
      const steps = distance(lower, candidate.toLowerCase(), least - 1)
      if (steps < least) {
        least = steps
        best = candidate
      }
    }
    return best
  }
}

/** ` Did you mean "russia"?`, or nothing. */
export const didYouMean = (found: string | null): string =>
  found === null ? '' : ` Did you mean "${found}"?`

/** "a, b or c". */
export function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
