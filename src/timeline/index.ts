/**
 * The timeline: a story's events on lanes along an axis of time. `layout/` computes (columns in, numbers out);
 * `drawing/` is the component that shows it and answers to pointer, touch and keys.
 */
export { type BackgroundOptions, columnsInBackground } from './background'
export { fetchActorLanes } from './drawing/actorLanes'
export { drawSample, legendRows } from './drawing/extras/legendRows'
export { fetchDateReader } from './drawing/RangeFields'
export { Timeline, type TimelineProps } from './drawing/Timeline'
export { TimelineOfArrays } from './drawing/TimelineOfArrays'
export type { AxisFeed, TimelineTools, Under } from './drawing/tools'
export {
  actorLanes,
  columnsFromArrays,
  type LaneGrouping,
  type RawColumns,
  type StoryColumnsOptions,
  type TimelineColumns,
  type TimeRange,
  timelineColumns,
} from './layout'
