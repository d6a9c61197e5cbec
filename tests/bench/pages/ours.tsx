import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { ms } from '../../../src/dates'
import { messagesFor } from '../../../src/i18n'
import { columnsFromArrays, Timeline, type TimelineColumns, type TimeRange } from '../../../src/timeline'
import '../../../src/pages/styles.css'
// @ts-expect-error the generator is plain JavaScript, shared with the peers' pages
import { events, LANES, TO } from '../data.mjs'
// @ts-expect-error plain JavaScript, shared with the peers' pages
import { ready } from './ready.js'

/** The component as the reader's page holds it: a range that has settled is the page's state, and comes back as a prop. */
function Stage({ columns, first }: { columns: TimelineColumns; first: TimeRange }) {
  const [range, setRange] = useState<TimeRange | null>(first)
  const nothing = () => {}
  return (
    <Timeline
      axis="true"
      columns={columns}
      cursor={ms(TO)}
      cursorLabel=""
      height={700}
      lanes="thread"
      locale="en"
      onCursor={nothing}
      onRange={(next, { settled }) => settled && setRange(next)}
      onSelect={nothing}
      range={range}
      rem={16}
      selected={null}
      width={1400}
      words={messagesFor('en').timeline}
    />
  )
}

const byteLength = (columns: TimelineColumns): number =>
  [columns, columns.lanes]
    .flatMap((part) => Object.values(part))
    .reduce((sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0)

const bench = {
  zoom: true,
  indexMs: 0,
  bufferBytes: () => 0,
  start(n: number, [from, to]: [number, number]): Promise<number> {
    const data = events(n)
    const root = createRoot(document.getElementById('stage') as HTMLElement)
    return ready(() => {
      const begun = performance.now()
      const columns = columnsFromArrays({
        placement: data.start,
        endLatest: data.end.map((end: number, i: number) => (end > data.start[i] ? end : Number.NaN)),
        dateKind: Uint8Array.from(data.end, (end: number, i: number) => (end > data.start[i] ? 2 : 0)),
        weight: data.weight,
        kind: data.kind,
        lane: Uint16Array.from(data.lane),
        laneNames: Array.from({ length: LANES }, (_, i) => `Lane ${i + 1}`),
        label: data.title,
      })
      bench.indexMs = performance.now() - begun
      bench.bufferBytes = () => byteLength(columns)
      root.render(<Stage columns={columns} first={{ from: ms(from), to: ms(to) }} />)
    })
  },
  // The plot, clear of the lanes' names and the toolbar.
  box: () => {
    const { x, y, width, height } = document.querySelector('.timeline svg')!.getBoundingClientRect()
    return { x, y, width, height: Math.min(height, 700) }
  },
}
Object.assign(window, { bench })
