import { circlePath, signOf, signPath } from '../../marks'
import type { Quadrant } from '../../model'

/** An act's sign: hue and + or − say which way, solid is a deed, outlined is words. */
export function ActGlyph({ quadrant, score }: { quadrant: Quadrant; score: number }) {
  const { sign, force } = signOf(quadrant)
  const shown = score === 0 ? 'neutral' : sign
  return (
    <svg
      aria-hidden="true"
      className={`doc-glyph doc-glyph-${shown} doc-glyph-${force}`}
      height="16"
      viewBox="-8 -8 16 16"
      width="16"
    >
      <path className="doc-glyph-shape" d={circlePath(6.2)} />
      <path className="doc-glyph-sign" d={signPath(shown, 3)} />
    </svg>
  )
}
