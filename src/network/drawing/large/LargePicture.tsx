import { lazy, Suspense, useCallback, useEffect, useId, useMemo, useRef } from 'react'
import type { LargeWords } from '../../../i18n'
import { type Actor, type ActorId, withParts } from '../../../model'
import { amountFor, cameraOn, fitPlaces, type LargePlaces } from '../../layout/large'
import { isDrawn, isGroup, isOpen, type NetworkDetail, rootOf } from '../detail'
import type { GroupState, NetworkProps } from '../props'
import type { Speech } from '../words'
import { type Moment, sceneAbout } from './details'
import { LargeTools } from './LargeTools'
import { lightOn, reachable } from './light'
import { linesSeen, namesLit, namesSeen, nodesSeen, tiesSeen } from './marks'
import { extremes } from './speech'
import { Twin } from './Twin'
import { useCamera } from './useCamera'
import { useExtra } from './useExtra'
import { useLargeReach } from './useLargeReach'
import { usePainting } from './usePainting'
import { useRelations } from './useRelations'
import { useSettled } from './useSettled'

const NetworkCard = lazy(() => import('../NetworkCard'))
const NOBODY: ReadonlySet<never> = new Set()

interface Props extends NetworkProps {
  readonly places: LargePlaces
  readonly large: LargeWords
}

/** The picture: a canvas, what can be reached on it, a card about what is looked at, and the tools below. */
export function LargePicture(props: Props) {
  const { story, places, large, at, visible, settings, width, rem, locale, lang, words } = props
  const detail: NetworkDetail = props.detail === 'actors' ? 'actors' : 'states'
  const opened = props.opened ?? NOBODY
  const id = useId()
  const room = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const twin = useRef<HTMLDivElement>(null)

  const height = Math.max(8 * rem, Math.floor(props.height - (width < 36 * rem ? 5 : 2.5) * rem))
  const fit = useMemo(() => fitPlaces(places, { width, height, rem }), [places, width, height, rem])
  const hold = useCamera(room, fit, props.near ?? null, props.onNear)
  const amount = props.amount ?? amountFor(width, height, rem)
  const relations = useRelations({ ...props, detail, opened }, amount)
  const { index, byActor, states, top } = relations
  const nodes = useMemo(() => {
    const drawn = (actor: Actor) => isDrawn(actor, detail, opened)
    return nodesSeen(story, lang, places, drawn, fit, hold.camera)
  }, [story, lang, places, detail, opened, fit, hold.camera])
  const { always, chosen, subject, around } = useExtra(props, relations)
  const lines = useMemo(
    () => linesSeen(index, states, [...new Set([...always, ...top.pairs])], nodes, fit),
    [index, states, always, top, nodes, fit],
  )
  const names = useMemo(() => namesSeen(nodes, lines, fit, hold.camera), [nodes, lines, fit, hold.camera])
  const ties = useMemo(() => tiesSeen(story, at, index, nodes, amount), [story, at, index, nodes, amount])
  const things = useMemo(
    () => reachable(nodes.all, lines, ties, names, fit),
    [nodes, lines, ties, names, fit],
  )
  const grouping = props.onGroup !== undefined
  const groupOf = useCallback(
    (actor: Actor): GroupState | null => {
      const root = rootOf(actor)
      if (!grouping || !isGroup(root)) return null
      return { members: withParts(root).size - 1, open: isOpen(root.id, detail, opened) }
    },
    [grouping, detail, opened],
  )
  const actorOf = (key: string | null) => nodes.all.find((node) => node.key === key)?.actor ?? null
  const group = (key: string) => {
    const actor = actorOf(key)
    const root = actor && rootOf(actor)
    if (!root || !groupOf(root)) return
    if (!isOpen(root.id, detail, opened)) {
      hold.look(cameraOn(places, places.ids.indexOf(root.id), fit, hold.camera))
    }
    // Its people may be gone then: focus goes to what is sure to be there.
    twin.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(`node:${root.id}`)}"]`)?.focus()
    props.onGroup?.(root.id)
  }
  const open = (key: string) => {
    const actor = actorOf(key)
    if (actor) return props.onActor(actor.id)
    const pair = lines.find((line) => line.key === key)?.pair
    if (pair) return props.onPair(pair.a.id, pair.b.id)
    // A tie's own ends, whoever they are summed on: it stands on their page.
    const tie = ties.find((found) => found.key === key)?.tie
    if (tie) props.onPair(...([tie.from.id, tie.to.id].sort() as [ActorId, ActorId]))
  }
  const reach = useLargeReach(room, things, rem, hold, { open, group, clear: props.onClear })

  const focus = reach.active ?? subject
  const drawn = useMemo(() => {
    const shown = new Set(lines.map(({ pair }) => pair.index))
    const more = around(focus).filter((p) => !shown.has(p))
    return more.length === 0 ? lines : [...lines, ...linesSeen(index, states, more, nodes, fit)]
  }, [lines, around, focus, index, states, nodes, fit])
  const light = useMemo(
    () => (focus === null && props.lit ? chosen : lightOn(focus, drawn, ties)),
    [focus, drawn, ties, props.lit, chosen],
  )
  const written = useMemo(
    () => (light ? namesLit(nodes, names, light, fit) : names),
    [nodes, names, light, fit],
  )
  const { focused } = reach
  usePainting(canvas, fit, nodes, drawn, ties, written, light, chosen, focused)

  const moment = useMemo(
    (): Moment => ({ story, index, states, at, visible, settings, rem }),
    [story, index, states, at, visible, settings, rem],
  )
  const speech = useMemo((): Speech => ({ story, lang, words }), [story, lang, words])
  // Hundreds of sentences are not made at every step of the cursor, but when it rests.
  const sight = useMemo(
    () => ({ things, lines, ties, nodes, byActor, moment }),
    [things, lines, ties, nodes, byActor, moment],
  )
  const seen = useSettled(sight)
  const note = [
    large.shown({ shown: top.pairs.length, all: top.all, date: props.date ?? '' }),
    large.folded({ drawn: nodes.all.length, all: story.actors.length }),
  ].join(' ')
  // Where all is in sight, a finger that goes up or down is the page's.
  useEffect(() => {
    if (room.current) room.current.style.touchAction = hold.camera.zoom > 1 ? 'none' : 'pan-y'
  }, [hold.camera.zoom])
  const about = reach.active ? sceneAbout(reach.active, nodes.all, lines, ties, byActor, moment) : null
  const activeActor = actorOf(reach.active)

  return (
    <>
      <p className="network-hidden" id={`${id}summary`}>
        {note} {large.summary(extremes(seen.lines))}
      </p>
      <p className="network-hidden" id={`${id}help`}>
        {large.help}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: no form */}
      <div
        aria-describedby={`${id}summary ${id}help`}
        aria-label={props.name ?? words.picture}
        className={reach.active ? 'large-room network-active' : 'large-room'}
        ref={room}
        role="group"
        {...reach.handlers}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus */}
        <canvas aria-hidden="true" className="large-canvas" ref={canvas} />
        <Twin
          element={twin}
          groupOf={groupOf}
          locale={locale}
          sight={seen}
          speech={speech}
          stop={reach.stop}
        />
        {about && (
          <Suspense fallback={null}>
            <NetworkCard
              active={reach.active ?? ''}
              group={activeActor && groupOf(activeActor)}
              height={height}
              light={light && { lit: light, half: NOBODY }}
              locale={locale}
              methodHref={props.methodHref}
              onGroup={() => reach.active && group(reach.active)}
              onHold={reach.hold}
              rem={rem}
              scene={about}
              speech={speech}
              strands={[]}
              width={width}
            />
          </Suspense>
        )}
      </div>
      <LargeTools
        amount={amount}
        hold={hold}
        note={note}
        onAmount={(chosen) => props.onAmount?.(chosen)}
        words={large}
      />
    </>
  )
}
