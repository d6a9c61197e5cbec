/** Quarters are often numbered in Roman. */
export const roman = (n: number): string => ['I', 'II', 'III', 'IV'][n - 1] ?? String(n)
