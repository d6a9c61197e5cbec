import { type EdtfDate, readDate } from '../../dates'

/** The date that an EDTF text stands for. A file that was validated holds no others. */
export function dateOf(edtf: string, where: string): EdtfDate {
  const date = readDate(edtf)
  if (date) return date
  throw new Error(`${where}: "${edtf}" is no EDTF date.`)
}

/**
 * As `dateOf`; null where no date is given. Throws an Error that names `where` for what is no EDTF date.
 */
export function dateOrNull(edtf: string | undefined, where: string): EdtfDate | null {
  return edtf === undefined ? null : dateOf(edtf, where)
}
