/** Guesses what was meant by a misspelt word. */

/** Damerau and Levenshtein's distance (one swap counts one), given up beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1)
      }
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = above
    above = row
  }
  return above[b.length]!
}

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')

/**
 * The candidate that `word` most likely stands for, or null: the same but for case, accents and underscores, else
 * one that begins with it, else the one that differs in the fewest letters (a third of the word at most). Ties go to
 * the earlier candidate.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length === 0 || word.length > 64) return null
  const wanted = plain(word)
  const limit = Math.min(3, Math.floor(wanted.length / 3))
  let best: string | null = null
  let cost = limit + 1
  for (const candidate of candidates) {
    const name = plain(candidate)
    if (name === wanted) return candidate
    const found =
      wanted.length >= 3 && (name.startsWith(`${wanted}-`) || name.endsWith(`-${wanted}`))
        ? 0.5
        : distance(wanted, name, limit)
    if (found < cost) {
      best = candidate
      cost = found
    }
  }
  return best
}
