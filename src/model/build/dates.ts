import { type EdtfDate, parseEdtf } from '../../dates'

/** The date that an EDTF text stands for. A file that was validated holds no others. */
export function dateOf(edtf: string, where: string): EdtfDate {
  const parsed = parseEdtf(edtf)
  if (parsed.ok) return parsed.date
  throw new Error(`${where}: "${edtf}" is no EDTF date: ${parsed.problem.message}`)
}

export function dateOrNull(edtf: string | undefined, where: string): EdtfDate | null {
  return edtf === undefined ? null : dateOf(edtf, where)
}
