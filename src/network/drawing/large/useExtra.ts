/** Relations that are drawn though they are not among the strongest: of what is open, lit or looked at. */
import { useCallback, useMemo } from 'react'
import type { NetworkProps } from '../props'
import type { Relations } from './useRelations'

/** As many of one actor are drawn when it is looked at. */
const MOST = 40
const NONE: readonly number[] = []

export interface Extra {
  /** Pairs. */
  readonly always: readonly number[]
  /** Keys of marks that the open dossier, or what it lights, is about. */
  readonly chosen: ReadonlySet<string>
  /** The key that the dossier is about. */
  readonly subject: string | null
  /** The strongest pairs of one that is looked at. */
  readonly around: (key: string | null) => readonly number[]
}

/** See `Extra`; made anew when the dossier, what is lit or the sums change. */
export function useExtra({ story, subject, lit }: NetworkProps, relations: Relations): Extra {
  const { index, byActor, states } = relations
  const found = useMemo(() => {
    const chosen = new Set<string>()
    const always = new Set<number>()
    const node = (id: string) => {
      const standIn = index.standIn(id)
      if (standIn) chosen.add(`node:${standIn.id}`)
      return standIn
    }
    const pair = (a: string, b: string) => {
      const between = index.pair(a, b)
      if (!between) return null
      always.add(between.index)
      for (const key of [`arc:${between.a.id}~${between.b.id}`, `arc:${between.b.id}~${between.a.id}`])
        chosen.add(key)
      return between
    }
    let key: string | null = null
    if (subject?.kind === 'actor') {
      const actor = node(subject.id)
      key = actor && `node:${actor.id}`
    } else if (subject?.kind === 'pair') {
      node(subject.a)
      node(subject.b)
      const between = pair(subject.a, subject.b)
      key = between && `arc:${between.a.id}~${between.b.id}`
    } else if (lit) {
      for (const { id } of lit.actors) node(id)
      for (const act of lit.acts) pair(act.from.id, act.to.id)
      for (const { id } of lit.ties) chosen.add(`tie:${id}`)
    }
    return { chosen, always: [...always], subject: key }
  }, [index, subject, lit])

  const around = useCallback(
    (key: string | null): readonly number[] => {
      const actor = key?.startsWith('node:') ? story.actor.get(key.slice(5)) : undefined
      const own = actor ? byActor.get(actor) : undefined
      if (!own) return NONE
      const { positive, negative } = states
      const weight = (p: number) =>
        (positive[2 * p] ?? 0) +
        (negative[2 * p] ?? 0) +
        (positive[2 * p + 1] ?? 0) +
        (negative[2 * p + 1] ?? 0)
      return [...own].sort((p, q) => weight(q) - weight(p) || p - q).slice(0, MOST)
    },
    [story, byActor, states],
  )
  return { ...found, around }
}
