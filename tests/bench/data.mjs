// The events of the benchmark: the same for every system, made from a seed.
const DAY = 86_400_000
export const FROM = Date.UTC(2005, 0, 1)
export const TO = Date.UTC(2025, 0, 1)
export const LANES = 20

/** A small seeded generator (Steele and Vigna's SplitMix32 finaliser), uniform in [0, 1). */
function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 4294967296
  }
}

/**
 * `n` events over 20 years in 20 lanes. A third cluster in crises, as events of real stories do; one in ten is a span.
 * @returns {{start: Float64Array, end: Float64Array, lane: Uint8Array, weight: Uint8Array, kind: Uint8Array, title(i: number): string}}
 *   times in ms UTC; `end` equals `start` for what happened once; `kind` 0 to 3 is the quadrant
 */
export function events(n, seed = 1) {
  const random = generator(seed)
  const crises = Array.from({ length: 40 }, () => FROM + random() * (TO - FROM))
  const start = new Float64Array(n)
  const end = new Float64Array(n)
  const lane = new Uint8Array(n)
  const weight = new Uint8Array(n)
  const kind = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const crisis = random() < 1 / 3 ? crises[Math.floor(random() * crises.length)] : null
    const at = crisis === null ? FROM + random() * (TO - FROM) : crisis + (random() + random() - 1) * 30 * DAY
    start[i] = Math.min(TO - DAY, Math.max(FROM, Math.floor(at / DAY) * DAY))
    end[i] = random() < 0.1 ? start[i] + Math.ceil(random() * 60) * DAY : start[i]
    lane[i] = Math.floor(random() ** 2 * LANES)
    weight[i] = 1 + Math.floor(random() ** 3 * 5)
    kind[i] = Math.floor(random() * 4)
  }
  const words = [
    'Talks',
    'Raid',
    'Protest',
    'Accord',
    'Arrest',
    'Summit',
    'Strike',
    'Appeal',
    'Sanctions',
    'Visit',
  ]
  const title = (i) => `${words[(i * 7) % words.length]} in district ${(i * 13) % 97}`
  return { start, end, lane, weight, kind, title }
}
