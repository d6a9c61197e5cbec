import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { ms } from '../../../src/dates'
import { messagesFor, preparingWordsFor } from '../../../src/i18n'
import {
  type RawColumns,
  type TimelineColumns,
  TimelineOfArrays,
  type TimeRange,
} from '../../../src/timeline'
import { laneIndexOf } from '../../../src/timeline/layout'
import '../../../src/pages/first.css'
import '../../../src/ui/fonts.css'
// @ts-expect-error the generator is plain JavaScript, shared with the peers' pages
import { events, LANES, TO } from '../data.mjs'
// @ts-expect-error plain JavaScript, shared with the peers' pages
import { ready } from './ready.js'

interface StageProps {
  raw: RawColumns
  first: TimeRange
  onReady: (columns: TimelineColumns) => void
}

/** The component as the reader's page holds it: a range that has settled is the page's state, and comes back as a prop. */
function Stage({ raw, first, onReady }: StageProps) {
  const [range, setRange] = useState<TimeRange | null>(first)
  const nothing = () => {}
  return (
    <TimelineOfArrays
      axis="true"
      cursor={ms(TO)}
      cursorLabel=""
      height={700}
      lanes="thread"
      locale="en"
      onCursor={nothing}
      onRange={(next, { settled }) => settled && setRange(next)}
      onReady={onReady}
      onSelect={nothing}
      preparing={preparingWordsFor('en')}
      range={range}
      raw={raw}
      rem={16}
      selected={null}
      width={1400}
      words={messagesFor('en').timeline}
    />
  )
}

/** The bytes of all typed arrays that the page keeps, shared ones once. */
const byteLength = (columns: TimelineColumns, raw: RawColumns): number => {
  const arrays = [columns, columns.lanes, laneIndexOf(columns), raw]
    .flatMap((part) => Object.values(part))
    .filter((value) => ArrayBuffer.isView(value))
  return [...new Set(arrays.map(({ buffer }) => buffer))].reduce((sum, { byteLength: n }) => sum + n, 0)
}

const bench = {
  zoom: true,
  indexMs: 0,
  bufferBytes: () => 0,
  start(n: number, [from, to]: [number, number]): Promise<number> {
    const data = events(n)
    const root = createRoot(document.getElementById('stage') as HTMLElement)
    return ready(
      () =>
        new Promise<void>((done) => {
          const raw = {
            placement: data.start,
            endLatest: data.end.map((end: number, i: number) => (end > data.start[i] ? end : Number.NaN)),
            dateKind: Uint8Array.from(data.end, (end: number, i: number) => (end > data.start[i] ? 2 : 0)),
            weight: data.weight,
            kind: data.kind,
            lane: Uint16Array.from(data.lane),
            laneNames: Array.from({ length: LANES }, (_, i) => `Lane ${i + 1}`),
            label: data.title,
          }
          const given = performance.now()
          const onReady = (columns: TimelineColumns) => {
            bench.indexMs = performance.now() - given
            bench.bufferBytes = () => byteLength(columns, raw)
            done()
          }
          root.render(<Stage first={{ from: ms(from), to: ms(to) }} onReady={onReady} raw={raw} />)
        }),
    )
  },
  // The plot, clear of the lanes' names and the toolbar.
  box: () => {
    const { x, y, width, height } = document.querySelector('.timeline-plot')!.getBoundingClientRect()
    return { x, y, width, height: Math.min(height, 700) }
  },
}
Object.assign(window, { bench })
