import { type ReactNode, useMemo } from 'react'
import type { Ms } from '../../dates'
import type { ActorId, EventId, RelationSettings } from '../../model'
import type { Lit } from '../../network'
import { ActorDossier, PairDossier, PathDossier, useReading } from '../../ui'
import { openPair, type Subject, settingsOf, sumGroup, useView, type View, type ViewStore } from '../../view'
import { groupingOf } from './groupingOf'
import { asOfInWords, momentInWords } from './moment'
import { PairCurvePane } from './PairCurvePane'

interface Props {
  readonly store: ViewStore
  readonly subject: Subject
  readonly at: Ms
  readonly atWords: string
  /** Events whose acts count; null is all. */
  readonly visible: ReadonlySet<EventId> | null
  /** What the network is to light up. */
  readonly onLit: (lit: Lit | null) => void
}

/** What the story knows of the actor or the two that were chosen, in the document's place. */
export default function DossierColumn(props: Props): ReactNode {
  const { store, subject, at, atWords, visible, onLit } = props
  const { story, words } = useReading()
  const view = useView(store)
  const settings = useView(store, settingsOf)
  const { detail, open: groups } = view
  const grouping = useMemo(() => groupingOf({ detail, open: groups }), [detail, groups])
  const asOf = asOfInWords(story, view, atWords, words.reader)
  const actorOf = (id: ActorId | null) => (id === null ? null : (story.actor.get(id) ?? null))
  const same = { at, atWords: asOf, visible }
  if (subject.kind === 'actor') {
    const actor = actorOf(subject.id)
    return (
      actor && <ActorDossier key={actor.id} actor={actor} grouping={grouping} settings={settings} {...same} />
    )
  }
  if (subject.kind === 'path') {
    return (
      <PathDossier
        from={actorOf(subject.from)}
        onLit={onLit}
        scale={settings.scale}
        to={actorOf(subject.to)}
        {...same}
      />
    )
  }
  const a = actorOf(subject.a)
  const b = actorOf(subject.b)
  if (!a || !b) return null
  const { set } = store.getState()
  const onSettings = ({ scale, halfLife }: RelationSettings) =>
    set({ scale, half: String(halfLife ?? 'none') as View['half'] })
  return (
    <PairDossier
      key={`${a.id}~${b.id}`}
      a={a}
      b={b}
      curve={(relations) => <PairCurvePane a={a} at={at} b={b} relations={relations} settings={settings} />}
      grouping={grouping}
      moment={momentInWords(story, view, atWords, words.reader)}
      onSettings={onSettings}
      onWholes={(one, other) =>
        set((now) => openPair(sumGroup(sumGroup(now, one.id, story), other.id, story), one.id, other.id))
      }
      settings={settings}
      {...same}
    />
  )
}
