import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Ms } from '../../dates'
import type { ActorId } from '../../model'
import { ActorDossier, indexFor, PairDossier, type Sums, useReading } from '../../ui'
import type { Subject } from '../../view'
import { PairCurvePane } from './PairCurvePane'
import { useBeforePaint } from './useBeforePaint'

interface Props {
  readonly subject: Subject | null
  readonly sums: Sums
  readonly at: Ms
  readonly atWords: string
}

const keyOf = (subject: Subject | null): string | null =>
  subject === null ? null : subject.kind === 'actor' ? subject.id : `${subject.a}~${subject.b}`

/** Gives the focus back to what opened the dossier, if that is still there. */
function useFocusReturn(open: boolean): void {
  const opener = useRef<Element | null>(null)
  useBeforePaint(() => {
    if (open) opener.current = document.activeElement
  }, [open])
  useEffect(() => {
    if (open) return
    const element = opener.current
    opener.current = null
    if (element instanceof HTMLElement || element instanceof SVGElement)
      element.focus({ preventScroll: true })
  }, [open])
}

/** What the story knows of the actor or the two that were chosen, in the document's place. */
export function DossierColumn({ subject, sums, at, atWords }: Props): ReactNode {
  const { story } = useReading()
  const key = keyOf(subject)
  useFocusReturn(subject !== null)
  useBeforePaint(() => {
    if (key !== null) scrollTo({ top: 0, behavior: 'instant' })
  }, [key])
  const find = useMemo(() => (id: ActorId) => story.actor.get(id), [story])
  if (subject === null) return null
  if (subject.kind === 'actor') {
    const actor = find(subject.id)
    return actor && <ActorDossier actor={actor} at={at} atWords={atWords} sums={sums} />
  }
  const a = find(subject.a)
  const b = find(subject.b)
  if (!a || !b) return null
  const curve = <PairCurvePane a={a} at={at} b={b} relations={indexFor(sums, a, b)} />
  return <PairDossier a={a} atWords={atWords} b={b} curve={curve} sums={sums} />
}
