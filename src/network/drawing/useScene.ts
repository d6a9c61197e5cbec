/** From story, moment and size to what is drawn; each step is made anew only when what it depends on changes. */
import { useMemo } from 'react'
import { measureText } from '../../marks'
import type { ActorId } from '../../model'
import { type NetworkLayout, networkInput, placeLines, placeNetwork } from '../layout'
import { contactsOf } from './contacts'
import { endsOf, type NetworkDetail } from './detail'
import type { NetworkProps } from './props'
import { type LineReading, linesOf, readLines, sumsOf } from './readings'
import { type Scene, sceneAt } from './scene'
import { tieLabel } from './words'

const NONE: ReadonlySet<ActorId> = new Set()

/** What is drawn. */
export interface Drawn {
  readonly layout: NetworkLayout
  readonly scene: Scene
  /** Readings of the lines between single actors, whether or not they are drawn. */
  readonly single: readonly LineReading[]
}

/**
 * What is drawn for these properties: places stay while the moment changes, and lines while the size does
 * not.
 */
export function useScene(props: NetworkProps, detail: NetworkDetail, opened: ReadonlySet<ActorId>): Drawn {
  const { story, relations, at, visible, width, height, rem, lang, words, settings } = props
  const lines = useMemo(() => linesOf(story, detail, opened), [story, detail, opened])
  const ends = useMemo(() => {
    const arcs = lines.map(({ from, to }) => ({ from: from.id, to: to.id }))
    const ties = story.ties.flatMap((tie) => {
      const found = endsOf(tie, detail === 'states' ? 'states' : 'actors', opened)
      return found ? [{ tie, from: found.from.id, to: found.to.id }] : []
    })
    return { arcs, ties }
  }, [story, lines, detail, opened])
  const { layout: given, positions, like } = props
  const layout = useMemo(
    () => given ?? placeNetwork(networkInput(story, lang), positions, { width, height, rem }, ends, like),
    [given, positions, story, lang, width, height, rem, ends, like],
  )
  const placed = useMemo(() => {
    const ties = ends.ties.map(({ tie, from, to }) => {
      // Room for whatever will be written on it: "member", and later "member, weakening".
      const texts = [null, ...tie.phases.map(({ state }) => state)].map((state) =>
        tieLabel(tie, state, { story, lang, words }),
      )
      const widest = Math.max(...texts.map((text) => measureText(text, 0.75 * rem, 400)))
      return { id: tie.id, from, to, labelWidth: widest }
    })
    return placeLines(layout, ends.arcs, ties)
  }, [layout, ends, story, lang, words, rem])
  const sums = useMemo(
    () => sumsOf(story, relations, visible, detail, opened),
    [story, relations, visible, detail, opened],
  )
  const singles = useMemo(() => linesOf(story, 'actors', NONE), [story])
  const single = useMemo(
    () => readLines(singles, sums, at, visible, settings),
    [singles, sums, at, visible, settings],
  )
  const scene = useMemo(() => {
    const readings = readLines(lines, sums, at, visible, settings)
    const contactOf = contactsOf(readings, single, detail, opened)
    return sceneAt(story, layout, placed, readings, contactOf, at, detail, opened)
  }, [story, layout, placed, lines, sums, single, at, visible, detail, opened, settings])
  return useMemo(() => ({ layout, scene, single }), [layout, scene, single])
}
