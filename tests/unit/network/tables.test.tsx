// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ms } from '../../../src/dates'
import { messagesFor } from '../../../src/i18n'
import { collapseTo, relationsIndex } from '../../../src/model'
import { NetworkLegend, PairCurve, RelationsTable } from '../../../src/network'
import { events, story } from './story'

afterEach(cleanup)
const words = messagesFor('en').network
const at = ms(Date.parse('2025-07-10'))

const table = (rest: Partial<Parameters<typeof RelationsTable>[0]> = {}) => (
  <RelationsTable
    story={story}
    relations={relationsIndex(story)}
    at={at}
    date="10 July 2025"
    visible={null}
    locale="en"
    lang="en"
    words={words}
    onActor={vi.fn()}
    onPair={vi.fn()}
    {...rest}
  />
)
const column = (caption: RegExp, index: number) =>
  within(screen.getByRole('table', { name: caption }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelectorAll('th, td')[index]?.textContent)

describe('<RelationsTable>', () => {
  it('lists each direction with its acts, as the picture has them', () => {
    render(table())
    const rows = column(/^Pairs/, 0).map(
      (from, i) => `${from} ${column(/^Pairs/, 1)[i]} ${column(/^Pairs/, 2)[i]}`,
    )
    expect(rows).toEqual([
      'Alba Borea 3',
      'Borea Alba 2',
      'Alba Third 1',
      'Police Diaspora 1',
      'Third Alba 1',
    ])
    expect(column(/^Pairs/, 3)[0]).toBe('conflict, hostile words and deeds')
    expect(column(/^Pairs/, 4)[1]).toMatch(/2025.*answer/)
  })

  it('has a column for each of two moments, in the order of time', () => {
    const compare = { at: ms(Date.parse('2024-12-01')), date: '1 December 2024' }
    const { rerender } = render(table({ compare }))
    const heads = () =>
      within(screen.getByRole('table', { name: 'Pairs. Two moments: 1 December 2024; 10 July 2025' }))
        .getAllByRole('columnheader')
        .map((head) => head.textContent?.replace(/[↓↑]/, ''))
    expect(heads()).toEqual([
      'From',
      'To',
      'Acts, 1 December 2024',
      'Acts, 10 July 2025',
      'Reading, 1 December 2024',
      'Reading, 10 July 2025',
      'Latest act',
    ])
    const rows = [0, 1, 2, 3, 4, 5].map((index) => column(/^Pairs/, index))
    const row = (n: number) => rows.map((cells) => cells[n])
    expect(row(0)).toEqual([
      'Alba',
      'Borea',
      '0',
      '3',
      words.reading.nothing,
      'conflict, hostile words and deeds',
    ])
    expect(rows[0]).toHaveLength(5)
    expect(row(2).slice(0, 4)).toEqual(['Alba', 'Third', '1', '1'])
    // The other way round it is the same table.
    rerender(table({ at: compare.at, date: compare.date, compare: { at, date: '10 July 2025' } }))
    expect(heads()[2]).toBe('Acts, 1 December 2024')
    expect(column(/^Pairs/, 3)).toEqual(rows[3])
  })

  it('sorts by a column, and the other way when pressed again', async () => {
    const user = userEvent.setup()
    render(table())
    const actors = screen.getByRole('table', { name: /^Actors/ })
    await user.click(within(actors).getByRole('button', { name: 'Sort by Actor' }))
    expect(column(/^Actors/, 0)).toEqual([
      'Alba',
      'Borea',
      'Chief',
      'Diaspora',
      'Leader',
      'League',
      'Police',
      'Third',
    ])
    expect(within(actors).getByRole('columnheader', { name: 'Actor' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    await user.click(within(actors).getByRole('button', { name: 'Sort by Actor' }))
    expect(column(/^Actors/, 0)[0]).toBe('Third')
    await user.click(within(actors).getByRole('button', { name: 'Sort by Acts by it' }))
    expect(column(/^Actors/, 0)[0]).toBe('Alba')
  })

  it('lists the standing ties: what, how they stand, since when, and who says so', async () => {
    const user = userEvent.setup()
    const onPair = vi.fn()
    const then = { at: ms(Date.parse('2010-01-01')), date: '2010' }
    render(table({ compare: then, onPair, methodHref: '../method/' }))
    const rows = [0, 1, 2, 3, 4, 5, 6].map((index) => column(/^Standing ties/, index))
    expect(rows.map((cells) => cells[0])).toEqual([
      'Alba',
      'Third',
      'kinship',
      'stands; perhaps not at this moment',
      'stands',
      'no dates given',
      'A. Writer, The Paper',
    ])
    expect(rows.map((cells) => cells[1])).toEqual([
      'Borea',
      'League',
      'member',
      'stands',
      'does not stand',
      'from 2000 to 2024',
      'A. Writer, The Paper, page 3',
    ])
    await user.click(screen.getByRole('button', { name: 'member: Open Borea and League' }))
    expect(onPair).toHaveBeenCalledWith('borea', 'league')
    expect(screen.getByRole('link', { name: words.table.method })).toHaveAttribute('href', '../method/#acts')
  })

  it('opens an actor and a pair', async () => {
    const user = userEvent.setup()
    const onActor = vi.fn()
    const onPair = vi.fn()
    render(table({ onActor, onPair }))
    await user.click(screen.getByRole('button', { name: '2 acts: Open Borea and Alba' }))
    expect(onPair).toHaveBeenCalledWith('alba', 'borea')
    await user.click(screen.getAllByRole('button', { name: 'Third' })[0]!)
    expect(onActor).toHaveBeenCalledWith('third')
  })

  it('says so where nothing is coded yet', () => {
    render(table({ visible: events() }))
    expect(screen.getByText('No acts up to this moment.')).toBeInTheDocument()
  })
})

describe('<PairCurve>', () => {
  const curve = (onEvent = vi.fn()) => (
    <PairCurve
      story={story}
      relations={relationsIndex(story, { group: collapseTo(story, new Set()) })}
      a={story.actor.get('alba')!}
      b={story.actor.get('borea')!}
      at={at}
      width={400}
      height={260}
      rem={16}
      locale="en"
      lang="en"
      words={words}
      onEvent={onEvent}
    />
  )

  it('has both directions, and a mark for every event in which one acted towards the other', () => {
    render(curve())
    expect(screen.getByRole('figure', { name: /between Alba and Borea/ })).toBeInTheDocument()
    expect(screen.getAllByRole('button').map((dot) => dot.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/Alba to Borea, hostile words\. raid$/),
      expect.stringMatching(/Alba to Borea, 2 acts, hostile deeds\. arrests$/),
      expect.stringMatching(/Borea to Alba, friendly words\. regret$/),
      expect.stringMatching(/Borea to Alba, hostile deeds\. answer$/),
    ])
  })

  it('is one tab stop; arrows go through the events, Enter opens one', async () => {
    const user = userEvent.setup()
    const onEvent = vi.fn()
    render(curve(onEvent))
    await user.tab()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName(/arrests$/)
    await user.keyboard('{Enter}')
    expect(onEvent).toHaveBeenCalledWith('arrests')
    await user.keyboard('{End}{ArrowLeft}')
    expect(document.activeElement).toHaveAccessibleName(/regret$/)
    await user.tab()
    expect(document.activeElement).toBe(document.body)
  })

  const inLegend = () =>
    within(screen.getByRole('list', { name: 'Legend' }))
      .getAllByRole('listitem')
      .map((item) => [item.querySelector('svg > g')?.getAttribute('class'), item.textContent?.trim()])

  it('has a legend of the marks that there are in the story, and a word for each', () => {
    render(<NetworkLegend story={story} words={words} />)
    expect(inLegend()).toEqual([
      ['network-arc network-arc-conflict', '− conflict'],
      ['network-arc network-arc-cooperation', '+ cooperation'],
      ['network-arc network-arc-ambivalent', '± ambivalent'],
      [undefined, 'nothing lately'],
      [undefined, 'thicker: more, and more recent'],
      ['network-badge network-badge-conflict', '−3 number of acts'],
      ['network-tie', 'standing tie'],
      ['network-tie network-tie-possible', 'tie perhaps not at this moment'],
      ['network-node network-node-circle', 'state'],
      ['network-node network-node-dot', 'person, agency, media'],
      ['network-node network-node-square', 'organisation'],
      ['network-node network-node-dashed', 'group'],
    ])
  })

  it('leaves out of it what no tie and no actor is, and tells how ties fare where the story does', () => {
    const [alliance] = story.ties
    const phase = { when: alliance!.when!, about: null, sources: [] }
    const weak = { ...alliance!, when: null, phases: [{ ...phase, state: 'weakening' as const }] }
    const off = { ...weak, phases: [{ ...phase, state: 'suspended' as const }] }
    const states = story.actors.filter(({ kind }) => kind === 'state')
    const { unmount } = render(<NetworkLegend story={{ ...story, actors: states, ties: [] }} words={words} />)
    expect(inLegend().slice(6)).toEqual([['network-node network-node-circle', 'state']])
    unmount()
    render(<NetworkLegend story={{ ...story, actors: states, ties: [weak, off] }} words={words} />)
    expect(inLegend().slice(6, -1)).toEqual([
      ['network-tie', 'standing tie'],
      ['network-tie network-tie-weakening', 'tie weakening'],
      ['network-tie network-tie-suspended', 'tie suspended'],
      ['network-tie network-tie-possible', 'tie perhaps not at this moment'],
    ])
  })

  it('and the legend are drawn on the server without style attributes', () => {
    const html = renderToString(
      <>
        {curve()}
        <NetworkLegend story={story} words={words} />
      </>,
    )
    expect(html).toContain('network-curve-line')
    expect(html).not.toMatch(/ style=/)
  })
})
