import type { Ms } from '../../dates'
import type { Actor, RelationsIndex } from '../../model'

interface Props {
  readonly a: Actor
  readonly b: Actor
  readonly relations: RelationsIndex
  readonly at: Ms
}

/** The curve of two actors through time, as wide as the dossier. */
export function PairCurvePane(_props: Props) {
  return null
}
