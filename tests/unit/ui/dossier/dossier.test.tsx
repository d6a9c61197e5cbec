// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ActorDossier, PairDossier } from '../../../../src/ui/dossier'
import { openStory } from '../../stories/open'
import { read, story, textOf } from '../setup'

afterEach(cleanup)
const actorOf = (id: string) => {
  const actor = story.actor.get(id)
  if (!actor) throw new Error(`There is no actor "${id}".`)
  return actor
}
const end = story.extent.latest
const part = (name: string) => screen.getByRole('region', { name })
const sentence = () => textOf(document.querySelector('.dossier-lead'))

function pair(a: string, b: string) {
  return read(
    <PairDossier
      a={actorOf(a)}
      at={end}
      atWords="May 2024"
      b={actorOf(b)}
      curve={() => <p>the curve</p>}
      moment="as of May 2024"
    />,
  )
}
const actor = (id: string) => read(<ActorDossier actor={actorOf(id)} at={end} atWords="May 2024" />)

describe('two actors', () => {
  test('are told of in a sentence that is counted from their acts', () => {
    pair('arland', 'borland')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Arland and Borland')
    expect(sentence()).toBe(
      'Since April 2024 Arland and Borland have exchanged 2 hostile acts and 1 cooperative one. ' +
        'Their people and agencies are counted with them.',
    )
  })

  test('between whom acts go one way are not said to have exchanged them', () => {
    pair('arland', 'celland')
    expect(sentence()).toBe(
      'Since May 2024 Celland has directed 1 cooperative act at Arland; none is coded the other way.',
    )
  })

  test('without an act are not said to stand well or badly', () => {
    pair('borland', 'celland')
    expect(sentence()).toBe(
      'No act between Borland and Celland is coded in this story. That says nothing about how they stand.',
    )
    expect(screen.queryByText('the curve')).toBeNull()
  })

  test('show every act in order: date, direction, what was done, code, score, event and source', () => {
    const { open } = pair('arland', 'borland')
    const acts = part('All 3 coded acts')
    const events = [...acts.querySelectorAll('ol > li')].map(textOf)
    expect(events).toEqual([
      'April 2024 · by 20 April 2024; before The sailors are released' +
        'Coast Guard →to Sailors of Arland: arrests COERCE: arrest, −7 on PLOVER’s scaleMara Holt, The Gazette, May 2024, p. 2' +
        'Arland →to Borland: accuses ACCUSE: allege, −3.5 on PLOVER’s scaleMara Holt, The Gazette, May 2024, p. 3' +
        'in: Borland inspects ships5 accounts of it' +
        'Arland allegesThe sailors were beaten.Their papers were taken.p. 4' +
        'Coast Guard (Borland) deniesNobody was touched.p. 3Arland police sayA complaint was filed.' +
        'Unnamed analysts read it this wayCited without namesBoth sides test each other.p. 5',
      expect.stringMatching(
        /Borland →to Arland: releases people RETREAT: release, \+6\.5.*in: The sailors are released/,
      ),
    ])
    fireEvent.click(within(acts).getAllByRole('link', { name: 'Borland inspects ships' })[0] as HTMLElement)
    expect(open.event).toHaveBeenCalledWith('inspection')
  })

  test('show their curve as a reading aid, with the way to the method, and their ties', () => {
    pair('arland', 'borland')
    const curve = part('Through time')
    expect(within(curve).getByText('the curve')).toBeDefined()
    expect(textOf(curve)).toContain('A reading aid from coded acts, not a measurement of relations.')
    expect(within(curve).getByRole('link', { name: 'How it is made' }).getAttribute('href')).toBe(
      '../method/',
    )
    expect(textOf(part('Standing ties between them'))).toContain('A treaty of 1990.')
  })

  test('stand somewhere each way, every number of it explained on the method’s page', () => {
    pair('arland', 'borland')
    const [there, back] = within(part('Through time')).getAllByRole('listitem')
    expect(textOf(there)).toMatch(
      /^Arland →to Borland conflictbalance −0\.\d\d, band −0\.\d\d to −0\.\d\d, 1 act$/,
    )
    expect(textOf(back)).toMatch(
      /^Borland →to Arland cooperationbalance \+0\.\d\d, band \+0\.\d\d to \+0\.\d\d, 2 acts$/,
    )
    const links = within(there as HTMLElement).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '../method/#moment',
      '../method/#band',
      '../method/#acts',
    ])
    const counted = screen.getByRole('link', { name: '2 hostile acts and 1 cooperative one' })
    expect(counted.getAttribute('href')).toBe('../method/#acts')
    expect(screen.getAllByRole('link', { name: /^−3\.5/ })[0]?.getAttribute('href')).toBe('../method/#scores')
  })

  test('are read by another scale and half-life on request', () => {
    const onSettings = vi.fn()
    const props = {
      a: actorOf('arland'),
      b: actorOf('borland'),
      at: end,
      atWords: '',
      moment: '',
      curve: () => null,
    }
    const settings = { scale: 'cameo', halfLife: null } as const
    read(<PairDossier {...props} onSettings={onSettings} settings={settings} />)
    const scale = screen.getByRole('group', { name: 'Scale' })
    expect((within(scale).getByRole('radio', { name: 'CAMEO' }) as HTMLInputElement).checked).toBe(true)
    fireEvent.click(within(scale).getByRole('radio', { name: 'PLOVER' }))
    expect(onSettings).toHaveBeenLastCalledWith({ scale: 'plover', halfLife: null })
    fireEvent.click(
      within(screen.getByRole('group', { name: 'Half-life' })).getByRole('radio', { name: '30 days' }),
    )
    expect(onSettings).toHaveBeenLastCalledWith({ scale: 'cameo', halfLife: 30 })
    const act = story.acts.find(({ type }) => type === 'ACCUSE')
    expect(act?.cameo).not.toBe(act?.plover)
    expect(textOf(part('All 3 coded acts'))).toContain(
      `ACCUSE: allege, ${String(act?.cameo).replace('-', '−')} on CAMEO’s scale`,
    )
  })

  test('have the accounts of each event behind a fold', () => {
    pair('arland', 'borland')
    const acts = part('All 3 coded acts')
    expect([...acts.querySelectorAll('summary')].map(textOf)).toEqual(['5 accounts of it'])
    expect(textOf(acts)).toContain('The sailors were beaten.')
  })

  test('that belong to others lead to these', () => {
    const { open } = pair('coast-guard', 'sailors')
    expect(textOf(part('The coded act'))).toContain('Coast Guard →to Sailors of Arland')
    fireEvent.click(screen.getByRole('link', { name: 'All between Borland and Arland' }))
    expect(open.pair).toHaveBeenCalledWith('borland', 'arland')
  })

  test('of the first story: as many acts as the file codes between them and theirs', () => {
    const { story: first } = openStory('data/stories/russia-azerbaijan')
    const rootOf = (id: string): string => first.actor.get(id)?.partOf?.id ?? ''
    const root = (id: string): string => (rootOf(id) === '' ? id : root(rootOf(id)))
    const between = first.acts.filter(
      ({ from, to }) => [root(from.id), root(to.id)].sort().join() === 'azerbaijan,russia',
    )
    const [a, b] = [first.actor.get('azerbaijan'), first.actor.get('russia')]
    if (!a || !b) throw new Error('The story has lost its actors.')
    read(<PairDossier a={a} at={first.extent.latest} atWords="" moment="" b={b} curve={() => null} />, {
      of: first,
    })
    const list = part(`All ${between.length} coded acts`)
    expect(list.querySelectorAll('.dossier-acts > li')).toHaveLength(between.length)
    const hostile = between.filter(({ plover }) => plover < 0).length
    expect(sentence()).toContain(`${hostile} hostile acts`)
  })
})

describe('an actor', () => {
  test('is told of: kind, what it is part of, about', () => {
    const { open } = actor('coast-guard')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Coast Guard')
    expect(textOf(document.querySelector('.dossier-kind'))).toBe('Agency · belongs to Borland')
    fireEvent.click(within(document.querySelector('.dossier-kind') as HTMLElement).getByRole('link'))
    expect(open.actor).toHaveBeenCalledWith('borland')
    cleanup()
    actor('arland')
    expect(sentence()).toBe('Lies north of the strait.')
    expect(within(part('People and agencies')).getAllByRole('link').map(textOf)).toEqual([
      'Arland police',
      'Sailors of Arland',
    ])
  })

  test('has what it did apart from what was done to it, and its own apart from that of its people', () => {
    actor('arland')
    expect(textOf(part('What Arland did'))).toContain('Arland →to Borland: accuses ACCUSE: allege')
    expect(textOf(part('What Arland did'))).not.toContain('RETREAT')
    const done = part('What was done to Arland')
    expect(textOf(done)).toContain('Borland →to Arland: releases people RETREAT: release')
    const theirs = done.querySelector('details')
    expect(textOf(theirs?.querySelector('summary'))).toBe(
      '1 act towards people and agencies that belong to it',
    )
    expect(textOf(theirs)).toContain('Coast Guard →to Sailors of Arland')
  })

  test('has its partners with the number of acts, each a way to the two', () => {
    const { open } = actor('arland')
    const table = within(part('Partners, the most active first'))
    expect(table.getByRole('link', { name: 'coded acts' }).getAttribute('href')).toBe('../method/#acts')
    const rows = table.getAllByRole('row').slice(1)
    expect(rows.map(textOf)).toEqual([
      expect.stringMatching(/^Borland(conflict|ambivalent) · 3 acts(conflict|ambivalent) · 3 acts$/),
      expect.stringMatching(/^Cellandcooperation · 1 actcooperation · 1 act$/),
    ])
    expect(table.getAllByRole('columnheader').map(textOf)).toEqual([
      'Partner',
      'As of May 2024',
      'Whole story',
    ])
    fireEvent.click(within(rows[0] as HTMLElement).getByRole('link'))
    expect(open.pair).toHaveBeenCalledWith('arland', 'borland')
  })

  test('had partners then that it has nothing to do with yet', () => {
    const early = story.extent.earliest
    read(<ActorDossier actor={actorOf('arland')} at={early} atWords="March 2024" />)
    const rows = within(part('Partners, the most active first')).getAllByRole('row').slice(1)
    expect(rows.map(textOf)).toEqual([
      expect.stringMatching(/^Borlandnothing coded(conflict|ambivalent) · 3 acts$/),
      expect.stringMatching(/^Cellandnothing codedcooperation · 1 act$/),
    ])
  })

  test('leads to how it is connected to another', () => {
    const { open } = actor('arland')
    const link = screen.getByRole('link', { name: 'How is Arland connected to …?' })
    expect(link.getAttribute('href')).toBe('?path=arland~')
    fireEvent.click(link)
    expect(open.path).toHaveBeenCalledWith('arland', null)
  })

  test('has its accounts and nobody else’s', () => {
    actor('arland')
    const given = within(part('Accounts given')).getAllByRole('listitem').map(textOf)
    expect(given).toHaveLength(2)
    expect(given[0]).toContain('Alleges: The sailors were beaten.on Borland inspects ships')
    expect(given.join()).not.toContain('Nobody was touched')
  })

  test('takes the focus at its title, and gives the way back', () => {
    const { open } = actor('celland')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    fireEvent.click(screen.getByRole('button', { name: 'Back to the story' }))
    expect(open.back).toHaveBeenCalled()
  })
})
