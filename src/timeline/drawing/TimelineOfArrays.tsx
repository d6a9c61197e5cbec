import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { PreparingWords } from '../../i18n'
import { columnsInBackground } from '../background'
import { columnsFromArrays, type RawColumns, type TimelineColumns } from '../layout'
import { Preparing } from './Preparing'
import { Timeline, type TimelineProps } from './Timeline'

type Props = Omit<TimelineProps, 'columns'> & {
  /** Another object is other events. */
  readonly raw: RawColumns
  readonly preparing: PreparingWords
  readonly onReady?: (columns: TimelineColumns) => void
}

/** So many are there before anybody could read that they are being prepared. */
const AT_ONCE = 50_000

/** A timeline of plain arrays, a million events if need be: says how far it is until there is something to show. */
export function TimelineOfArrays({ raw, preparing, onReady, ...props }: Props) {
  const n = raw.placement.length
  const atOnce = useMemo(() => (n <= AT_ONCE ? columnsFromArrays(raw) : null), [raw, n])
  const [made, setMade] = useState<{ raw: RawColumns; columns: TimelineColumns | null } | null>(null)
  const [part, setPart] = useState(0)
  useEffect(() => {
    if (atOnce) return
    const work = new AbortController()
    const { signal } = work
    setPart(0)
    columnsInBackground(raw, { onProgress: setPart, signal }).then(
      (columns) => signal.aborted || setMade({ raw, columns }),
      () => signal.aborted || setMade({ raw, columns: null }),
    )
    return () => work.abort()
  }, [raw, atOnce])
  const mine = made?.raw === raw ? made : null
  const columns = atOnce ?? mine?.columns
  useLayoutEffect(() => {
    if (columns) onReady?.(columns)
  }, [columns, onReady])
  return columns ? (
    <Timeline {...props} columns={columns} />
  ) : (
    <Preparing failed={mine !== null} n={n} part={part} words={preparing} />
  )
}
