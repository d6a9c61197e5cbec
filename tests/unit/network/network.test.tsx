// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ms } from '../../../src/dates'
import { messagesFor } from '../../../src/i18n'
import { relationsIndex } from '../../../src/model'
import {
  Network,
  NetworkDetailSwitch,
  type NetworkProps,
  networkInput,
  solvePositions,
} from '../../../src/network'
import { events, id, story } from './story'

afterEach(cleanup)
const relations = relationsIndex(story)
const positions = solvePositions(networkInput(story, null))

function props(rest: Partial<NetworkProps> = {}): NetworkProps {
  return {
    story,
    relations,
    at: ms(Date.parse('2025-07-10')),
    date: '10 July 2025',
    visible: null,
    subject: null,
    width: 600,
    height: 400,
    rem: 16,
    positions,
    locale: 'en',
    lang: 'en',
    words: messagesFor('en').network,
    onActor: vi.fn(),
    onPair: vi.fn(),
    onClear: vi.fn(),
    ...rest,
  }
}
const fail = (): never => {
  throw new Error('not there yet')
}
const names = () => screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))

describe('<NetworkDetailSwitch>', () => {
  it('is a group of radio buttons, one for each level of detail', async () => {
    const user = userEvent.setup()
    const onChange = vi.fn()
    render(<NetworkDetailSwitch value="groups" words={messagesFor('en').network} onChange={onChange} />)
    const group = screen.getByRole('group', { name: 'Detail' })
    expect(within(group).getByRole('radio', { name: 'with their people' })).toBeChecked()
    await user.click(within(group).getByRole('radio', { name: 'states only' }))
    expect(onChange).toHaveBeenCalledWith('states')
  })
})

describe('<Network>', () => {
  it('is a region that says what it shows now', () => {
    render(<Network {...props()} />)
    const region = screen.getByRole('region', { name: 'Network of relations' })
    expect(region).toHaveAccessibleDescription(
      /As of 10 July 2025, 3 pairs have coded acts; at odds: Alba with Borea, Diaspora with Police; cooperating: Alba with Third\. Standing ties: Alba and Third \(kinship\)\./,
    )
  })

  it('says no more of a tie without dates than its source does', () => {
    render(<Network {...props({ at: ms(Date.parse('1993-01-01')), date: '1993' })} />)
    const region = screen.getByRole('region', { name: 'Network of relations' })
    expect(region).toHaveAccessibleDescription(
      /As of 1993, no act is coded\. Perhaps not standing at this moment: Alba and Third \(kinship\)\./,
    )
    const name = 'Alba and Third: standing tie, kinship, no dates given; perhaps not at this moment'
    expect(screen.getByRole('button', { name })).toHaveClass('network-tie-possible')
  })

  it('says that nothing is recent, long after', () => {
    render(<Network {...props({ at: ms(Date.parse('2040-01-01')), date: '2040' })} />)
    const region = screen.getByRole('region', { name: 'Network of relations' })
    expect(region).toHaveAccessibleDescription(/^As of 2040, 3 pairs have coded acts, none of them lately\./)
  })

  it('names a standing tie by its ends, kind and time, and opens the page of the two', async () => {
    const user = userEvent.setup()
    const given = props({ at: ms(Date.parse('2024-06-01')) })
    const { container } = render(<Network {...given} />)
    expect(
      screen.getByRole('button', {
        name: 'Alba and Third: standing tie, kinship, no dates given; perhaps not at this moment',
      }),
    ).toBeInTheDocument()
    const name = 'Borea and League: standing tie, member, from 2000 to 2024; perhaps not at this moment'
    screen.getByRole('button', { name }).focus()
    const card = await vi.waitFor(() => container.querySelector<HTMLElement>('.network-card') ?? fail())
    expect(card).toHaveTextContent(/Borea – League.*standing tie, member, from 2000 to 2024, perhaps not/)
    expect(card).toHaveTextContent('They joined.')
    expect(card).toHaveTextContent('Source: A. Writer, The Paper, page 3')
    await user.keyboard('{Enter}')
    expect(given.onPair).toHaveBeenCalledWith('borea', 'league')
    // A press by assistive technology has no place, but a target.
    fireEvent.click(screen.getByRole('button', { name: /^Alba and Third/ }), { detail: 0 })
    expect(given.onPair).toHaveBeenLastCalledWith('alba', 'third')
  })

  it('lets nothing but ties that stand be reached', () => {
    render(<Network {...props()} />)
    expect(names().filter((name) => name?.includes('standing tie'))).toHaveLength(1)
  })

  it('writes on a tie its kind, or the story’s own word for it, and nothing where it is only a tie', () => {
    const ties = story.ties.map((tie, i) => ({ ...tie, kind: 'other', short: i === 0 ? 'transit' : null }))
    const other = { ...story, ties, tie: new Map(ties.map((tie) => [tie.id, tie])) }
    const { container } = render(<Network {...props({ story: other, at: ms(Date.parse('2024-06-01')) })} />)
    const lines = [...container.querySelectorAll('.network-tie[role="button"]')]
    expect(lines.map((line) => line.textContent)).toEqual(['transit', ''])
    expect(lines.map((line) => line.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('transit'),
      expect.stringContaining('standing tie'),
    ])
  })

  it('names actors by name, kind, partners and the strongest of them, and arcs by their acts', () => {
    render(<Network {...props()} />)
    expect(names()).toEqual(
      expect.arrayContaining([
        'Alba, state, 2 partners, most with Borea',
        'Leader, person of Alba, 2 partners, most with Third',
        'League, organisation, no acts yet',
        'Alba to Borea: 3 acts, all hostile words and deeds',
        'Police to Diaspora: 1 act, hostile deeds',
      ]),
    )
  })

  it('tells only of acts that have happened by the cursor', () => {
    render(<Network {...props({ at: ms(Date.parse('2024-12-01')) })} />)
    expect(names().filter((name) => name?.includes(' to ') && name.includes(' act'))).toEqual([
      'Alba to Third: 1 act, friendly words',
      'Third to Alba: 1 act, friendly words',
    ])
  })

  it('counts only what the filters show', () => {
    render(<Network {...props({ visible: events('raid') })} />)
    expect(names().filter((name) => name?.includes(' to ') && name.includes(' act'))).toEqual([
      'Alba to Borea: 1 act, hostile words',
      'Police to Diaspora: 1 act, hostile deeds',
    ])
  })

  it('has one tab stop, from which arrows reach actors and arcs', async () => {
    const user = userEvent.setup()
    render(<Network {...props()} />)
    await user.tab()
    expect(document.activeElement).toHaveAccessibleName('Alba, state, 2 partners, most with Borea')
    const seen = new Set<string | null>()
    for (let i = 0; i < 40; i++) {
      seen.add(document.activeElement?.getAttribute('aria-label') ?? null)
      await user.keyboard('{PageDown}')
    }
    expect([...seen].sort()).toEqual(names().sort())
    await user.keyboard('{Home}')
    const reached = new Set([document.activeElement])
    for (const key of ['{ArrowLeft}', '{ArrowRight}', '{ArrowUp}', '{ArrowDown}']) {
      await user.keyboard(key)
      reached.add(document.activeElement)
    }
    expect(reached.size).toBeGreaterThan(1)
    expect(document.activeElement).toHaveAttribute('role', 'button')
    await user.tab()
    expect(document.activeElement).toBe(document.body)
  })

  it('opens an actor and a pair with Enter, and leaves with Escape', async () => {
    const user = userEvent.setup()
    const given = props()
    render(<Network {...given} />)
    screen.getByRole('button', { name: /^Third, state/ }).focus()
    await user.keyboard('{Enter}')
    expect(given.onActor).toHaveBeenCalledWith('third')
    screen.getByRole('button', { name: /^Borea to Alba/ }).focus()
    await user.keyboard(' ')
    expect(given.onPair).toHaveBeenCalledWith('alba', 'borea')
    await user.keyboard('{Escape}')
    expect(given.onClear).toHaveBeenCalled()
  })

  it('opens and closes a group by key, and by the button on its card', async () => {
    const user = userEvent.setup()
    const given = props({ onGroup: vi.fn() })
    const { container, rerender } = render(<Network {...given} />)
    const alba = screen.getByRole('button', { name: /^Alba, .*; its 1 summed on it$/ })
    expect(alba).toHaveAttribute('aria-keyshortcuts', 'O')
    alba.focus()
    await user.keyboard('o')
    expect(given.onGroup).toHaveBeenLastCalledWith('alba')
    const card = await vi.waitFor(() => container.querySelector<HTMLElement>('.network-card') ?? fail())
    await user.click(within(card).getByText('Show its one member'))
    expect(given.onGroup).toHaveBeenCalledTimes(2)

    rerender(<Network {...given} opened={new Set([id('alba')])} />)
    screen.getByRole('button', { name: /^Leader, / }).focus()
    await user.keyboard('o')
    expect(given.onGroup).toHaveBeenCalledTimes(3)
    // Where the member may go away, focus is on its state.
    expect(screen.getByRole('button', { name: /^Alba, .*; its 1 shown one by one$/ })).toHaveFocus()

    screen.getByRole('button', { name: /^Third, / }).focus()
    await user.keyboard('o')
    expect(given.onGroup).toHaveBeenCalledTimes(3)
  })

  it('half lights what partners have to do with', async () => {
    render(<Network {...props()} />)
    fireEvent.focus(screen.getByRole('button', { name: /^Third, / }))
    // How to tell is fetched when it is first needed.
    await vi.waitFor(() =>
      expect(screen.getByRole('button', { name: /^Borea, / })).toHaveClass('network-half'),
    )
    expect(screen.getByRole('button', { name: /^Alba, / }).getAttribute('class')).not.toMatch(/half|faded/)
    expect(screen.getByRole('button', { name: /^Alba to Borea/ })).toHaveClass('network-half')
    expect(screen.getByRole('button', { name: /^Diaspora, / })).toHaveClass('network-half')
    expect(screen.getByRole('button', { name: /^League/ })).toHaveClass('network-faded')
  })

  it('tells a number that has no place of its own where its line is looked at, not where all lines of an actor are', async () => {
    // So small that hardly a number has a place.
    const { container } = render(<Network {...props({ width: 130, height: 110, detail: 'actors' })} />)
    const numbers = () => container.querySelectorAll('.network-badge').length
    const [before, lines] = [numbers(), container.querySelectorAll('.network-arc').length]
    expect(before).toBeLessThan(lines)
    fireEvent.focus(screen.getByRole('button', { name: /^Alba, / }))
    await vi.waitFor(() => expect(container.querySelector('.network-faded, .network-half')).not.toBeNull())
    expect(numbers()).toBe(before)
    const hidden = [...container.querySelectorAll<SVGElement>('.network-arc[role]')].filter(
      ({ dataset }) => !container.querySelector(`.network-badge[data-key="${dataset.key}"]`),
    )
    fireEvent.focus(hidden[0] ?? fail())
    await vi.waitFor(() => expect(numbers()).toBeGreaterThan(before))
  })

  it('opens what assistive technology presses', () => {
    const given = props()
    render(<Network {...given} />)
    fireEvent.click(screen.getByRole('button', { name: /^Alba to Borea/ }), { detail: 0 })
    expect(given.onPair).toHaveBeenCalledWith('alba', 'borea')
  })

  it('shows a card about what is in focus, and fades the rest', async () => {
    const user = userEvent.setup()
    const { container } = render(<Network {...props()} />)
    await user.tab()
    await user.keyboard('{PageDown}')
    // Fetched when it is first needed.
    const card = await vi.waitFor(() => container.querySelector<HTMLElement>('.network-card') ?? fail())
    expect(card).toHaveTextContent(/acts?, /)
    expect(screen.getByRole('button', { name: /^League/ })).toHaveClass('network-faded')
    await user.tab()
    expect(container.querySelector('.network-card')).toBeNull()
    expect(container.querySelector('.network-faded')).toBeNull()
  })

  it('marks what the open dossier is about', () => {
    render(<Network {...props({ subject: { kind: 'pair', a: id('alba'), b: id('borea') } })} />)
    for (const name of [/^Alba to Borea/, /^Borea to Alba/, /^Alba, /, /^Borea, /]) {
      expect(screen.getByRole('button', { name })).toHaveClass('network-chosen')
    }
    expect(screen.getByRole('button', { name: /^Third, / })).not.toHaveClass('network-chosen')
  })

  it('shows only states where that is asked for, each where it was', () => {
    const { container, rerender } = render(<Network {...props()} />)
    const place = () => {
      const mark = container.querySelector('[data-key="node:alba"] .network-node-shape')
      return [mark?.getAttribute('cx'), mark?.getAttribute('cy')]
    }
    const before = place()
    rerender(<Network {...props({ detail: 'states' })} />)
    expect(place()).toEqual(before)
    expect(screen.queryByRole('button', { name: /^Leader/ })).toBeNull()
  })

  it('stays in the middle of nobody when a tab stop vanishes with time', async () => {
    const user = userEvent.setup()
    const { rerender } = render(<Network {...props()} />)
    screen.getByRole('button', { name: /^Alba to Borea/ }).focus()
    rerender(<Network {...props({ at: ms(Date.parse('2024-01-01')) })} />)
    const stops = screen.getAllByRole('button').filter((button) => button.getAttribute('tabindex') === '0')
    expect(stops).toHaveLength(1)
    await user.tab()
  })

  it('is drawn on the server, with no style attribute that a strict policy would block', () => {
    const html = renderToString(<Network {...props({ subject: { kind: 'actor', id: id('alba') } })} />)
    expect(html).toContain('Third')
    expect(html).not.toMatch(/ style=/)
  })
})
