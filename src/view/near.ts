/** What part of a large network is looked at, as the View and the address hold it: `2.5,120,-40`. */

/** `x` and `y` are in the middle, in the units of the network's layout, so that they say the same in every window. */
export interface Near {
  /** From 1, the whole, to 24. */
  readonly zoom: number
  readonly x: number
  readonly y: number
}

const CLOSEST = 24
const NUMBERS = /^\d{1,2}(?:\.\d{1,4})?(?:,-?\d{1,5}(?:\.\d{1,4})?){2}$/

/** The text of what is looked at, to hundredths and tenths; null for the whole. */
export function nearText({ zoom, x, y }: Near): string | null {
  const [z, cx, cy] = [Math.round(zoom * 100) / 100, Math.round(x * 10) / 10, Math.round(y * 10) / 10]
  return z > 1 ? `${z},${cx},${cy}` : null
}

/** What a text says; null where it says nothing that can be looked at. */
export function readNear(text: string): Near | null {
  if (!NUMBERS.test(text)) return null
  const [zoom = 0, x = 0, y = 0] = text.split(',').map(Number)
  return zoom >= 1 && zoom <= CLOSEST ? { zoom, x, y } : null
}
