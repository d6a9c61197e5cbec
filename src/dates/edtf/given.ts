/**
 * Reading dates where the reader need not be at hand. A page comes with the dates of its story read (`packDate`); those
 * that its own controls write are plain; and the reader of all the others is fetched when it is needed.
 */
import type { EdtfDate, EdtfMember, Ms } from '../types'
import { ms } from '../types'
import { freeze } from './freeze'
import { readPlain } from './plain'

/** The reader of all EDTF, once it has been loaded: `read.ts` puts itself here. */
let whole: ((text: string) => EdtfDate | null) | null = null
const given = new Map<string, EdtfDate>()

/** Called by the reader of all EDTF when it is loaded. */
export function learnToRead(reader: (text: string) => EdtfDate | null): void {
  whole = reader
}

/** The date that an EDTF text stands for; null where it is none, or (before the reader is loaded) neither given nor plain. */
export const readDate = (text: string): EdtfDate | null =>
  readPlain(text) ?? given.get(text) ?? whole?.(text) ?? null

/** Whether only the reader of all EDTF can read a text, or refuse it. */
export const needsReader = (text: string): boolean => !whole && readDate(text) === null

/**
 * A date as JSON can carry it. Open bounds become null, as JSON has no infinity; a point of a set, which is both of its own ends,
 * is written once. Null for a plain date, which need not be carried.
 */
export function packDate(date: EdtfDate): object | null {
  if (readPlain(date.edtf)) return null
  if (date.form.type !== 'set') return date
  const members = date.form.members.map((member) =>
    member.from === member.to ? { from: member.from } : member,
  )
  return { ...date, form: { ...date.form, members } }
}

/** Makes dates known that `packDate` has packed, as parsed from JSON. */
export function giveDates(dates: readonly EdtfDate[]): void {
  for (const packed of dates) {
    const date = JSON.parse(JSON.stringify(packed), open) as EdtfDate
    given.set(date.edtf, freeze(date))
  }
}

/** Puts back what JSON does not carry. */
function open(key: string, value: unknown): unknown {
  if (value === null && key === 'earliest') return ms(Number.NEGATIVE_INFINITY) satisfies Ms
  if (value === null && key === 'latest') return ms(Number.POSITIVE_INFINITY) satisfies Ms
  if (key === 'members')
    return (value as EdtfMember[]).map((member) =>
      'to' in member ? member : { from: (member as EdtfMember).from, to: (member as EdtfMember).from },
    )
  return value
}
