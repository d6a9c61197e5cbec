import type { Grouping } from '../../ui'
import type { View } from '../../view'

/** Which groups the network draws actor by actor, for what stands beside it. */
export const groupingOf = ({ detail, open }: Pick<View, 'detail' | 'open'>): Grouping => ({
  detail,
  opened: new Set(open),
})
