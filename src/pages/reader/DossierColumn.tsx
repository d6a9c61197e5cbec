import type { ReactNode } from 'react'
import type { Ms } from '../../dates'
import type { ActorId, EventId, RelationSettings } from '../../model'
import type { Lit } from '../../network'
import { ActorDossier, indexFor, PairDossier, PathDossier, type Sums, useReading } from '../../ui'
import { type Subject, settingsOf, useView, type View, type ViewStore } from '../../view'
import { asOfInWords, momentInWords } from './moment'
import { PairCurvePane } from './PairCurvePane'

interface Props {
  readonly store: ViewStore
  readonly subject: Subject
  readonly sums: Sums
  readonly at: Ms
  readonly atWords: string
  /** Events whose acts count; null is all. */
  readonly visible: ReadonlySet<EventId> | null
  /** What the network is to light up. */
  readonly onLit: (lit: Lit | null) => void
}

/** What the story knows of the actor or the two that were chosen, in the document's place. */
export default function DossierColumn(props: Props): ReactNode {
  const { store, subject, sums, at, atWords, visible, onLit } = props
  const { story, words } = useReading()
  const view = useView(store)
  const settings = useView(store, settingsOf)
  const asOf = asOfInWords(story, view, atWords, words.reader)
  const actorOf = (id: ActorId | null) => (id === null ? null : (story.actor.get(id) ?? null))
  if (subject.kind === 'actor') {
    const actor = actorOf(subject.id)
    return (
      actor && (
        <ActorDossier key={actor.id} actor={actor} at={at} atWords={asOf} settings={settings} sums={sums} />
      )
    )
  }
  if (subject.kind === 'path') {
    return (
      <PathDossier
        at={at}
        atWords={asOf}
        from={actorOf(subject.from)}
        onLit={onLit}
        scale={settings.scale}
        to={actorOf(subject.to)}
        visible={visible}
      />
    )
  }
  const a = actorOf(subject.a)
  const b = actorOf(subject.b)
  if (!a || !b) return null
  const onSettings = ({ scale, halfLife }: RelationSettings) =>
    store.getState().set({ scale, half: String(halfLife ?? 'none') as View['half'] })
  return (
    <PairDossier
      key={`${a.id}~${b.id}`}
      a={a}
      at={at}
      b={b}
      curve={<PairCurvePane a={a} at={at} b={b} relations={indexFor(sums, a, b)} settings={settings} />}
      moment={momentInWords(story, view, atWords, words.reader)}
      onSettings={onSettings}
      settings={settings}
      sums={sums}
    />
  )
}
