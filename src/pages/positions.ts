/** Where the network's actors stand comes with the page, so that no browser has to work it out. */
import { type NetworkInput, type NetworkPositions, positionsFor } from '../network'

/** The id of the element, of JSON, that holds the positions. */
export const POSITIONS = 'network-positions'

/** The positions that came with the page, or null where there are none or they are not this story's. */
export function positionsIn(document: Document, input: NetworkInput): NetworkPositions | null {
  try {
    const text = document.getElementById(POSITIONS)?.textContent
    return text ? positionsFor(input, JSON.parse(text)) : null
  } catch {
    return null
  }
}
