/** When the stage has the whole window. */
import type { View } from '../../view'

/**
 * Where it was asked for; and where one of its parts was asked for by itself in a window that has no room for it beside
 * the document.
 */
export const isFull = ({ stage, view }: Pick<View, 'stage' | 'view'>, wide: boolean): boolean =>
  stage === 'full' || (!wide && view !== 'both')

/** What brings the document back. */
export const withDocument = (wide: boolean): Partial<View> =>
  wide ? { stage: 'side' } : { stage: 'side', view: 'both' }
