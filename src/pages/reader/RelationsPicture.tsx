import { useRef } from 'react'
import { Network, type NetworkProps } from '../../network'
import { useMeasured } from './useMeasured'

/** Everything about the network but its size. */
export type PictureProps = Omit<NetworkProps, 'width' | 'height' | 'rem'>

/** What is left for the network in the window that the server draws for. */
const NOMINAL = { width: 1007, height: 328, rem: 16 }

/** The network in the room that there is. */
export function RelationsPicture(props: PictureProps) {
  const box = useRef<HTMLDivElement>(null)
  const { width, height, rem } = useMeasured(box, NOMINAL)
  return (
    <div className="reader-network" ref={box}>
      <Network {...props} height={height} rem={rem} width={width} />
    </div>
  )
}
