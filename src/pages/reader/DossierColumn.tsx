import type { ReactNode } from 'react'
import type { Ms } from '../../dates'
import { ActorDossier, indexFor, PairDossier, type Sums, useReading } from '../../ui'
import type { Subject } from '../../view'
import { PairCurvePane } from './PairCurvePane'

interface Props {
  readonly subject: Subject
  readonly sums: Sums
  readonly at: Ms
  readonly atWords: string
}

/** What the story knows of the actor or the two that were chosen, in the document's place. */
export default function DossierColumn({ subject, sums, at, atWords }: Props): ReactNode {
  const { story } = useReading()
  if (subject.kind === 'actor') {
    const actor = story.actor.get(subject.id)
    return actor && <ActorDossier actor={actor} at={at} atWords={atWords} sums={sums} />
  }
  if (subject.kind === 'path') return null
  const a = story.actor.get(subject.a)
  const b = story.actor.get(subject.b)
  if (!a || !b) return null
  const curve = <PairCurvePane a={a} at={at} b={b} relations={indexFor(sums, a, b)} />
  return <PairDossier a={a} atWords={atWords} b={b} curve={curve} sums={sums} />
}
