import { circlePath, diamondPath, halfMarkPath, signOf, signPath } from '../../marks'
import type { Quadrant, Status } from '../../model'

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

/** Half-filled is disputed, dashed is unconfirmed, open is one report: as the marks on the timeline are. */
export function StatusGlyph({ status }: { status: Exclude<Status, 'established'> }) {
  return (
    <svg
      aria-hidden="true"
      className={`doc-status-glyph doc-status-${status}`}
      height="12"
      viewBox="-6 -6 12 12"
      width="12"
    >
      <path className="doc-status-ring" d={circlePath(4.6)} />
      {status === 'disputed' && <path className="doc-status-half" d={halfMarkPath('context', 4.6)} />}
    </svg>
  )
}

/** Where something happened. */
export function PlaceGlyph() {
  return (
    <svg aria-hidden="true" className="doc-place-glyph" height="12" viewBox="-6 -6 12 12" width="12">
      <path d="M0,5C-2.6,1.9 -4,0 -4,-1.6A4,4 0 0,1 4,-1.6C4,0 2.6,1.9 0,5Z" />
      <path d={diamondPath(0.9)} transform="translate(0,-1.6)" />
    </svg>
  )
}
