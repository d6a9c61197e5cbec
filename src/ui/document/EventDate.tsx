import type { ReactNode } from 'react'
import { dateInWords, instantInWords, ms } from '../../dates'
import type { StoryEvent } from '../../model'
import { DateWords } from './DateWords'
import { machineDate } from './machine-date'
import { useReading } from './reading'
import { EventLink, fill, StoryText } from './Words'

/** More would bury the date under its reasons. */
const MOST_REASONS = 2

/** The date itself: the story's own words where it has some ("late June 2025"), else the date's. */
function When({ event }: { event: StoryEvent }) {
  if (event.whenLabel === null) return <DateWords date={event.when} />
  const machine = machineDate(event.when.edtf)
  const label = <StoryText text={event.whenLabel} />
  return machine === null ? <bdi>{label}</bdi> : <time dateTime={machine}>{label}</time>
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
    const day = side === 'earliest' ? start.earliest : ms(start.latest - 1)
    reasons.push({ key: `${side} day`, node: words.bound[side](instantInWords(day, 'day', locale)) })
    for (const { event: other } of by.slice(0, MOST_REASONS)) {
      reasons.push({
        key: `${side} ${other.id}`,
        node: fill(words.order[side], { event: <EventLink event={other} /> }),
      })
    }
  }
  if (reasons.length > 0) return reasons
  if (when.kind === 'window') {
    const labelled = event.whenLabel !== null && /[[,]|\.\./.test(when.edtf)
    reasons.push(
      labelled
        ? { key: 'window', node: <bdi>{dateInWords(when, locale)}</bdi> }
        : { key: 'unknown', node: words.dayNotGiven },
    )
  }
  return reasons
}

/** The line above a headline: when it happened, and why that is a window where it is one. */
export function EventDate({ event }: { event: StoryEvent }) {
  const { locale, words } = useReading()
  const reasons = reasonsOf(event, locale, words.reader)
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
