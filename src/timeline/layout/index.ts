/**
 * The timeline's layout: columns in, numbers out. Knows no DOM, no clock and no reader but through its arguments.
 *
 * `timelineColumns` makes columns of a story (`columnsFromArrays` of plain arrays); `warpOf` and `scaleFor` lay time on
 * pixels; `layoutTimeline` places lanes, rows, marks and labels.
 */
export * from './columns'
export * from './fromStory'
export * from './layout'
export * from './marks'
export * from './metrics'
export * from './scale'
export * from './stretches'
export * from './ticks'
