import type { ReactNode } from 'react'
import type { ActorId } from '../../model'
import { hrefTo, onPlainClick, pairParam, useReading } from './reading'

/** A link to all acts between two actors. */
export function PairLink({ a, b, children }: { a: ActorId; b: ActorId; children: ReactNode }) {
  const reading = useReading()
  return (
    <a
      className="doc-quiet-link"
      href={hrefTo(reading, 'pair', pairParam(a, b))}
      onClick={onPlainClick(() => reading.open.pair(a, b))}
    >
      {children}
    </a>
  )
}
