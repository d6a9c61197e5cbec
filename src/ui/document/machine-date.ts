const DAY = String.raw`(0[1-9]|1[0-2])-\d{2}`
const VALID = new RegExp(
  String.raw`^(?!0000)\d{4}(-(0[1-9]|1[0-2])|-${DAY}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?)?$`,
)

/**
 * What `<time datetime>` may say of an EDTF date: the same text where HTML knows it (a year, a month, a day, a moment
 * with its offset), else null: HTML has no windows, spans, seasons, "about", nor years before the first.
 */
export function machineDate(edtf: string): string | null {
  return VALID.test(edtf) ? edtf : null
}
