import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { TimelineToolsWords } from '../../../i18n'
import type { EventId } from '../../../model'
import type { TimelineColumns } from '../../layout'
import { arcNear, arcsOf, type LinkArc, linksOf, pointOf } from '../../layout/linkArcs'
import { nearestMark, xOf } from '../nearest'
import { Painter } from '../painter'
import type { Stage } from '../stage'
import { linksShape, wordsOfLink } from './linkShapes'
import { listenToLinks } from './listenToLinks'

interface Props {
  readonly stage: Stage
  readonly columns: TimelineColumns
  /** All links, or only those of what is chosen or has the focus. */
  readonly all: boolean
  readonly selected: string | null
  readonly words: TimelineToolsWords['links']
  readonly onSelect: (id: EventId) => void
  readonly id: string
}

/** Pixels from an arc at which it is meant: what a finger needs. */
const REACH = 12

/** Arcs over the lanes, painted with every frame; pointing at one, or focusing it, tells who says so. */
export function Links({ stage, columns, all, selected, words, onSelect, id }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [lit, setLit] = useState<string | null>(null)
  const arcs = useRef<readonly LinkArc[]>([])
  const painter = useRef<Painter | null>(null)
  const links = useMemo(() => linksOf(columns), [columns])
  const shown = useMemo(() => {
    if (all) return links
    const rows = [selected, focused].map((event) => (event === null ? -1 : columns.rowOf(event)))
    return links.filter(({ earlier, later }) => rows.includes(earlier) || rows.includes(later))
  }, [links, all, selected, focused, columns])
  const names = useMemo(
    () =>
      new Map(
        links.map((link) => {
          const { later, kind, earlier, by } = wordsOfLink(link, columns, words)
          return [link, words.whole(later, kind, earlier, by)]
        }),
      ),
    [links, columns, words],
  )
  const stop = useRef<string | undefined>(undefined)

  const paint = (): void => {
    const svg = box.current?.querySelector('svg')
    // The columns that are drawn may still be the last ones.
    if (!svg || !box.current || stage.setting.columns !== columns) return
    const { layout } = stage
    arcs.current = arcsOf(layout, columns, shown)
    if (!arcs.current.some(({ key }) => key === stop.current)) stop.current = arcs.current[0]?.key
    painter.current ??= new Painter(svg, { tag: 'svg', key: 'links', attrs: {} })
    painter.current.paint(
      linksShape(layout, arcs.current, {
        stop: stop.current,
        lit,
        nameOf: (arc) => names.get(shown.find((each) => isOf(arc, each))!) ?? '',
        label: words.name,
      }),
    )
    box.current.style.left = `${layout.plotX - layout.metrics.side}px`
    const at = arcs.current.find(({ key }) => key === lit)
    if (card.current && at) place(card.current, at, layout.plotX)
  }
  const latest = useRef(paint)
  useLayoutEffect(() => {
    latest.current = paint
    paint()
  })
  useEffect(() => {
    const layer = (): void => latest.current()
    stage.layers.add(layer)
    return () => {
      stage.layers.delete(layer)
    }
  }, [stage])
  useEffect(
    () =>
      listenToLinks(stage, {
        at: (event) => {
          const onMark = (event.target as Element).closest('[data-row], [data-tile]')
          if (onMark || nearestMark(stage, event.clientX, event.clientY)) return null
          const box = stage.elements.plot.getBoundingClientRect()
          const y = ((event.clientY - box.top) * stage.layout.height) / Math.max(1, box.height)
          return arcNear(arcs.current, { x: xOf(stage, event.clientX), y }, REACH)?.key ?? null
        },
        keys: () => arcs.current.map(({ key }) => key),
        light: setLit,
        stopAt: (key) => {
          stop.current = key
        },
        focusOn: (row) => setFocused(row === null ? null : stage.setting.columns.id(row)),
      }),
    [stage],
  )
  const go = (key: string): void => {
    const arc = arcs.current.find((each) => each.key === key)
    if (!arc) return
    const later = columns.id(arc.later)
    onSelect((later === selected ? columns.id(arc.earlier) : later) as EventId)
  }
  const goNow = useRef(go)
  useLayoutEffect(() => {
    goNow.current = go
  })
  useEffect(() => {
    const asked = (event: Event): void => goNow.current((event as CustomEvent<string>).detail)
    const { root } = stage.elements
    root.addEventListener('timeline-link', asked)
    return () => root.removeEventListener('timeline-link', asked)
  }, [stage])

  const told = lit === null ? undefined : arcs.current.find(({ key }) => key === lit)
  const said = told && wordsOfLink(told, columns, words)
  return (
    <>
      <div className="timeline-links" hidden={shown.length === 0} ref={box}>
        <svg />
      </div>
      {said && (
        <div
          className="timeline-card timeline-card-placed timeline-link-card"
          id={`${id}-link`}
          ref={card}
          role="tooltip"
        >
          <p className="timeline-card-title">
            <bdi>{said.later}</bdi>
          </p>
          <p>
            {said.kind} <bdi>“{said.earlier}”</bdi>
          </p>
          <p className="timeline-card-note">
            <bdi>{said.by}</bdi>
          </p>
        </div>
      )}
    </>
  )
}

const isOf = (arc: LinkArc, link: { earlier: number; later: number; kind: string; by: unknown }): boolean =>
  arc.earlier === link.earlier && arc.later === link.later && arc.kind === link.kind && arc.by === link.by

/** Beside the middle of its arc, inside of the lanes. */
function place(card: HTMLElement, arc: LinkArc, plotX: number): void {
  const { x, y } = pointOf(arc, 0.5)
  const room = (card.parentElement?.clientWidth ?? 0) - card.offsetWidth - 8
  card.style.left = `${Math.round(Math.max(8, Math.min(room, x + plotX - card.offsetWidth / 2)))}px`
  const above = y - card.offsetHeight - 10
  card.style.top = `${Math.round(above >= (card.parentElement?.scrollTop ?? 0) ? above : y + 12)}px`
}
