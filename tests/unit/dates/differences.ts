/**
 * Where src/dates and the package `edtf` (4.11.1) differ, and why. The property tests allow these and nothing else, and
 * every example here is tested to differ indeed, so that the list does not outlive its reasons.
 */
import edtf from 'edtf'

export interface Difference {
  readonly reason: string
  readonly matches: (text: string) => boolean
  readonly examples: readonly string[]
}

const like =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text)

const readsBoth = (parts: readonly string[]): boolean =>
  parts.every((part) => {
    try {
      return part === '' || part === '..' || edtf(part).type !== ''
    } catch {
      return false
    }
  })

/** Whether a range in a set has its sides the wrong way round. */
const isReversed = (text: string): boolean =>
  text
    .replace(/[[\]]/g, '')
    .split(',')
    .some((entry) => {
      const [from, to] = entry.split('..')
      return Boolean(from && to && readsBoth([from, to]) && Number(edtf(from).min) > Number(edtf(to).max))
    })

/** Whether a 29 February stands in it that never was. */
const isNoLeapDay = (text: string): boolean =>
  [...text.matchAll(/(-?\d{4})-02-29/g)].some(([, year]) => {
    const date = new Date(0)
    date.setUTCFullYear(Number(year), 1, 29)
    return date.getUTCMonth() !== 1
  })

/** EDTF that the package reads and we refuse: it is outside the subset, or says nothing that can be drawn. */
export const refusedHere: readonly Difference[] = [
  {
    reason: 'a time without an offset is a different moment everywhere; the package takes the machine’s zone',
    matches: like(/T[\d:.]+(\/|$)/),
    examples: ['2024-12-03T22:27:00', '2024-12-03T22:27/2025'],
  },
  {
    reason: '24:00 is the next day’s 00:00, and a second way of saying it',
    matches: like(/T24/),
    examples: ['2024-12-03T24:00:00Z'],
  },
  {
    reason: 'fractions are of three digits; the package reads .5 as 5 ms',
    matches: like(/\.(\d{1,2}|\d{4,})(?!\d)/),
    examples: ['2024-12-03T22:27:00.5Z', '2024-12-03T22:27:00.12345Z'],
  },
  {
    reason: 'offsets in extended dates have a colon and a hyphen-minus (ISO 8601-1)',
    matches: like(/T[\d:.]+([+-]\d{4}|−)/),
    examples: ['2024-12-03T22:27:00+0900', '2024-12-03T22:27:00−09:00'],
  },
  {
    reason: 'centuries and decades are written 20XX and 202X, which cannot be taken for a year cut short',
    matches: like(/^-?\d{2,3}[?~%]?$/),
    examples: ['20', '202', '-19~'],
  },
  {
    reason: 'an interval or set with no date in it says nothing',
    matches: like(/^(\.\.)?\/(\.\.)?$/),
    examples: ['../..', '/', '../'],
  },
  {
    reason: 'a set open on both sides says nothing',
    matches: like(/^\[\.\.[^,]*\.\.\]$/),
    examples: ['[..2024..]'],
  },
  {
    reason: 'a range that is itself open has two meanings',
    matches: like(/^\[\.\.[^,\]]+\.\.[^,\]]+|[^,[]+\.\.[^,[]+\.\.\]$/),
    examples: ['[..2003-01..2004-02]', '[2003-01..2004-02..]'],
  },
  {
    reason:
      'of a year only the last one or two digits may be unspecified; longer masks are windows of millennia',
    matches: like(/(^|[/[,.])-?(X|\dX{3})/),
    examples: ['XXXX', '1XXX', 'XXXX-12'],
  },
  {
    reason: 'digits after an unspecified digit would make a window with holes',
    matches: like(/X-?\d/),
    examples: ['1X84', '199X-12', '2024-XX-25', '2024-12-X5'],
  },
  {
    reason:
      'a masked month has no day known or half known after it, and a masked day no masked month before it',
    matches: like(/-[01]X-|-X\d|-XX-[\dX]?\d|-XX-\dX/),
    examples: ['2024-XX-2X', '2024-12-X1'],
  },
  {
    reason: 'inside sets and intervals, days and months are masked whole',
    matches: like(/[[/,].*-\dX|-\dX.*[\]/,]/),
    examples: ['2024-12-2X/2025', '[2024-12-2X,2025]'],
  },
  {
    reason: 'qualifiers of single parts (level 2) would need a width for each',
    matches: like(/[?~%][-\d X]|[?~%].*[?~%]/),
    examples: ['?2024', '2024~-12', '2024-~12'],
  },
  {
    reason: 'exponents and significant digits (level 2) are for geology',
    matches: like(/[ES]\d/),
    examples: ['Y-17E3', '1950S2'],
  },
  {
    reason: 'parts of the year other than seasons and quarters are written as windows',
    matches: like(/\d{4}-(2[5-9]|3[0-2]|3[7-9]|4[01])/),
    examples: ['2024-25', '2024-37', '2024-41'],
  },
  {
    reason: 'braces mean all of these, which is no single event',
    matches: like(/^\{/),
    examples: ['{2024,2025}'],
  },
  {
    reason: 'whole milliseconds and the platform’s Date end at about 275,000 years',
    matches: like(/Y-?\d{6,}/),
    examples: ['Y999999', 'Y-7970415007'],
  },
  {
    reason: 'the package does not mind a range that ends before it begins',
    matches: isReversed,
    examples: ['[2024-12-08..2024-12-03]'],
  },
  {
    reason: 'the package takes 29 February of any year, and makes it 1 March',
    matches: isNoLeapDay,
    examples: ['2023-02-29'],
  },
]

/** What we read and the package refuses. */
export const acceptedHere: readonly Difference[] = [
  {
    reason:
      'an interval may end in the unit that it begins in; the package wants its end’s start to be later',
    matches: (text) => text.includes('/') && readsBoth(text.split('/')),
    examples: ['2024-12-03/2024-12-03', '2024-12/2024-12', '2024-12-03/2024-12', '2024/2024'],
  },
  {
    reason:
      'ISO 8601-2 lets any date expression be qualified, and stand in sets and intervals; the package’s grammar lists few',
    matches: like(/^(\d{4}-[23]\d|Y-?\d+|[\dX-]*X[\dX-]*)[?~%]$|[[/].*(Y|-[23]\d|T)|Y.*\//),
    examples: [
      '2025-21~',
      'Y-16999~',
      '199X~',
      '2025-06-2X?',
      'Y-16999/Y-11999',
      '[2024-12-03T10:00:00Z..2024-12-03T12:00:00Z]',
      '[2025-33..2025-34]',
    ],
  },
  {
    reason: 'the two ends of a range may differ in precision',
    matches: like(/^\[.*\.\./),
    examples: ['[2024-12-03..2025]', '[1993~..2023]'],
  },
]

/** What both read, with other bounds. */
export const otherBounds: readonly Difference[] = [
  {
    reason: '~ has a width here: half the unit on either side',
    matches: like(/[~%]/),
    examples: ['2024~', '2024-12%', '1993~/2023'],
  },
  {
    reason: 'the package lets spring be January to March',
    matches: like(/-2[1-4]$/),
    examples: ['2025-21', '2025-24'],
  },
  {
    reason: 'the package takes the first date of a range in a set for the whole of it',
    matches: like(/^\[.*\.\./),
    examples: ['[2024-12-03..2024-12-08]'],
  },
  {
    reason: 'the package looks only at the first and last entry of a set, in whatever order they stand',
    matches: like(/^\[.*,/),
    examples: ['[2025,2024]'],
  },
  {
    reason: 'the end of a time is its start in the package; here a second lasts a second',
    matches: like(/T/),
    examples: ['2024-12-03T22:27:00Z', '2024-12-03T22:27Z'],
  },
  {
    reason: 'the package has no bound, where we have infinity, for an end that nobody knows',
    matches: like(/^\/|\/$/),
    examples: ['2024-12-03/', '/2024'],
  },
  {
    reason:
      'before the year 0 the package takes the earliest for the latest of masked digits, and loses the minus of -00XX',
    matches: like(/(^|[/[,.])-[-\dX]*X/),
    examples: ['-0499-XX', '-0499-06-XX', '-000X', '-0499-XX/..'],
  },
  {
    reason: 'before the year 0 the package loses the minus of the end of a quarter',
    matches: like(/^-\d{4}-3[3-6]$/),
    examples: ['-0499-33'],
  },
  {
    reason: 'the package adds a day to February of the year 0, which is a leap year',
    matches: like(/(^|[/[,.])0000-02/),
    examples: ['0000-02-XX', '0000-02-28'],
  },
]
