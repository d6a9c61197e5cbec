/**
 * How wide words are, without asking a browser: the same on every machine, so that a label sits in the same place in
 * a test, in a page rendered beforehand and on a screen.
 */
export type Face = 'sans' | 'serif'
export type Weight = 400 | 600

/** Width of `text` in pixels at `size` pixels. An estimate on the safe side where a letter has no known width. */
export function measureText(text: string, size: number, weight: Weight = 400, _face: Face = 'sans'): number {
  let em = 0
  for (const letter of text) em += letter === ' ' ? 0.22 : (letter.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.53
  return em * size * (weight === 600 ? 1.06 : 1)
}
