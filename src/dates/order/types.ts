import type { Bounds, Ms } from '../types'

/** Something dated that stands in an order: `start` and `end` of an EdtfDate. */
export interface OrderItem {
  readonly id: string
  readonly start: Bounds
  /** Where its end lies, or null for what happened once. It only keeps the beginning from lying after it. */
  readonly end: Bounds | null
}

/** A stated order: `before` began no later than `after`. */
export interface OrderConstraint {
  readonly before: string
  readonly after: string
}

/** Which item's own date set a narrowed side. */
export interface NarrowingReason {
  readonly side: 'earliest' | 'latest'
  readonly id: string
}

export interface Narrowed {
  /** Where the beginning lies, given the order. */
  readonly start: Bounds
  /** Where the end lies, given the order; null as in the item. */
  readonly end: Bounds | null
  /** At most one reason a side; empty where the order says no more than the date. */
  readonly because: readonly NarrowingReason[]
}

export type OrderProblem =
  /** Each id is stated to come before the next, and the last before the first. */
  | { readonly kind: 'cycle'; readonly ids: readonly string[] }
  /** `before` is stated to come before `after`, but begins at `earliest` at the earliest, and `after` before `latest`. */
  | {
      readonly kind: 'clash'
      readonly before: string
      readonly after: string
      /** The stated order between the two: `before`, what stands between, `after`. */
      readonly through: readonly string[]
      readonly earliest: Ms
      readonly latest: Ms
    }

export interface OrderSolved {
  readonly ok: true
  /** Every item's window, narrowed or not. */
  readonly narrowed: ReadonlyMap<string, Narrowed>
  /** Where each item's mark stands: a place to draw at, not a date to print. Whole ms, finite. */
  readonly placement: ReadonlyMap<string, Ms>
  /** Whether `a` is known to have begun before `b`: by stated order, or by windows that do not overlap. */
  readonly precedes: (a: string, b: string) => boolean
}

export type OrderResult = OrderSolved | { readonly ok: false; readonly problems: readonly OrderProblem[] }
