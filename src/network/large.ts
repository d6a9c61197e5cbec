/** Which stories have too large a network for marks that are elements each, and the renderer for those, fetched then. */
import { lazy } from 'react'
import type { Story } from '../model'
import type { NetworkPositions } from './layout'

/** As many actors, and as many pairs of them, are drawn one by one; beyond, the strongest relations on a canvas. */
const MOST_ACTORS = 200
const MOST_PAIRS = 400

/** By the actors and pairs of the story, whatever is collapsed: so that a story always looks the same way. */
export const isLarge = ({ actors, pairs }: Pick<Story, 'actors' | 'pairs'>): boolean =>
  actors.length > MOST_ACTORS || pairs.length > MOST_PAIRS

/** What a page with a large network has in place of positions: its own renderer places everybody. */
export const UNPLACED: NetworkPositions = { key: '', rooms: [] }

export const LargeNetwork = lazy(() => import('./drawing/large/LargeNetwork'))
