/** No ambient zone: the same in Kathmandu (+05:45) and in Los Angeles (with summer time) as in UTC. */
import { afterEach, expect, test, vi } from 'vitest'

const dates = [
  ...[
    '2024',
    '2024-03-10',
    '2024-11-03',
    '2024-12',
    '2024-12-03T22:27:00+09:00',
    '2024-03-10T02:30:00Z',
    '1920-06',
  ],
  ...[
    '[2024-03-09..2024-03-11]',
    '2024-12-31/2025-01-01',
    '2025-33',
    '2024-24',
    '199X',
    '-0499-03-15',
    '0033',
    'Y-16999',
  ],
]

/** Everything that this folder says about them. Loaded anew, as formatters keep the zone that they were made in. */
async function everything(): Promise<string> {
  vi.resetModules()
  const folder = await import('../../../src/dates')
  const { dateInWords, instantInWords, ms, parseEdtf, windowInWords } = folder
  await Promise.all(folder.dateWordLanguages.map(folder.loadDateWords))
  return JSON.stringify(
    dates.map((edtf) => {
      const result = parseEdtf(edtf)
      if (!result.ok) return result.problem
      const { start } = result.date
      return [
        result.date,
        dateInWords(result.date, 'en'),
        dateInWords(result.date, 'fa', { timeZone: 'Europe/Moscow' }),
        instantInWords(start.earliest, 'minute', 'ru'),
        instantInWords(ms(start.latest - 1), 'day', 'de'),
        windowInWords(start, 'hy'),
      ]
    }),
  )
}

const own = process.env.TZ
afterEach(() => {
  if (own === undefined) delete process.env.TZ
  else process.env.TZ = own
})

test.each([
  ['Asia/Kathmandu', -345],
  ['America/Los_Angeles', 480],
  ['Pacific/Apia', -780],
])('%s', async (zone, offset) => {
  process.env.TZ = 'UTC'
  const inUtc = await everything()
  process.env.TZ = zone
  // Only if the machine really is there now does the comparison mean anything.
  expect(new Date(2024, 11, 1).getTimezoneOffset()).toBe(offset)
  expect(await everything()).toBe(inUtc)
})
