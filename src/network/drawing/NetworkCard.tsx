import { useEffect, useRef } from 'react'
import { dateInWords } from '../../dates'
import { type Act, textIn } from '../../model'
import { placeCard } from '../layout'
import { middleOf } from './focus'
import type { Light } from './light'
import { litPoints } from './litPoints'
import type { GroupState } from './props'
import { nameOf, type Scene, type SceneArc } from './scene'
import { alongside, TieLines } from './TieLines'
import { isNamed, type Speech, tieText } from './words'

interface Props {
  readonly scene: Scene
  readonly active: string
  readonly strands: readonly SceneArc[]
  readonly light: Light | null
  /** Of the group that the actor in focus is, or is part of. */
  readonly group: GroupState | null
  readonly onGroup: () => void
  readonly speech: Speech
  readonly locale: string
  readonly width: number
  readonly height: number
  readonly rem: number
  readonly methodHref?: string | undefined
  readonly onHold: (on: boolean) => void
}

/** What is in focus, in a few lines. It says nothing that the dossier doesn't, so it is hidden from screen readers. */
export default function NetworkCard(props: Props) {
  const { scene, active, strands, light, group, speech, locale, width, height, rem, onHold } = props
  const ref = useRef<HTMLDivElement>(null)
  const arc = scene.arcs.find((a) => a.key === active)
  const node = scene.nodes.find((n) => n.key === active)
  const tie = scene.ties.find(({ key }) => key === active)
  const about = arc
    ? { ...arc.placed.badge, r: 0.9 * rem }
    : node
      ? { x: node.placed.x, y: node.placed.y, r: node.placed.r }
      : tie
        ? { ...middleOf(tie.placed), r: 0.9 * rem }
        : null

  useEffect(() => {
    const card = ref.current
    if (!card || !about) return
    const size = { width: card.offsetWidth, height: card.offsetHeight }
    const { x, y } = placeCard(about, size, litPoints(scene, strands, light), { width, height })
    card.style.transform = `translate(${x}px, ${y}px)`
    card.classList.add('network-card-placed')
  })
  if (!about) return null
  const name = (actor: Parameters<typeof nameOf>[0]) => <bdi>{nameOf(actor, speech.lang, speech.story)}</bdi>
  const { words } = speech
  return (
    <div
      ref={ref}
      className="network-card"
      aria-hidden="true"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
    >
      {arc ? (
        <>
          <p className="network-card-title">
            {name(arc.line.from)} <span className={`network-card-arrow network-card-${arc.sign}`}>→</span>{' '}
            {name(arc.line.to)}
          </p>
          <p>
            {/* By key the number is on the page of the two: the card is for those who point. */}
            <a
              className="network-method"
              href={props.methodHref && `${props.methodHref}#acts`}
              onClick={(event) => event.stopPropagation()}
              tabIndex={-1}
            >
              {words.acts(arc.state.acts)}
            </a>
            ,{' '}
            {words.mood({
              acts: arc.state.acts,
              reading: arc.state.reading,
              mostly: arc.mostly,
              all: arc.all,
            })}
            {arc.faint ? `; ${words.nothingLately}` : ''}
          </p>
          <Latest act={arc.acts.at(-1)} speech={speech} locale={locale} />
        </>
      ) : null}
      {tie ? <TieLines ties={alongside(scene, tie)} speech={speech} locale={locale} /> : null}
      {node ? (
        <>
          <p className="network-card-title">{name(node.actor)}</p>
          <p>
            {words.kind[node.actor.kind]}
            {node.actor.partOf ? (
              <> {words.partOf(nameOf(node.actor.partOf, speech.lang, speech.story))}</>
            ) : null}
            {', '}
            {node.contact.strongest
              ? `${words.partners(node.contact.partners)}, ${words.mostWith(nameOf(node.contact.strongest, speech.lang, speech.story))}`
              : words.noActs}
          </p>
          {scene.ties
            .filter(({ tie, on }) => on && (tie.from === node.actor || tie.to === node.actor))
            .map(({ tie, state }) => (
              <p key={tie.id} className="network-card-quiet">
                {!isNamed(tie) && tie.about ? (
                  textIn(tie.about, speech.lang, speech.story.language).text
                ) : (
                  <>
                    {tieText(tie, state, speech)}: {name(tie.from === node.actor ? tie.to : tie.from)}
                  </>
                )}
              </p>
            ))}
          {group ? (
            // By key it is O, on the actor itself: the card is for those who point, and leaves focus where it is.
            <button
              type="button"
              className="network-card-button"
              tabIndex={-1}
              onClick={props.onGroup}
              onMouseDown={(event) => event.preventDefault()}
            >
              {words.group(group)}
            </button>
          ) : null}
        </>
      ) : null}
    </div>
  )
}

function Latest({ act, speech, locale }: { act: Act | undefined; speech: Speech; locale: string }) {
  if (!act) return null
  const { event } = act
  const { lang, story, words } = speech
  const when = event.whenLabel
    ? textIn(event.whenLabel, lang, story.language).text
    : dateInWords(event.when, locale)
  return (
    <p className="network-card-quiet">
      {words.latest}: {when}, {textIn(event.title, lang, story.language).text}
    </p>
  )
}
