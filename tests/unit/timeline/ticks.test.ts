import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ms } from '../../../src/dates'
import { roundYears } from '../../../src/timeline/layout/calendar'
import { scaleFor, warpOf, zoomed } from '../../../src/timeline/layout/scale'
import { ticksOf } from '../../../src/timeline/layout/ticks'
import { utc } from './random'

const options = { locale: 'en', size: 12, inset: 4.5, gap: 6.4, least: 32 }
const axis = (from: number, to: number, locale = 'en', width = 900) => {
  const stretch = { from: ms(from), to: ms(to), share: 1 }
  return ticksOf(scaleFor(warpOf([stretch], 1), null, width, 22), { ...options, locale })
}
const texts = (from: number, to: number, locale = 'en', width = 900): string[] =>
  [...axis(from, to, locale, width).labels].sort((a, b) => a.x - b.x).map((label) => label.text)

describe('what the axis says', () => {
  test('at every zoom: from hours to millennia', () => {
    expect(texts(utc(2025, 5, 12), utc(2025, 5, 13))).toContain('12 June 2025 UTC')
    expect(texts(utc(2025, 5, 12), utc(2025, 5, 13)).some((text) => /^\d+:00$/.test(text))).toBe(true)
    expect(texts(utc(2025, 5, 3), utc(2025, 6, 10))).toEqual(
      expect.arrayContaining(['June 2025', '15', 'July']),
    )
    expect(texts(utc(2024, 8, 20), utc(2025, 6, 10), 'en', 500)).toEqual(
      expect.arrayContaining(['Oct 2024', 'Dec', 'Jan 2025', 'Mar']),
    )
    expect(texts(utc(1990), utc(2025))).toEqual(expect.arrayContaining(['2000', '2010']))
    expect(texts(utc(-3000), utc(2000))).toEqual(expect.arrayContaining(['1000 BCE', '1000']))
  })

  test('the first label names everything above it, and so does a new year', () => {
    const first = texts(utc(2024, 10, 20), utc(2025, 1, 20))
    expect(first[0]).toBe('November 2024')
    expect(first).toContain('January 2025')
  })

  test('the era is named where it is crossed, and there is no year zero', () => {
    const labels = texts(utc(-499), utc(500))
    expect(labels).toContain('1 CE')
    expect(labels).toEqual(expect.arrayContaining(['200 BCE', '200']))
    expect(labels.some((text) => /^0\b/.test(text))).toBe(false)
    expect(roundYears(-1000, 1000, 500)).toEqual([-999, -499, 1, 500, 1000])
  })

  test('half-years are told as such or not at all', () => {
    for (let width = 200; width <= 1500; width += 23) {
      const said = texts(utc(1980), utc(1990), 'en', width)
      const years = said.filter((text) => /^Jan \d+$/.test(text)).length
      if (years > 0) expect(said.length, `${width}: ${said}`).toBeGreaterThan(years)
    }
  })

  test('of deep time as many years are told on either side of the era', () => {
    for (let width = 500; width <= 1500; width += 50) {
      const years = axis(utc(-200_000), utc(200_000), 'en', width).labels.map(({ text }) => text)
      const apart = (of: readonly string[]) => Number(of[0]?.replace(/\D/g, ''))
      const before = years.filter((text) => text.endsWith('BCE'))
      const after = years.filter((text) => !text.endsWith('E'))
      const least = (of: readonly string[]) => Math.min(...of.map((text) => apart([text])))
      expect(least(before), `${width}: ${years}`).toBe(least(after))
    }
  })

  test('in the reader’s language', () => {
    expect(texts(utc(2024, 8, 20), utc(2025, 6, 10), 'de', 500)).toContain('Dez')
    expect(texts(utc(2025, 5, 3), utc(2025, 6, 10), 'az').join(' ')).toContain('iyun')
  })

  test('labels never touch, nor leave their stretch, and lines stand at boundaries of the calendar', () => {
    const day = 86_400_000
    fc.assert(
      fc.property(
        fc.integer({ min: -800_000, max: 30_000 }),
        fc.double({ min: 0.02, max: 900_000, noNaN: true }),
        fc.constantFrom('en', 'de', 'ja', 'ar', 'fa', 'hy'),
        fc.integer({ min: 90, max: 1500 }),
        fc.double({ min: 1, max: 50, noNaN: true }),
        (start, days, locale, width, by) => {
          const warp = warpOf([{ from: ms(start * day), to: ms((start + days) * day), share: 1 }], 1)
          const scale = zoomed(scaleFor(warp, null, width, 22), width / 3, by)
          const { labels, lines } = ticksOf(scale, { ...options, locale })
          const sorted = [...labels].sort((a, b) => a.x - b.x)
          sorted.forEach((label, i) => {
            expect(label.x).toBeGreaterThanOrEqual(0)
            expect(label.x + label.width).toBeLessThanOrEqual(width + 1e-6)
            if (i > 0) expect(label.x).toBeGreaterThan(sorted[i - 1]!.x + sorted[i - 1]!.width)
          })
          expect(new Set(labels.map((label) => label.key)).size).toBe(labels.length)
          expect(lines.length).toBeLessThanOrEqual(width / 20)
          for (const line of lines) expect(Math.abs(line.at % 60_000)).toBe(0)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('of the days of a month all are told or none, in each month alike', () => {
    for (const locale of ['en', 'de', 'az', 'ja'])
      for (let width = 300; width <= 1500; width += 37) {
        const { labels, lines } = axis(utc(2012, 0), utc(2013, 0), locale, width)
        const between = lines.filter(({ strong }) => !strong)
        const said = between.filter(({ at }) => labels.some(({ key }) => key === `t${at}`))
        // The year's own label may stand over the first.
        if (said.length > 0)
          for (const { at } of between.filter(({ at }) => at > utc(2012, 1)))
            expect(
              said.some((tick) => tick.at === at),
              `${locale}, ${width} pixels, ${new Date(at)}`,
            ).toBe(true)
      }
  })

  test('a narrow stretch is told by its year', () => {
    expect(texts(utc(2022, 11, 20), utc(2024, 0, 10), 'en', 80)).toEqual(['2023'])
  })
})

const DAY = 86_400_000

describe('a label is never read as of another month, day or year', () => {
  const story = [
    { from: utc(1992), to: utc(2023, 10), share: 0.3 },
    { from: utc(2024, 9, 20), to: utc(2025, 0, 25), share: 0.3 },
    { from: utc(2025, 5), to: utc(2025, 6, 29), share: 0.4 },
  ]

  test('wherever the view is, across breaks too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 3000, noNaN: true }),
        fc.integer({ min: 250, max: 1500 }),
        fc.constantFrom('en', 'de', 'az'),
        (part, by, width, locale) => {
          const scale = zoomed(scaleFor(warpOf(story, 1), null, width, 22), part * width, by)
          const { labels } = ticksOf(scale, { ...options, locale })
          const moment = (key: string, x: number) =>
            key.startsWith('t') ? Number(key.slice(1)) : scale.invert(x - options.inset + 0.1)
          const sorted = [...labels].sort((a, b) => a.x - b.x)
          const stretchOf = (at: number) => story.findIndex((each) => at >= each.from && at <= each.to)
          sorted.forEach((label, i) => {
            if (label.strong || /\d{4}/.test(label.text)) return
            const before = sorted.slice(0, i).findLast((each) => each.strong)
            expect(before, `${label.text} after nothing`).toBeDefined()
            const own = new Date(moment(label.key, label.x))
            const of = new Date(moment(before!.key, before!.x))
            const unit = /\d:\d\d/.test(label.text) ? 10 : /\d/.test(label.text) ? 7 : 4
            expect(of.toISOString().slice(0, unit)).toBe(own.toISOString().slice(0, unit))
            expect(stretchOf(of.getTime())).toBe(stretchOf(own.getTime()))
          })
          if (sorted.length > 0) expect(sorted[0]!.text).toMatch(/\d{4}/)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('a stretch of years says how far it goes before a break', () => {
    const scale = scaleFor(warpOf(story, 1), null, 900, 22)
    expect(ticksOf(scale, options).labels.map(({ text }) => text)).toContain('2023')
  })

  test('and no line of another year stands under what says so', () => {
    for (let width = 500; width <= 1600; width += 37) {
      const { lines, labels } = ticksOf(scaleFor(warpOf(story, 1), null, width, 22), options)
      const last = labels.find(({ text }) => text === '2023')
      const under = lines.filter(({ x }) => last && x > last.x && x < last.x + last.width)
      for (const { at } of under) expect(new Date(at).getUTCFullYear(), `${width}`).toBe(2023)
    }
  })

  test('hours say of which zone they are', () => {
    const stretch = { from: utc(2021, 2, 14), to: ms(utc(2021, 2, 14) + DAY / 4), share: 1 }
    const { labels } = ticksOf(scaleFor(warpOf([stretch], 1), null, 300, 22), options)
    expect(labels[0]!.text).toBe('14 March 2021 UTC')
  })
})

test('panning does not change which ticks there are', () => {
  const warp = warpOf([{ from: utc(2025, 0), to: utc(2025, 11), share: 1 }], 1)
  const scale = (from: number) => scaleFor(warp, { from: ms(from), to: ms(from + 40 * 86_400_000) }, 900, 22)
  const at = (from: number) => ticksOf(scale(from), options).lines.map((line) => line.at)
  const before = at(utc(2025, 3, 3))
  const after = at(utc(2025, 3, 6))
  const common = (ats: readonly number[]) =>
    ats.filter((each) => each >= utc(2025, 3, 7) && each <= utc(2025, 4, 10))
  expect(common(after)).toEqual(common(before))
})
