/**
 * The stage, apart from the page: who reads on a phone may never open it, so that it is fetched where it has room beside
 * the document, or when it is asked for.
 */
import type { ComponentType } from 'react'
import type { Story } from '../model'
import { isLarge, type NetworkPositions, networkInput, positionsFor, UNPLACED } from '../network'
import { Stage } from './reader/Stage'
import type { StageProps } from './reader/stage-props'
import { dataIn, POSITIONS } from './worked'

/** The stage on which everybody stands where `positions` has them. */
export const stageWith =
  (positions: NetworkPositions): ComponentType<StageProps> =>
  (props) => <Stage {...props} positions={positions} />

/** The stage of a story, with the positions that came with the page; where they are not this story's, it solves them. */
export async function stageOf(story: Story, document: Document): Promise<ComponentType<StageProps>> {
  if (isLarge(story)) return stageWith(UNPLACED)
  const input = networkInput(story, null)
  const given = positionsFor(input, dataIn(document, POSITIONS) as NetworkPositions | null)
  return stageWith(given ?? (await import('./solver')).solvePositions(input))
}
