// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ms } from '../../../../src/dates'
import { type Actor, type EventId, pairState, relationsIndex, withParts } from '../../../../src/model'
import { linesOf, readLines, sumsOf } from '../../../../src/network/drawing/readings'
import { ActorDossier, type Grouping, PairDossier, relationsBetween } from '../../../../src/ui/dossier'
import { openStory } from '../../stories/open'
import { read, textOf } from '../setup'

afterEach(cleanup)
const { story } = openStory('data/stories/russia-azerbaijan')
const { latest } = story.extent
const actorOf = (id: string): Actor => {
  const actor = story.actor.get(id)
  if (!actor) throw new Error(`There is no actor "${id}".`)
  return actor
}
const as = (detail: Grouping['detail'], ...opened: string[]): Grouping => ({
  detail,
  opened: new Set(opened.map((id) => actorOf(id).id)),
})
const at = ms(Date.parse('2025-07-15'))
const crash = new Set(story.events.filter(({ thread }) => thread?.id === 'crash').map(({ id }) => id))

const groupings: readonly Grouping[] = (['states', 'groups', 'actors'] as const).flatMap((detail) => [
  as(detail),
  as(detail, 'azerbaijan'),
  as(detail, 'russia'),
  as(detail, 'azerbaijan', 'russia'),
  as(detail, 'armenia', 'turkiye'),
])
interface Asked {
  readonly grouping?: Grouping
  readonly visible?: ReadonlySet<EventId> | null
  readonly at?: typeof at
  readonly onWholes?: (a: Actor, b: Actor) => void
}
function pair(a: string, b: string, asked: Asked = {}) {
  return read(
    <PairDossier
      a={actorOf(a)}
      at={at}
      atWords="14 July 2025"
      b={actorOf(b)}
      curve={(relations) => <p>{relations.acts.length} on the curve</p>}
      moment="as of 14 July 2025"
      {...asked}
    />,
    { of: story },
  )
}
const lead = () => textOf(document.querySelector('.dossier-lead'))
const title = () =>
  textOf(document.querySelector('.dossier-part > h2 ~ .dossier-events')?.parentElement?.querySelector('h2'))
/** Acts each way as the page has them at the cursor. */
const standing = () =>
  [...document.querySelectorAll('.dossier-standing-row')].map((row) =>
    Number(/(\d+) acts?$/.exec(textOf(row))?.[1] ?? 0),
  )

describe('the page of two says what the line that opens it says', () => {
  test.each(groupings.map((grouping) => [grouping.detail, [...grouping.opened].join(), grouping] as const))(
    '%s, open: %s',
    (_, __, grouping) => {
      for (const visible of [null, crash]) {
        const sums = sumsOf(story, relationsIndex(story), visible, grouping.detail, grouping.opened)
        const lines = linesOf(story, grouping.detail, grouping.opened)
        for (const moment of [ms(Date.parse('2025-01-15')), at, latest]) {
          for (const { line, state, acts } of readLines(lines, sums, moment, visible)) {
            const index = relationsBetween(story, line.from, line.to, grouping, visible)
            const own = pairState(index, line.from, line.to, moment).aToB
            expect([line.key, own.acts, own.balance, own.low, own.high]).toEqual([
              line.key,
              acts.length,
              state.balance,
              state.low,
              state.high,
            ])
          }
        }
      }
    },
  )

  test('Azerbaijani police and Russia, with one group open', () => {
    pair('azerbaijani-police', 'russia', { grouping: as('groups', 'azerbaijan') })
    expect(standing()).toEqual([2, 0])
    expect(lead()).toMatch(
      /has directed 2 hostile acts at Russia; none is coded the other way.*People and agencies of Russia are counted too\.$/,
    )
    expect(screen.getByText('2 on the curve')).toBeDefined()
  })

  test.each([
    ['azerbaijani-state-television', 'russia', as('groups', 'azerbaijan')],
    ['aztv', 'russia', as('groups', 'azerbaijan')],
    ['azerbaijan', 'russia', as('groups', 'azerbaijan')],
    ['azerbaijan', 'sputnik', as('groups', 'russia')],
    ['azerbaijan', 'russia', as('actors')],
    ['azerbaijan', 'russia', as('groups')],
  ])('%s and %s in another grouping', (a, b, grouping) => {
    const lines = linesOf(story, grouping.detail, grouping.opened)
    const count = (key: string) =>
      lines.find((line) => line.key === key)?.acts.filter(({ event }) => event.placement <= at).length ?? 0
    pair(a, b, { grouping })
    expect(count(`${a}~${b}`)).toBeGreaterThan(0)
    expect(standing()).toEqual([count(`${a}~${b}`), count(`${b}~${a}`)])
  })

  test('names those taken by themselves, and leads to them with their people', () => {
    const onWholes = vi.fn()
    pair('azerbaijan', 'russia', { grouping: as('groups', 'azerbaijan'), onWholes })
    expect(lead()).toContain('As in the picture, people and agencies of Azerbaijan are not counted here.')
    expect(lead()).toContain('People and agencies of Russia are counted too.')
    const link = screen.getByRole('link', { name: 'All between Azerbaijan and Russia' })
    expect(link.getAttribute('href')).toBe('?pair=azerbaijan~russia')
    fireEvent.click(link)
    expect(onWholes).toHaveBeenCalledWith(actorOf('azerbaijan'), actorOf('russia'))
    cleanup()
    pair('azerbaijan', 'russia')
    expect(lead()).toContain('Their people and agencies are counted with them.')
    expect(screen.queryByRole('link', { name: 'All between Azerbaijan and Russia' })).toBeNull()
  })

  test('never says that a story has no act where it has some with their people', () => {
    for (const a of story.actors) {
      for (const b of story.actors) {
        if (a.index >= b.index) continue
        const between = story.acts.some(({ from, to }) => {
          const [A, B] = [withParts(a), withParts(b)]
          const nested = A.has(b) || B.has(a)
          return !nested && ((A.has(from) && B.has(to)) || (B.has(from) && A.has(to)))
        })
        if (!between) continue
        for (const grouping of [as('groups'), as('actors')]) {
          pair(a.id, b.id, { grouping })
          expect(lead()).not.toContain('is coded in this story. That says nothing')
          cleanup()
        }
      }
    }
  }, 60_000)
})

describe('the sentence of two', () => {
  const coded = story.acts.filter(({ from, to }) => {
    const [A, B] = [withParts(actorOf('azerbaijan')), withParts(actorOf('russia'))]
    return (A.has(from) && B.has(to)) || (B.has(from) && A.has(to))
  })

  test('has the acts up to the cursor, and says how many follow', () => {
    const moment = ms(Date.parse('2025-01-15'))
    pair('azerbaijan', 'russia', { at: moment, atWords: '14 January 2025' } as Asked)
    const now = coded.filter(({ event }) => event.placement <= moment)
    expect(now.length).toBeGreaterThan(0)
    expect(now.length).toBeLessThan(coded.length)
    expect(lead()).toMatch(/^Since December 2024/)
    const numbers = /(\d+) (?:hostile|cooperative|neutral) acts?(?: and (\d+))?/.exec(lead()) ?? []
    expect(Number(numbers[1]) + Number(numbers[2] ?? 0)).toBe(now.length)
    expect(lead()).toContain(`; ${coded.length - now.length} more follow later in the story.`)
  })

  test('before the first act says that nothing is coded yet', () => {
    pair('azerbaijan', 'russia', { at: ms(Date.parse('2024-01-02')) })
    expect(lead()).toBe(
      `As of 14 July 2025 nothing between Azerbaijan and Russia is coded; ${coded.length} acts follow later in the story. ` +
        'Their people and agencies are counted with them.',
    )
  })

  test('counts what the filters show, and says so', () => {
    const shown = coded.filter(({ event }) => crash.has(event.id)).length
    expect(shown).toBeGreaterThan(0)
    pair('azerbaijan', 'russia', { visible: crash, at: latest })
    expect(title()).toBe(`${shown} of ${coded.length} coded acts`)
    expect(textOf(document.querySelector('.dossier'))).toContain(
      'Only what belongs to the events that the filters show is counted.',
    )
    expect(document.querySelectorAll('.dossier-acts > li')).toHaveLength(shown)
    cleanup()
    pair('azerbaijan', 'russia', { visible: new Set() })
    expect(lead()).toBe(`The filters hide all ${coded.length} coded acts between Azerbaijan and Russia.`)
  })

  test('names no year that began long before anything can have happened', () => {
    pair('aztv', 'russia', { at: latest })
    expect(lead()).toMatch(/^Since (\d+ )?June 2025/)
  })

  test('says first who belongs to whom', () => {
    pair('aliyev', 'azerbaijan')
    expect(lead()).toMatch(/^Ilham Aliyev belongs to Azerbaijan\. /)
    cleanup()
    pair('russia', 'sputnik-journalists')
    expect(lead()).toMatch(/^Sputnik journalists in Baku belong to Russia\. /)
  })
})

describe('an actor’s page', () => {
  const actor = (id: string, asked: Asked = {}) =>
    read(<ActorDossier actor={actorOf(id)} at={latest} atWords="July 2025" {...asked} />, { of: story })
  const partners = () => screen.queryByRole('region', { name: 'Partners, the most active first' })
  const row = (name: string) =>
    within(partners() as HTMLElement)
      .getAllByRole('row')
      .map(textOf)
      .find((text) => text.startsWith(name))

  test('lists everybody who belongs to it, whoever is in between', () => {
    actor('azerbaijan')
    const people = within(screen.getByRole('region', { name: 'People and agencies' }))
    expect(people.getAllByRole('link')).toHaveLength(withParts(actorOf('azerbaijan')).size - 1)
    expect(people.getAllByRole('listitem').map(textOf)).toContain(
      'Leader of Moscow’s Azerbaijani diaspora of Azerbaijanis in Russia',
    )
  })

  test.each(['sputnik', 'azerbaijanis-in-russia', 'azerbaijan'])('sums %s with its own people', (id) => {
    const own = withParts(actorOf(id))
    const root = (one: Actor): Actor => (one.partOf ? root(one.partOf) : one)
    const across = story.acts.filter(
      ({ from, to }) => own.has(from) !== own.has(to) && root(from) !== root(to),
    )
    expect(across.some(({ from, to }) => ![from.id, to.id].includes(id as never))).toBe(true)
    actor(id)
    const name = textOf(screen.getByRole('heading', { level: 1 }))
    expect(textOf(partners())).toContain(`People and agencies of ${name} are counted too.`)
    const other = id === 'sputnik' ? 'Azerbaijan' : 'Russia'
    const whole = withParts(actorOf(other.toLowerCase()))
    const n = across.filter(({ from, to }) => whole.has(from) || whole.has(to)).length
    expect(row(other)).toMatch(new RegExp(`· ${n} acts?$`))
  })

  test('has as many acts with each partner as the page of the two', () => {
    for (const grouping of [as('groups'), as('groups', 'azerbaijan'), as('actors')]) {
      for (const { id } of story.actors) {
        actor(id, { grouping })
        const rows = [...document.querySelectorAll('.dossier-table tbody tr')].map((one) => ({
          other: /pair=([^&#]*)/.exec(one.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? '',
          acts: Number(/· (\d+) acts?$/.exec(textOf(one))?.[1]),
        }))
        cleanup()
        for (const { other, acts } of rows) {
          const [a, b] = other.split('~').map(actorOf) as [Actor, Actor]
          expect([other, relationsBetween(story, a, b, grouping, null).acts.length]).toEqual([other, acts])
        }
      }
    }
  }, 60_000)

  test('names whom of a partner’s people somebody has met', () => {
    actor('erdogan')
    expect(row('Armenia')).toContain('among them Pashinyan')
  })

  test('counts what the filters show, and says so', () => {
    actor('azerbaijan', { visible: crash })
    const shown = story.acts.filter(({ from, event }) => from.id === 'azerbaijan' && crash.has(event.id))
    const did = screen.getByRole('region', { name: 'What Azerbaijan did' })
    expect(did.querySelectorAll(':scope > ol > li > ul > li')).toHaveLength(shown.length)
    expect(textOf(document.querySelector('.dossier'))).toContain('the events that the filters show')
    cleanup()
    actor('azerbaijan', { visible: new Set() })
    expect(textOf(document.querySelector('.dossier'))).toContain(
      'No act by or towards Azerbaijan is among the events that the filters show.',
    )
  })
})
