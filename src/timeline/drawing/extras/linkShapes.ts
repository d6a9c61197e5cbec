/** Links as shapes: ink, not a sign's colour, whole where the story states them and dotted where somebody says so. */
import type { TimelineToolsWords } from '../../../i18n'
import { arrowHeadPath } from '../../../marks'
import type { TimelineColumns, TimelineLayout } from '../../layout'
import type { EventLink, LinkArc } from '../../layout/linkArcs'
import { group, px, type Shape } from '../shapes'

/** What is said of a link. */
export interface LinkWords {
  readonly later: string
  readonly earlier: string
  readonly kind: string
  readonly by: string
}

/** A link in words, with who says so exactly as the story has it. */
export function wordsOfLink(
  { later, earlier, kind, by }: EventLink,
  columns: TimelineColumns,
  words: TimelineToolsWords['links'],
): LinkWords {
  const speaker = by?.kind === 'actor' ? by.actor : by?.voice
  return {
    later: columns.label(later),
    earlier: columns.label(earlier),
    kind: words.kind[kind],
    by:
      by && speaker && columns.story
        ? words.byWho(columns.story.text(speaker.name).text, by.kind === 'actor' ? by.actor.kind : 'voice')
        : words.byStory,
  }
}

/** The picture of arcs: an SVG as large as the lanes, in pixels of the view. */
export function linksShape(
  { metrics, scale, height }: TimelineLayout,
  arcs: readonly LinkArc[],
  {
    stop,
    lit,
    nameOf,
    label,
  }: {
    readonly stop: string | undefined
    readonly lit: string | null
    readonly nameOf: (arc: LinkArc) => string
    readonly label: string
  },
): Shape {
  const head = 0.5 * metrics.rem
  const leaves = (isLeft: boolean): boolean =>
    arcs.some(({ from, to }) => [from, to].some(({ x }) => (isLeft ? x < -20 : x > scale.width + 20)))
  return {
    tag: 'svg',
    key: 'links',
    attrs: {
      class: `timeline-links-picture${leaves(true) ? ' timeline-links-left' : ''}${leaves(false) ? ' timeline-links-right' : ''}`,
      role: 'group',
      'aria-label': label,
      width: px(scale.width + 2 * metrics.side),
      height: Math.max(1, height),
      viewBox: `${px(-metrics.side)} 0 ${px(scale.width + 2 * metrics.side)} ${Math.max(1, height)}`,
    },
    children: arcs.map((arc) => {
      const { key } = arc
      return linkShape(arc, head, lit === key, {
        role: 'button',
        tabindex: key === stop ? 0 : -1,
        'aria-label': nameOf(arc),
        'data-link': key,
      })
    }),
  }
}

/** One arc. */
export function linkShape(
  { from, over, to, angle, by, key }: LinkArc,
  head: number,
  isLit: boolean,
  attrs: Shape['attrs'],
): Shape {
  const classes = `timeline-link${by ? ' timeline-link-said' : ''}${isLit ? ' timeline-link-lit' : ''}`
  return group(key, { class: classes, ...attrs }, [
    {
      tag: 'path',
      key: 'line',
      attrs: {
        class: 'timeline-link-line',
        d: `M${px(from.x)},${px(from.y)}Q${px(over.x)},${px(over.y)} ${px(to.x)},${px(to.y)}`,
      },
    },
    {
      tag: 'path',
      key: 'head',
      attrs: {
        class: 'timeline-link-head',
        transform: `translate(${px(to.x)},${px(to.y)}) rotate(${px(angle)})`,
        d: arrowHeadPath(head, head * 0.8),
      },
    },
  ])
}
