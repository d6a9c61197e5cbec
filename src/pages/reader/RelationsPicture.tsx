import { useEffect, useRef, useState } from 'react'
import { isLarge, LargeNetwork, Network, type NetworkProps } from '../../network'
import { Lazily } from './Lazily'
import { useMeasured } from './useMeasured'
import { useWhole } from './useWhole'

/** Everything about the network but its size. */
export interface PictureProps extends Omit<NetworkProps, 'width' | 'height' | 'rem' | 'like'> {
  /** Whether a page stands beside a stage that has the whole window otherwise. */
  readonly beside: boolean
}

/** What is left for the network in the window that the server draws for. */
const NOMINAL = { width: 1007, height: 328, rem: 16 }

/** Fetched once the page is there: a server draws none, and the page begins as the server's. */
function Large(props: NetworkProps) {
  const [there, setThere] = useState(false)
  useEffect(() => setThere(true), [])
  return <Lazily>{there && <LargeNetwork {...props} />}</Lazily>
}

/** The network in the room that there is, arranged as in the one that it has when nothing is open. */
export function RelationsPicture({ beside, ...props }: PictureProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useMeasured(box, NOMINAL)
  const like = useWhole(box, beside, NOMINAL)
  const Drawn = isLarge(props.story) ? Large : Network
  return (
    <div className="reader-network" ref={box}>
      <Drawn {...props} {...size} like={like} />
    </div>
  )
}
