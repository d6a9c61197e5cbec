/** Tables as RFC 4180 has them. */

export type Cell = string | number | null

/** What a spreadsheet would take for a formula, and run: a story's text must not be able to. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A table as CSV, its first row the names of the columns. Texts that a spreadsheet would take for formulas begin with
 * an apostrophe; numbers are numbers. It begins with a byte order mark, without which spreadsheets do not take it for
 * UTF-8.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
