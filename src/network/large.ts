/** Which stories have too large a network for marks that are elements each, and the renderer for those, fetched then. */
import { lazy } from 'react'
import type { Story } from '../model'
import type { NetworkPositions } from './layout'

/** As many actors are drawn one by one; beyond, the strongest relations are drawn on a canvas. */
const MOST_ONE_BY_ONE = 200

/** By the actors of the story, whatever is collapsed: so that a story always looks the same way. */
export const isLarge = ({ actors }: Pick<Story, 'actors'>): boolean => actors.length > MOST_ONE_BY_ONE

/** What a page with a large network has in place of positions: its own renderer places everybody. */
export const UNPLACED: NetworkPositions = { key: '', rooms: [] }

export const LargeNetwork = lazy(() => import('./drawing/large/LargeNetwork'))
