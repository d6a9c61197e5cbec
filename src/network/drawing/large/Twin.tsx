import { memo, type RefObject, useEffect, useMemo } from 'react'
import type { Actor } from '../../../model'
import type { Findable } from '../../layout'
import type { GroupState } from '../props'
import { tieOf } from '../scene'
import { arcWords, nodeWords, type Speech, tieWords } from '../words'
import { arcDetail, type Moment, nodeDetail, tiePlace } from './details'
import type { LargeLine, LargeNodes, LargeTie } from './marks'

/** What is in the picture. */
export interface Sight {
  readonly things: readonly Findable[]
  readonly lines: readonly LargeLine[]
  readonly ties: readonly LargeTie[]
  readonly nodes: LargeNodes
  readonly byActor: ReadonlyMap<Actor, readonly number[]>
  readonly moment: Moment
}
interface Item {
  readonly key: string
  readonly name: string
  readonly at: Findable['at']
  /** Opens and closes by key. */
  readonly group: boolean
}
type GroupOf = (actor: Actor) => GroupState | null

function itemsOf(sight: Sight, groupOf: GroupOf, speech: Speech, locale: string): Item[] {
  const { things, lines, ties, nodes, byActor, moment } = sight
  const tieBy = new Map(ties.map((tie) => [tie.key, tie]))
  const byKey = new Map(lines.map((line) => [line.key, line]))
  return things.flatMap(({ key, at, node }): Item[] => {
    const own = node && nodes.of.get(node.id)
    if (own) {
      const group = groupOf(own.actor)
      const said = nodeDetail(own, byActor.get(own.actor) ?? [], moment)
      return [{ key, at, name: nodeWords(said, speech, own.top ? group : null), group: group !== null }]
    }
    const tie = tieBy.get(key)
    if (tie) {
      const name = tieWords(tieOf(tie.tie, tiePlace(tie), tie), speech, locale)
      return [{ key, at, name, group: false }]
    }
    const line = byKey.get(key)
    const arc = line && arcDetail(line, moment)
    return arc ? [{ key, at, name: arcWords(arc, speech), group: false }] : []
  })
}

interface Props {
  readonly sight: Sight
  readonly groupOf: GroupOf
  readonly speech: Speech
  readonly locale: string
  /** The one that Tab stops at. */
  readonly stop: string | null
  readonly element: RefObject<HTMLDivElement | null>
}

/**
 * The picture for those who don't see it: what is in sight, each a button where its mark stands. The canvas shows
 * which has the focus; a pointer goes through to it.
 */
export const Twin = memo(function Twin({ sight, groupOf, speech, locale, stop, element }: Props) {
  const items = useMemo(() => itemsOf(sight, groupOf, speech, locale), [sight, groupOf, speech, locale])
  useEffect(() => {
    for (const button of element.current?.children ?? []) {
      const item = items[Number((button as HTMLElement).dataset.place)]
      if (item) (button as HTMLElement).style.transform = `translate(${item.at.x}px, ${item.at.y}px)`
    }
  }, [items, element])
  // Something can be tabbed to, whatever has gone meanwhile.
  const tab = items.some(({ key }) => key === stop) ? stop : items[0]?.key
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form
    <div aria-label={speech.words.marks} className="large-twin" ref={element} role="group">
      {items.map((item, i) => (
        <button
          aria-keyshortcuts={item.group ? 'O' : undefined}
          aria-label={item.name}
          data-key={item.key}
          data-place={i}
          key={item.key}
          tabIndex={item.key === tab ? 0 : -1}
          type="button"
        />
      ))}
    </div>
  )
})
