import type { Ms } from '../../dates'
import type { Lit } from '../../network'
import type { Sums } from '../../ui'
import type { ViewStore } from '../../view'
import type { Shown } from './useShown'

/** What the page tells its stage. */
export interface StageProps {
  readonly store: ViewStore
  readonly shown: Shown
  readonly sums: Sums
  readonly at: Ms
  readonly atWords: string
  /** Shown lit in the network. */
  readonly lit: Lit | null
}
