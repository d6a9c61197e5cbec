/** Which part of time shows what is chosen, and which shows today. Fetched when first asked for. */
import { DAY, type Ms, ms } from '../../dates'
import { lastKnown, type Story, type StoryEvent } from '../../model'
import { actsBetween, aloneOf } from '../../ui'
import {
  momentInView,
  rangeInView,
  type TimeRange,
  type View,
  type ViewStore,
  visibleEvents,
} from '../../view'
import { groupingOf } from './groupingOf'

/** Around what is chosen, as a part of it; and at least so much, so that one day has its days around it. */
const AIR = 0.12
const LEAST = 3 * DAY

/** From the first moment of some events to their last, with air around; null where there are none. */
export function rangeAround(events: readonly StoryEvent[], story: Story): TimeRange | null {
  if (events.length === 0) return null
  const { extent } = story
  const known = lastKnown(story)
  // What goes on does so to the last that the story knows of.
  const endOf = ({ start, end, when }: StoryEvent): number =>
    when.kind === 'ongoing' && when.endState === 'open'
      ? known
      : Math.min((end ?? start).latest, extent.latest)
  const from = Math.min(...events.map(({ start }) => Math.max(start.earliest, extent.earliest)))
  const to = Math.max(...events.map(endOf))
  const air = Math.max(LEAST, (to - from) * AIR)
  return { from: ms(from - air), to: ms(to + air) }
}

/** The events that are chosen: those between the two actors of a pair, else the one in focus, else what filters leave. */
export function chosenEvents(story: Story, view: View): readonly StoryEvent[] {
  const { subject, event } = view
  if (subject?.kind === 'pair') {
    const [a, b] = [story.actor.get(subject.a)!, story.actor.get(subject.b)!]
    const alone = aloneOf(a, b, groupingOf(view))
    const events = new Set(actsBetween(story, a, b, alone).map((act) => act.event))
    const between = story.events.filter((one) => events.has(one))
    if (between.length > 0) return between
  }
  const one = event === null ? undefined : story.event.get(event)
  if (one) return [one]
  return visibleEvents(story, { ...view, from: null, to: null })
}

/** The end of the story as it stands, up to `today`: as far back as what went on last, and some of what came before. */
export function rangeUpTo(story: Story, today: Ms): TimeRange {
  const to = Math.max(today + LEAST, story.extent.latest)
  const last = story.events.filter(({ placement }) => placement <= today).slice(-5)
  const from = Math.min(to - 30 * DAY, ...last.map(({ placement }) => placement))
  return { from: ms(from - (to - from) * 0.05), to: ms(to) }
}

/** Shows what is chosen, or the story up to today with the cursor there. */
export function showRange(store: ViewStore, what: 'selection' | 'now'): void {
  const { story, view, set } = store.getState()
  if (what === 'selection') {
    const range = rangeAround(chosenEvents(story, view), story)
    if (range) set({ ...rangeInView(range), scene: null })
    return
  }
  const today = ms(Date.now())
  set({ ...rangeInView(rangeUpTo(story, today)), at: momentInView(today), scene: null })
}
