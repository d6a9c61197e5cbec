// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ms } from '../../../src/dates'
import { messagesFor, studyWordsFor } from '../../../src/i18n'
import { type RelationSettings, relationsIndex } from '../../../src/model'
import {
  CampNote,
  campsIn,
  NetworkStudy,
  type NetworkStudyProps,
  networkInput,
  solvePositions,
} from '../../../src/network'
import { id, story } from './story'

afterEach(cleanup)
const relations = relationsIndex(story)
const positions = solvePositions(networkInput(story, null))
const at = (day: string) => ms(Date.parse(day))
const words = messagesFor('en').network
const study = studyWordsFor('en')

function props(rest: Partial<NetworkStudyProps> = {}): NetworkStudyProps {
  return {
    story,
    relations,
    at: at('2025-07-10'),
    date: '10 July 2025',
    visible: null,
    subject: null,
    width: 1000,
    height: 500,
    rem: 16,
    positions,
    locale: 'en',
    lang: 'en',
    words,
    onActor: vi.fn(),
    onPair: vi.fn(),
    onClear: vi.fn(),
    compare: { at: at('2025-03-01'), date: '1 March 2025' },
    camps: false,
    arranged: false,
    study,
    ...rest,
  }
}
const places = (region: HTMLElement) =>
  [...region.querySelectorAll('.network-node-shape')].map((mark) =>
    ['cx', 'cy', 'transform'].map((name) => mark.getAttribute(name)).join(),
  )
const headed = (title: string) => {
  const heading = screen.getByRole('heading', { name: title })
  return [...(heading.parentElement?.querySelectorAll('li') ?? [])].map((item) => item.textContent)
}

describe('two moments', () => {
  it('stand beside each other in one layout, the earlier one first', () => {
    render(<NetworkStudy {...props()} />)
    const [first, second] = screen.getAllByRole('region', { name: /^Relations as of/ })
    expect(first).toHaveAccessibleName('Relations as of 1 March 2025')
    expect(second).toHaveAccessibleName('Relations as of 10 July 2025')
    expect(places(first!)).toEqual(places(second!))
    expect(within(first!).queryByRole('button', { name: /^Alba to Borea/ })).toBeNull()
    expect(within(second!).getByRole('button', { name: /^Alba to Borea: 3 acts/ })).toBeInTheDocument()
  })

  it('name what appeared, flipped and ended, and open its evidence', () => {
    const given = props({
      compare: { at: at('2024-11-01'), date: '1 November 2024' },
      methodHref: '../method/',
    })
    render(<NetworkStudy {...given} />)
    expect(headed('Appeared')).toEqual([
      'Alba to Borea, conflict, 3 acts',
      'Police to Diaspora, conflict, 1 act',
      'Borea to Alba, ambivalent, 2 acts',
    ])
    expect(screen.getByRole('link', { name: study.compare.method })).toHaveAttribute(
      'href',
      '../method/#changes',
    )
    expect(headed('Standing ties')).toEqual(['Borea and League, member ended'])
    fireEvent.click(screen.getByRole('button', { name: 'Borea to Alba' }))
    expect(given.onPair).toHaveBeenCalledWith('alba', 'borea')
  })

  it('marks in the earlier picture what has fallen silent, and in the later what is new', () => {
    const { container } = render(<NetworkStudy {...props({ at: at('2025-08-10') })} />)
    expect(headed('Fallen silent')).toEqual(['Alba and Third, cooperation before'])
    expect(headed('Into or out of ambivalence')).toEqual([
      'Borea to Alba, from cooperation to ambivalent, 1 act, now 2',
    ])
    const marked = [...container.querySelectorAll('figure')].map(
      (figure) => figure.querySelectorAll('.network-glow-changed').length,
    )
    expect(marked).toEqual([2, 3])
  })

  it('are told in the order of time, whichever of them the cursor is', () => {
    render(<NetworkStudy {...props({ compare: { at: at('2026-01-01'), date: 'New Year' } })} />)
    expect(screen.getByRole('heading', { name: 'From 10 July 2025 to New Year' })).toBeInTheDocument()
  })

  it('say so where nothing is different', () => {
    render(<NetworkStudy {...props({ compare: { at: at('2025-07-10'), date: 'the same' } })} />)
    expect(screen.getByText('No line and no tie is different.')).toBeInTheDocument()
  })
})

describe('an arrangement for the moment', () => {
  const shownAt = (day: string, arranged: boolean) => {
    const { container } = render(<NetworkStudy {...props({ compare: null, arranged, at: at(day) })} />)
    const found = places(container)
    cleanup()
    return found
  }
  it('depends on the moment alone, and is the story’s own unless asked for', () => {
    expect(shownAt('2024-11-01', false)).toEqual(shownAt('2025-07-10', false))
    const before = shownAt('2024-11-01', true)
    shownAt('2025-07-10', true)
    expect(shownAt('2024-11-01', true)).toEqual(before)
    // Nobody acts in between: nothing moves.
    expect(shownAt('2024-12-01', true)).toEqual(before)
    expect(shownAt('2025-07-10', true)).not.toEqual(before)
  })
})

describe('camps', () => {
  /** Nothing is long ago. */
  const settings: RelationSettings = { scale: 'plover', halfLife: null }
  const camps = campsIn(
    { story, relations, visible: null, detail: 'groups', opened: new Set(), settings },
    at('2025-07-10'),
  )

  it('are found among groups, by lines whose sign is clear', () => {
    expect(camps.camps).toEqual([['alba', 'third'], ['borea']])
    expect(camps.against).toEqual([])
  })

  it('are letters on actors, never colour alone', () => {
    const { container } = render(<NetworkStudy {...props({ compare: null, camps: true, settings })} />)
    expect(
      [...container.querySelectorAll('.network-camp-letter')].map((mark) => mark.textContent).sort(),
    ).toEqual(['A', 'A', 'B'])
    expect(container.querySelectorAll('.network-camp-other')).toHaveLength(1)
  })

  it('are called a hypothesis, with their frustration and the lines against them', () => {
    const speech = { story, lang: 'en', words }
    const { container, rerender } = render(
      <CampNote camps={camps} methodHref="../method/" speech={speech} study={study} />,
    )
    expect(container.textContent).toMatch(
      /^Camps: a hypothesis\..*A Alba, Third against B Borea\..*frustration 0/,
    )
    expect(screen.getByRole('link', { name: /frustration 0/ })).toHaveAttribute('href', '../method/#camps')
    const arc = { from: id('third'), to: id('borea'), sign: 1 as const, weight: 1 }
    rerender(<CampNote camps={{ ...camps, against: [arc] }} speech={speech} study={study} />)
    expect(container.textContent).toMatch(/1 line contradicts it.*Third to Borea, cooperation across camps/)
  })
})
