/**
 * What a page can be given of its story, so that it need not be worked out in the browser: the dates that take a reader, and the
 * order that takes a solver. It is for one state of the story's dates and links, which its key names.
 */
import {
  type EdtfDate,
  fingerprint,
  type GivenOrder,
  type OrderConstraint,
  type OrderItem,
  packDate,
  packOrder,
  readDate,
  solveOrder,
} from '../../dates'
import type { StoryFile } from '../../format'

/** Plain data, as JSON carries it. */
export interface StoryNumbers {
  readonly key: string
  /** As `packDate` packs them. */
  readonly dates: readonly EdtfDate[]
  readonly order: GivenOrder
}

/** Changed whenever dates would be read otherwise, or events stand elsewhere, so that what an older page says is not taken. */
const VERSION = 1

type EventInFile = StoryFile['events'][number]

export const edtfOf = ({ when }: EventInFile): string => (typeof when === 'string' ? when : when.edtf)

/** Every date of the file, as written. */
function datesOf({ published, updated, changes, sources, ties, events }: StoryFile): Set<string> {
  const found = [
    published,
    updated,
    ...(changes ?? []).map(({ date }) => date),
    ...sources.map(({ date }) => date),
    ...(ties ?? []).flatMap(({ when, phases }) => [when, ...(phases ?? []).map((phase) => phase.when)]),
    ...events.map(edtfOf),
  ]
  return new Set(found.filter((text) => text !== undefined))
}

/** Names all that the numbers depend on. */
function keyOf({ events }: StoryFile): string {
  const stated = events.map((event) => [event.id, edtfOf(event), (event.links ?? []).map(({ to }) => to)])
  return `${VERSION}-${fingerprint(JSON.stringify(stated))}`
}

/** Whether what came with a page was made from this file. */
export const numbersFor = (file: StoryFile, given: StoryNumbers | null): StoryNumbers | null =>
  given?.key === keyOf(file) ? given : null

/** The numbers of a file that was validated; null where its order can't hold. */
export function storyNumbers(file: StoryFile): StoryNumbers | null {
  const items = file.events.map((event): OrderItem => {
    const date = readDate(edtfOf(event))
    if (!date) throw new Error(`The event "${event.id}": "${edtfOf(event)}" is no EDTF date.`)
    return { id: event.id, start: date.start, end: date.end }
  })
  const constraints = file.events.flatMap(({ id, links }) =>
    (links ?? []).map(({ to }): OrderConstraint => ({ before: to, after: id })),
  )
  const found = solveOrder(items, constraints, { lean: true })
  if (!found.ok) return null
  const dates = [...datesOf(file)].flatMap((text) => {
    const date = readDate(text)
    const packed = date && packDate(date)
    return packed ? [packed as EdtfDate] : []
  })
  return { key: keyOf(file), dates, order: packOrder(items, found) }
}
