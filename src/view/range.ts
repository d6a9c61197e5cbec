/** Time in a View: dates in address form to moments and back. */
import { DAY, dateInWords, type EdtfDate, type Ms, ms, readDate } from '../dates'
import { type Story, textIn } from '../model'
import { edtfOf, type MomentUnit } from './moments'
import type { View } from './types'

export interface TimeRange {
  readonly from: Ms
  /** Exclusive. */
  readonly to: Ms
}

const read = new Map<string, EdtfDate | null>()

/** Parses a date of a View; the same few are asked for at every step, so they are kept. */
export function dateOfView(text: string): EdtfDate | null {
  const known = read.get(text)
  if (known !== undefined) return known
  const date = readDate(text)
  if (read.size > 200) read.clear()
  read.set(text, date)
  return date
}

/** From the first moment that a date can mean to the last (exclusive). Infinite where it is open. */
export function spanOf(date: EdtfDate): { earliest: Ms; latest: Ms }
export function spanOf(text: string): { earliest: Ms; latest: Ms } | null
export function spanOf(given: EdtfDate | string): { earliest: Ms; latest: Ms } | null {
  const date = typeof given === 'string' ? dateOfView(given) : given
  if (!date) return null
  const open = date.endState === 'open' || date.endState === 'unknown'
  return {
    earliest: date.start.earliest,
    latest: date.end ? date.end.latest : open ? ms(Number.POSITIVE_INFINITY) : date.start.latest,
  }
}

/**
 * The visible range; a side that the View leaves open is the story's own end. Null where the View has no range, or
 * none that can be shown.
 */
export function rangeOf(story: Story, view: View): TimeRange | null {
  if (view.from === null && view.to === null) return null
  const from = (view.from === null ? null : spanOf(view.from)?.earliest) ?? story.extent.earliest
  const to = (view.to === null ? null : spanOf(view.to)?.latest) ?? story.extent.latest
  return Number.isFinite(from) && Number.isFinite(to) && from < to ? { from, to } : null
}

/**
 * Where the time cursor stands, in this order: at the last millisecond of `at` (so that "as of 26 June" has the acts
 * of that day in it); at the event's placement; at the end of the story.
 */
export function cursorOf(story: Story, view: View): Ms {
  if (view.at !== null) {
    const span = spanOf(view.at)
    if (span && Number.isFinite(span.latest)) return ms(span.latest - 1)
  }
  const event = view.event === null ? undefined : story.event.get(view.event)
  return event ? event.placement : story.extent.latest
}

/** The moment that the network is compared with, as `at` is read: its last millisecond. Null where there is none. */
export function thenOf(view: Pick<View, 'compare'>): Ms | null {
  const span = view.compare === null ? null : spanOf(view.compare)
  return span && Number.isFinite(span.latest) ? ms(span.latest - 1) : null
}

/** A date of a View in words. */
export function dateWords(text: string, locale: string): string {
  const date = dateOfView(text)
  return date ? dateInWords(date, locale) : text
}

/**
 * The cursor's place in words: the date that was asked for, the event's own date ("late June 2025", not an invented
 * day), or that of the story's last event.
 */
export function cursorWords(story: Story, view: View, locale: string): string {
  if (view.at !== null) {
    const date = dateOfView(view.at)
    if (date) return dateInWords(date, locale)
  }
  const event = (view.event === null ? undefined : story.event.get(view.event)) ?? story.events.at(-1)
  if (!event) return dateInWords(story.updated ?? story.published, locale)
  if (event.whenLabel !== null) return textIn(event.whenLabel, locale, story.language).text
  return dateInWords(event.when, locale)
}

/**
 * A range in address form, rounded so that an address stays short and its picture is the one that was on the screen:
 * to minutes where hours are seen, else to seconds, and written as the largest unit that ends there
 * (`2025-06` and not `2025-06-30T23:59Z`). `null` is the whole story.
 */
export function rangeInView(range: TimeRange | null): Pick<View, 'from' | 'to'> {
  if (range === null) return { from: null, to: null }
  const span = range.to - range.from
  const unit: MomentUnit = span >= DAY / 4 ? 'minute' : 'second'
  return {
    from: shortened(edtfOf(range.from, unit, 'from'), 'from'),
    to: shortened(edtfOf(range.to, unit, 'to'), 'to'),
  }
}

/** The shortest date that begins (ends) just where `text` does. */
function shortened(text: string, side: 'from' | 'to'): string {
  const end = (date: string): Ms | undefined => spanOf(date)?.[side === 'from' ? 'earliest' : 'latest']
  const day = text.replace(/T.*/, '')
  const month = day.replace(/-\d\d$/, '')
  return [month.replace(/-\d\d$/, ''), month, day].find((date) => end(date) === end(text)) ?? text
}

/** A moment in address form. The cursor is a day's, unless a story of hours asks for finer. */
export function momentInView(at: Ms, unit: MomentUnit = 'day'): string {
  return edtfOf(at, unit, 'within')
}
