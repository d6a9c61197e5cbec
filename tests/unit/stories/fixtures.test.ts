import { describe, expect, it } from 'vitest'
import { eventOf, openStory } from './open'

const fixture = (id: string) => openStory(`tests/fixtures/stories/${id}`)

describe('the strait of Maren', () => {
  const { story, diagnostics } = fixture('strait-of-maren')

  it('is a story of ordinary size, without a problem', () => {
    expect(diagnostics).toEqual([])
    expect(story.events).toHaveLength(40)
    expect(story.actors).toHaveLength(15)
    expect(story.summary).toMatch(/invented/i)
  })

  it('has times of day in several zones', () => {
    const zones = new Set(story.events.flatMap(({ timeZone }) => timeZone ?? []))
    expect(zones.size).toBeGreaterThan(3)
    const offsets = new Set(
      story.events.flatMap(({ when }) => /(?:Z|[+-]\d\d:\d\d)$/.exec(when.edtf)?.[0] ?? []),
    )
    expect(offsets.size).toBeGreaterThan(3)
  })

  it('has a dispute with three accounts, an end that is open and one that is not known', () => {
    const parties = eventOf(story, 'cable-cut').accounts.filter(({ by }) => by.kind === 'actor')
    expect(parties).toHaveLength(3)
    expect(eventOf(story, 'patrols').when.endState).toBe('open')
    expect(eventOf(story, 'inquiry').when.endState).toBe('unknown')
  })
})

describe('two river cities', () => {
  const { story, diagnostics } = fixture('two-river-cities')

  it('is in two languages throughout', () => {
    expect(diagnostics).toEqual([])
    expect(story.languages).toEqual(['en', 'de'])
  })

  it('runs from 17,000 BCE across the change of era', () => {
    expect(story.events[0]?.when.edtf).toBe('Y-16999')
    const era = Date.UTC(2000, 0, 1) - 2000 * 365.2425 * 86_400_000
    const { when } = eventOf(story, 'long-peace')
    expect(when.start.earliest).toBeLessThan(era)
    expect(when.end?.latest).toBeGreaterThan(era)
  })
})

describe('the ugly story', () => {
  const { story, diagnostics } = fixture('ugly')

  it('is valid: its HTML and its missing Arabic are warnings', () => {
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('goes to extremes', () => {
    expect(story.threads).toHaveLength(25)
    for (const { id } of story.threads) expect(story.eventsOf.thread.get(id)).toHaveLength(1)
    expect(new Set(story.events.map(({ when }) => when.edtf)).size).toBe(1)
    expect(eventOf(story, 'twelve-accounts').accounts).toHaveLength(12)
    expect(Math.max(...story.actors.map(({ name }) => String(name).length))).toBeGreaterThanOrEqual(90)
  })
})
