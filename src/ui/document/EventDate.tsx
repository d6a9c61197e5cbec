import type { ReactNode } from 'react'
import { type Bounds, instantInWords, ms } from '../../dates'
import type { Story, StoryEvent } from '../../model'
import { DateWords } from './DateWords'
import { machineDate } from './machine-date'
import { useReading } from './reading'
import { EventLink, fill, StoryText } from './Words'

/** More would bury the date under its reasons. */
const MOST_REASONS = 2

/** The date itself: the story's own words where it has some ("late June 2025"), else the date's. */
export function When({ event }: { event: StoryEvent }) {
  if (event.whenLabel === null) return <DateWords date={event.when} />
  const machine = machineDate(event.when.edtf)
  const label = <StoryText text={event.whenLabel} />
  return machine === null ? (
    <bdi>{label}</bdi>
  ) : (
    <time dateTime={machine} dir="auto">
      {label}
    </time>
  )
}

/** Why a date is a window and no day: what is known of its ends, and which events the stated order sets it against. */
function reasonsOf(
  event: StoryEvent,
  locale: string,
  words: ReturnType<typeof useReading>['words']['reader'],
) {
  const { when, start, narrowedBy } = event
  const reasons: { key: string; node: ReactNode }[] = []
  const sides = ['earliest', 'latest'] as const
  for (const side of sides) {
    const by = narrowedBy.filter((one) => one.side === side)
    if (by.length === 0 || start[side] === when.start[side]) continue
    const day = dayAt(start, side, locale)
    // "15 March 2021 · from 15 March 2021" would say the same day twice.
    if (day !== dayAt(when.start, side, locale))
      reasons.push({ key: `${side} day`, node: words.bound[side](day) })
    for (const { event: other } of by.slice(0, MOST_REASONS)) {
      reasons.push({
        key: `${side} ${other.id}`,
        node: fill(words.order[side], { event: <EventLink event={other} /> }),
      })
    }
  }
  if (reasons.length > 0) return reasons
  // The story's own words for a window stand alone: its bounds are the editor's, and would double them.
  if (when.kind === 'window') reasons.push({ key: 'unknown', node: words.dayNotGiven })
  return reasons
}

/** The first or last day that a window reaches. */
const dayAt = (bounds: Bounds, side: keyof Bounds, locale: string): string =>
  instantInWords(side === 'earliest' ? bounds.earliest : ms(bounds.latest - 1), 'day', locale)

/** Whether two events may have happened the other way round, for all that the story states. */
function isOrderOpen(story: Story, before: StoryEvent, event: StoryEvent): boolean {
  return (
    before.start.latest > event.start.earliest &&
    before.start.earliest < event.start.latest &&
    story.order(before, event) === 'unknown'
  )
}

interface Props {
  readonly event: StoryEvent
  /** The event that it stands below: then a word if their order is not known. */
  readonly before?: StoryEvent | null
}

/** The line above a headline: when it happened, and why that is a window where it is one. */
export function EventDate({ event, before = null }: Props) {
  const { locale, story, words } = useReading()
  const reasons = reasonsOf(event, locale, words.reader)
  if (before && isOrderOpen(story, before, event))
    reasons.push({ key: 'order', node: words.reader.orderNotStated })
  return (
    <p className="doc-date">
      <span className="doc-when">
        <When event={event} />
      </span>
      {reasons.length > 0 && (
        <span className="doc-why">
          {reasons.map(({ key, node }, i) => (
            <span key={key}>
              {i === 0 ? ' · ' : '; '}
              {node}
            </span>
          ))}
        </span>
      )}
    </p>
  )
}
