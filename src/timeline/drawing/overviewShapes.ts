/** The strip below as shapes: all events, the part in view with a handle at each end, and true time under it. */
import type { Density, Overview, TimelineLayout } from '../layout'
import { barsOf, binsTransform } from './densityShapes'
import { group, px, type Shape } from './shapes'
import type { Speech } from './speech'

/** Heights in rem: the bars, and the whole strip with true time under it or without. */
const BARS = 1.55
const LINKS = 0.7
/** Height of the overview in pixels: lower where the axis has no breaks to tell of. */
export const overviewHeight = (rem: number, overview: Overview): number =>
  Math.ceil(rem * (BARS + (overview.stretches.length > 0 ? LINKS + 0.3 : 0.25)))

const kept = new WeakMap<Density, { readonly strip: number; readonly shapes: readonly Shape[] }>()

/** The bars of all events: the same while the view moves. */
function allBars({ density, full }: Overview, strip: number): readonly Shape[] {
  let known = kept.get(density)
  if (known?.strip !== strip) {
    known = { strip, shapes: barsOf([density], 0, strip, full) }
    kept.set(density, known)
  }
  return known.shapes
}

/** The overview: all events in bins on true time, and the window that is shown. */
export function overviewShapes(layout: TimelineLayout, overview: Overview, speech: Speech): readonly Shape[] {
  const { plotX, metrics, scale } = layout
  const { rem } = metrics
  const bars = BARS * rem
  const width = scale.width
  const from = Math.max(0, overview.from)
  const to = Math.min(width, overview.to)
  const stretch = width / overview.density.bins
  const outside = (key: string, left: number, right: number): Shape => ({
    tag: 'rect',
    key,
    attrs: {
      class: 'timeline-outside',
      x: px(left),
      y: 0,
      width: px(Math.max(0, right - left)),
      height: px(bars),
    },
  })
  return [
    group('strip', { transform: `translate(${px(plotX)},0)` }, [
      {
        tag: 'rect',
        key: 'ground',
        attrs: {
          class: 'timeline-strip',
          x: 0,
          y: 0,
          width: px(width),
          height: px(bars),
          'data-strip': 'ground',
        },
      },
      group(
        'bars',
        {
          class: 'timeline-bins',
          transform: binsTransform(0, bars, stretch),
        },
        allBars(overview, bars * 0.86),
      ),
      outside('before', 0, from),
      outside('after', to, width),
      {
        tag: 'rect',
        key: 'brush',
        attrs: {
          class: 'timeline-brush',
          x: px(from),
          y: 0.5,
          width: px(Math.max(1, to - from)),
          height: px(bars - 1),
          'data-strip': 'brush',
        },
      },
      ...trueTime(overview, bars, rem, width, speech.words.axis.true),
      handle('start', Math.max(from, 3), bars, layout, overview, speech),
      handle('end', Math.min(to, width - 3), bars, layout, overview, speech),
    ]),
  ]
}

/** Where the stretches lie in true time: a line of even time, and from each of its parts a fan up to its stretch. */
function trueTime(
  overview: Overview,
  bars: number,
  rem: number,
  width: number,
  name: string,
): readonly Shape[] {
  const line = bars + LINKS * rem
  const fans = overview.stretches
    .map(
      ({ left, right, trueLeft, trueRight }) =>
        `M${px(left)},${px(bars)}L${px(trueLeft)},${px(line)}H${px(Math.max(trueRight, trueLeft + 1))}L${px(right)},${px(bars)}Z`,
    )
    .join('')
  if (overview.stretches.length === 0) return []
  // What the line is stands on it where it is longest without a change.
  const ends = [0, ...overview.stretches.flatMap((part) => [part.trueLeft, part.trueRight]), width]
  let longest = 1
  for (let i = 2; i < ends.length; i++)
    if (ends[i]! - ends[i - 1]! > ends[longest]! - ends[longest - 1]!) longest = i
  return [
    { tag: 'path', key: 'fans', attrs: { class: 'timeline-fan', d: fans } },
    { tag: 'path', key: 'true', attrs: { class: 'timeline-true', d: `M0,${px(line)}H${px(width)}` } },
    {
      tag: 'path',
      key: 'parts',
      attrs: {
        class: 'timeline-true-part',
        d: overview.stretches
          .map(
            (part) =>
              `M${px(part.trueLeft)},${px(line)}H${px(Math.max(part.trueRight, part.trueLeft + 1.5))}`,
          )
          .join(''),
      },
    },
    {
      tag: 'text',
      key: 'name',
      attrs: {
        class: 'timeline-true-name',
        x: px((ends[longest]! + ends[longest - 1]!) / 2),
        y: px(line),
        dy: '0.32em',
        'font-size': px(0.6875 * rem),
      },
      text: name,
    },
  ]
}

function handle(
  side: 'start' | 'end',
  x: number,
  height: number,
  layout: TimelineLayout,
  overview: Overview,
  speech: Speech,
): Shape {
  const { scale, metrics } = layout
  const { t } = overview.scale.warp
  const at = Math.round(side === 'start' ? scale.invert(0) : scale.invert(scale.width))
  const seen = scale.invert(scale.width) - scale.invert(0)
  const w = 0.32 * metrics.rem
  const reach = 0.75 * metrics.rem
  return group(
    side,
    {
      class: 'timeline-thumb',
      role: 'slider',
      tabindex: 0,
      'aria-label': side === 'start' ? speech.words.rangeStart : speech.words.rangeEnd,
      'aria-valuemin': Math.round(t[0]!),
      'aria-valuemax': Math.round(t.at(-1)!),
      'aria-valuenow': at,
      'aria-valuetext': speech.say(side, () => speech.moment(side === 'start' ? at : at - 1, seen)),
      'aria-orientation': 'horizontal',
      'data-slider': side,
      transform: `translate(${px(x)},0)`,
    },
    [
      {
        tag: 'rect',
        key: 'reach',
        attrs: {
          class: 'timeline-ground',
          x: px(side === 'start' ? -reach * 0.5 : -reach * 1.5),
          y: 0,
          width: px(2 * reach),
          height: px(height),
        },
      },
      {
        tag: 'rect',
        key: 'grip',
        attrs: {
          class: 'timeline-grip',
          x: px(-w / 2),
          y: px(height * 0.22),
          width: px(w),
          height: px(height * 0.56),
          rx: px(w / 2),
        },
      },
    ],
  )
}
