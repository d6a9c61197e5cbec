/** Who stands for whom, and the strongest relations as of the moment. */
import { useMemo, useRef } from 'react'
import {
  type Actor,
  allPairStates,
  type PairStates,
  type RelationsIndex,
  relationsIndex,
} from '../../../model'
import { type Strongest, strongest } from '../../layout/large'
import { isOpen, rootOf } from '../detail'
import type { NetworkProps } from '../props'
import { pairsByActor } from './details'

type Asked = Pick<NetworkProps, 'story' | 'relations' | 'visible' | 'at' | 'settings'> &
  Required<Pick<NetworkProps, 'detail' | 'opened'>>

export interface Relations {
  readonly index: RelationsIndex
  readonly byActor: ReadonlyMap<Actor, readonly number[]>
  readonly states: PairStates
  readonly top: Strongest
}

/** Sums are made anew when groups open and filters change; while time moves, only their states are. */
export function useRelations(asked: Asked, amount: number): Relations {
  const { story, relations, visible, at, settings, detail, opened } = asked
  const index = useMemo(() => {
    if (detail === 'actors' && visible === null) return relations
    const group = (actor: Actor) => {
      const root = rootOf(actor)
      return isOpen(root.id, detail ?? 'states', opened ?? new Set()) ? actor : root
    }
    return relationsIndex(story, {
      group,
      include: visible === null ? undefined : (act) => visible.has(act.event.id),
    })
  }, [story, relations, visible, detail, opened])
  const byActor = useMemo(() => pairsByActor(index), [index])
  const columns = useRef<{ of: RelationsIndex; states: PairStates } | null>(null)
  const found = useMemo(() => {
    // The columns are filled again and again; a new object round them says that they have changed.
    const before = columns.current?.of === index ? columns.current.states : undefined
    const states = allPairStates(index, at, before, settings)
    columns.current = { of: index, states }
    return { states: { ...states }, top: strongest(states, amount) }
  }, [index, at, settings, amount])
  return { index, byActor, ...found }
}
