import type { ReactNode } from 'react'
import type { TimelineLayout } from '../layout'

/** What opens below the toolbar. */
export type Panel = 'lanes' | 'legend'
export type LaneSort = 'story' | 'first' | 'activity' | 'name'

/** What a page lets a reader do to the timeline, beside moving through time and choosing. */
export interface TimelineTools {
  /** What lanes are sorted by, or ids in an order of the reader's own. */
  readonly order: LaneSort | readonly string[]
  readonly onSort: (order: LaneSort) => void
  /** All lanes that are shown, in their new order. */
  readonly onReorder: (keys: readonly string[]) => void
  readonly onClose: (keys: readonly string[], closed: boolean) => void
  /** Whether all links between events are drawn, not only those of the chosen one. */
  readonly links: boolean
  readonly onLinks: (links: boolean) => void
  /** Whether there is anything that `selection` could fit. */
  readonly canFitSelection: boolean
  /** Whether the story still runs, so that it has a now. */
  readonly runs: boolean
  readonly onFit: (what: 'selection' | 'now') => void
  /** Tells those who listen what has been done. */
  readonly say: (message: string) => void
}

/** The axis, to those who draw under the lanes. */
export interface AxisFeed {
  /** What is seen now; null before there is anything. */
  readonly layout: () => TimelineLayout | null
  /** Calls after each painting; returns what ends that. */
  readonly watch: (tell: () => void) => () => void
}
/** A drawing under the lanes, on their axis. It fills the width of the timeline. */
export type Under = (axis: AxisFeed) => ReactNode
