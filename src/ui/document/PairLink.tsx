import type { ReactNode } from 'react'
import type { ActorId } from '../../model'
import { hrefTo, onPlainClick, pairParam, useReading } from './reading'

interface Props {
  readonly a: ActorId
  readonly b: ActorId
  readonly children: ReactNode
  /** What a plain click does, where that is more than to open the two. */
  readonly onOpen?: (() => void) | undefined
}

/** A link to all acts between two actors. */
export function PairLink({ a, b, children, onOpen }: Props) {
  const reading = useReading()
  return (
    <a
      className="doc-quiet-link"
      href={hrefTo(reading, 'pair', pairParam(a, b))}
      onClick={onPlainClick(onOpen ?? (() => reading.open.pair(a, b)))}
    >
      {children}
    </a>
  )
}
