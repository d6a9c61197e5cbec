/** What lays out lanes of actors and what draws their acts, fetched together before such lanes are shown. */
import { fetchActorLanes as fetchLayout } from '../layout'

let drawing: typeof import('./actShapes') | null = null

/** What draws acts, or null where it has not been fetched. */
export const actShapes = (): typeof drawing => drawing

export async function fetchActorLanes(): Promise<void> {
  const shapes = import('./actShapes')
  await fetchLayout()
  drawing = await shapes
}
