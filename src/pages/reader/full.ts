/** When the stage has the whole window. */
import type { View } from '../../view'

/**
 * Where it was asked for; and where one of its parts was asked for by itself in a window that has no room for it beside
 * the document.
 */
export const isFull = ({ stage, view }: Pick<View, 'stage' | 'view'>, wide: boolean): boolean =>
  stage === 'full' || (!wide && view !== 'both')

/**
 * Whether a connection stands behind the stage: where there is no room for both, the network that its chains are lit in is
 * seen instead of its page.
 */
export const isBehind = (view: Pick<View, 'stage' | 'view' | 'subject'>, wide: boolean): boolean =>
  !wide && view.subject?.kind === 'path' && isFull(view, wide)

/**
 * What the stage shows. Where there is no room for it beside the document it shows one of its parts at a time, as the bar
 * below says: for a connection the network that its chains are lit in.
 */
export const partOf = (view: Pick<View, 'view' | 'subject'>, wide: boolean): View['view'] =>
  wide || view.view !== 'both' ? view.view : view.subject?.kind === 'path' ? 'network' : 'timeline'

/** What brings the document back. */
export const withDocument = (wide: boolean): Partial<View> =>
  wide ? { stage: 'side' } : { stage: 'side', view: 'both' }
