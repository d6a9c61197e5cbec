import { type ReactNode, useMemo } from 'react'
import type { Ms } from '../../../dates'
import type { StudyWords } from '../../../i18n'
import { type ActorId, type ChangeKind, hasEntered, tiesAt } from '../../../model'
import { momentLayout, networkInput, type Size } from '../../layout'
import { Network } from '../Network'
import type { Decoration, NetworkProps } from '../props'
import type { Drawn } from '../useScene'
import { ChangeList } from './ChangeList'
import { campsIn } from './camps'
import { type Changes, changesIn, type Drawing } from './changes'
import { campLayers, changeLayers } from './layers'
import './study.css'

export interface NetworkStudyProps extends NetworkProps {
  /** The moment to compare with, in either direction of time; null shows one. */
  readonly compare: { readonly at: Ms; readonly date: string } | null
  readonly camps: boolean
  /** Whether actors stand where the moment puts them. Two moments always share the story's own arrangement. */
  readonly arranged: boolean
  readonly study: StudyWords
}
const NONE: ReadonlySet<ActorId> = new Set()

/** In which ways a line's change is marked in the earlier picture, and in the later one. */
const EARLIER: readonly ChangeKind[] = ['vanished', 'flipped']
const LATER: readonly ChangeKind[] = ['appeared', 'flipped', 'shifted', 'strengthened', 'added']

/** From this width on (rem) the list stands beside the pictures, and they beside each other from this on. */
const WITH_LIST = 52
const ABREAST = 34
const LIST = 18

interface Halves {
  /** Whether the list stands beside the pictures. */
  readonly beside: boolean
  /** Whether they stand beside each other. */
  readonly abreast: boolean
  /** Of each picture. */
  readonly size: Size
}

/** How two moments share a box. */
function halvesOf({ width, height, rem }: Size): Halves {
  const beside = width >= WITH_LIST * rem
  const room = beside ? width - LIST * rem : width
  const abreast = room >= ABREAST * rem
  const size = {
    width: Math.floor(abreast ? (room - rem) / 2 : room),
    height: Math.floor(beside ? height - 1.6 * rem : Math.max(15 * rem, 0.42 * height)),
    rem,
  }
  return { beside, abreast, size }
}

/** The network, looked at more closely: two moments beside each other, arranged for one, or parted into camps. */
export function NetworkStudy(props: NetworkStudyProps): ReactNode {
  const { story, relations, visible, settings, compare, width, height, rem, lang, words, study } = props
  const detail = props.detail ?? 'groups'
  const opened = props.opened ?? NONE
  const drawing = useMemo<Drawing>(
    () => ({ story, relations, visible, detail, opened, settings }),
    [story, relations, visible, detail, opened, settings],
  )
  const two = compare !== null
  const like = useMemo(() => (two && props.like ? halvesOf(props.like).size : props.like), [props.like, two])
  const now = { at: props.at, date: props.date ?? '' }
  if (compare === null) return <Picture {...props} drawing={drawing} changes={null} />
  const [first, second] = compare.at <= now.at ? [compare, now] : [now, compare]
  const changes = changesIn(drawing, first.at, second.at)
  const { beside, abreast, size } = halvesOf({ width, height, rem })
  const side = (moment: typeof now, kinds: readonly ChangeKind[]) => (
    <figure>
      <figcaption>{moment.date}</figcaption>
      <Picture
        {...props}
        {...moment}
        {...size}
        like={like}
        arranged={false}
        drawing={drawing}
        changes={{ changes, kinds }}
        name={study.compare.picture(moment.date)}
      />
    </figure>
  )
  return (
    <div className={`network-compare${beside ? ' network-compare-list' : ''}`}>
      <div className={`network-compare-pictures${abreast ? ' network-compare-abreast' : ''}`}>
        {side(first, EARLIER)}
        {side(second, LATER)}
      </div>
      <ChangeList
        changes={changes}
        dates={[first.date, second.date]}
        speech={{ story, lang, words }}
        study={study}
        methodHref={props.methodHref}
        onPair={props.onPair}
      />
    </div>
  )
}

interface PictureProps extends NetworkStudyProps {
  readonly drawing: Drawing
  readonly changes: { readonly changes: Changes; readonly kinds: readonly ChangeKind[] } | null
}

function Picture({ drawing, changes, camps, arranged, compare: _, study: __, ...props }: PictureProps) {
  const { story, positions, at, visible, width, height, rem, like, lang } = props
  const found = useMemo(() => (camps ? campsIn(drawing, at) : null), [camps, drawing, at])
  // What is arranged depends on which acts and ties there are by now: it stays while none is added.
  const acts = arranged
    ? story.acts.filter((act) => hasEntered(act, at) && (visible?.has(act.event.id) ?? true))
    : []
  const ties = arranged ? tiesAt(story, at).map(({ tie }) => tie) : []
  const key = [...acts.map(({ index }) => index), ...ties.map(({ id }) => id)].join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for acts and ties
  const layout = useMemo(() => {
    if (!arranged) return undefined
    const whole = networkInput(story, lang)
    const moment = networkInput({ ...story, acts, ties }, lang)
    return momentLayout(whole, positions, moment, { width, height, rem }, like)
  }, [arranged, story, positions, lang, key, width, height, rem, like])
  const decorate = useMemo(() => {
    if (!found && !changes) return undefined
    return (drawn: Drawn): Decoration => {
      const camp: Decoration = found ? campLayers(drawn, found) : {}
      const change: Decoration = changes ? changeLayers(drawn, changes.changes.keys, changes.kinds) : {}
      return {
        under: (
          <>
            {change.under}
            {camp.under}
          </>
        ),
        over: camp.over,
      }
    }
  }, [found, changes])
  return <Network {...props} layout={layout} decorate={decorate} />
}
