import { diamondPath, halfMarkPath } from '../../marks'
import type { Status } from '../../model'

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
      <circle className="doc-status-ring" r="4.6" />
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
