import { useEffect, useRef, useState } from 'react'
import { isLarge, LargeNetwork, Network, type NetworkProps } from '../../network'
import { Lazily } from './Lazily'
import { useMeasured } from './useMeasured'

/** Everything about the network but its size. */
export type PictureProps = Omit<NetworkProps, 'width' | 'height' | 'rem'>

/** What is left for the network in the window that the server draws for. */
const NOMINAL = { width: 1007, height: 328, rem: 16 }

/** Fetched once the page is there: a server draws none, and the page begins as the server's. */
function Large(props: NetworkProps) {
  const [there, setThere] = useState(false)
  useEffect(() => setThere(true), [])
  return <Lazily>{there && <LargeNetwork {...props} />}</Lazily>
}

/** The network in the room that there is. */
export function RelationsPicture(props: PictureProps) {
  const box = useRef<HTMLDivElement>(null)
  const { width, height, rem } = useMeasured(box, NOMINAL)
  const Drawn = isLarge(props.story) ? Large : Network
  return (
    <div className="reader-network" ref={box}>
      <Drawn {...props} height={height} rem={rem} width={width} />
    </div>
  )
}
