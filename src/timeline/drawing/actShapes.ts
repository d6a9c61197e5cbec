/** Lines of actors, and acts between them: fetched with what only lanes of actors need. */
import { arrowHeadPath, signOf } from '../../marks'
import { type Connector, KIND_CODES, type TimelineLayout } from '../layout'
import { partsOf } from './axisShapes'
import { group, move, px, type Shape } from './shapes'

/** The line of each actor through time, open where time is left out; acts start and end on it. None of other lanes. */
export function actorLines(layout: TimelineLayout): readonly Shape[] {
  const parts = partsOf(layout)
  const lines = layout.lanes.flatMap(({ y, line }) =>
    line === null
      ? []
      : parts.map(
          ({ left, right }) => `M${px(layout.plotX + left)},${px(y + line)}H${px(layout.plotX + right)}`,
        ),
  )
  if (lines.length === 0) return []
  return [{ tag: 'path', key: 'actors', attrs: { class: 'timeline-actor-line', d: lines.join('') } }]
}

/** Acts as arrows from the doer's mark to the receiver's line; those of the event in row `selected` clear of what is under them. */
export function connectorShapes(
  acts: readonly Omit<Connector, 'waits'>[],
  rem: number,
  base: number,
  selected = -1,
): readonly Shape[] {
  const head = 0.42 * rem
  return acts.map((line) => {
    const x = px(line.x - base)
    const down = line.to > line.from
    const sign = signOf(KIND_CODES[line.quadrant]!)
    const d = `M${px(line.start - base)},${px(line.from)}H${x}V${px(line.to + (down ? -head : head))}`
    const ground: Shape = { tag: 'path', key: 'ground', attrs: { class: 'timeline-act-ground', d } }
    return group(`${line.act}`, { class: `timeline-act timeline-${sign.sign} timeline-act-${sign.suffix}` }, [
      // The cursor stands at the chosen event, where its acts run.
      ...(line.row === selected ? [ground] : []),
      { tag: 'path', key: 'line', attrs: { class: 'timeline-act-line', d } },
      {
        tag: 'path',
        key: 'head',
        attrs: {
          class: 'timeline-act-head',
          transform: `${move(line.x - base, line.to)} rotate(${down ? 90 : -90})`,
          d: arrowHeadPath(head, head),
        },
      },
    ])
  })
}
