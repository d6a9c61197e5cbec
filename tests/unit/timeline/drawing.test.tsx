// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ms } from '../../../src/dates'
import { messagesFor, timelineToolsWordsFor } from '../../../src/i18n'
import { buildStory, type EventId } from '../../../src/model'
import { fetchActorLanes, Timeline, type TimelineProps, timelineColumns } from '../../../src/timeline'
import { fetchWays } from '../../../src/timeline/drawing/stage'
import { manyColumns } from './random'

const story = buildStory(
  JSON.parse(readFileSync(`${process.cwd()}/data/stories/russia-azerbaijan/story.json`, 'utf8')),
)
const words = messagesFor('en').timeline
await fetchActorLanes()
const columns = timelineColumns(story, { lanes: 'thread', visible: null, lang: 'en', words })
const props = (changes: Partial<TimelineProps> = {}): TimelineProps => ({
  columns,
  width: 960,
  rem: 16,
  locale: 'en',
  words,
  range: null,
  axis: 'broken',
  cursor: ms(Date.UTC(2025, 5, 26)),
  cursorLabel: '26 June 2025',
  selected: null,
  lanes: 'thread',
  onRange: vi.fn(),
  onSelect: vi.fn(),
  onCursor: vi.fn(),
  onAxis: vi.fn(),
  onLanes: vi.fn(),
  ...changes,
})
const marks = () => screen.getAllByRole('button').filter((each) => each.classList.contains('timeline-mark'))

beforeEach(() => {
  // No frames of a transition: what is asked for is there at once.
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the picture', () => {
  test('is there before any script runs', () => {
    const html = renderToString(<Timeline {...props()} />)
    for (const event of story.events) expect(html).toContain(`${(event.title as string).slice(0, 12)}`)
    expect(html).toContain('<svg')
    expect(html).not.toContain('style=')
  })

  test('is the same when the script takes it over, and goes on from there', async () => {
    const box = document.createElement('div')
    document.body.append(box)
    box.innerHTML = renderToString(<Timeline {...props()} />)
    const first = box.querySelector('.timeline-plot')!
    const before = first.outerHTML
    const problems: unknown[] = []
    const { root } = await act(async () => ({
      root: hydrateRoot(box, <Timeline {...props()} />, {
        onRecoverableError: (error) => problems.push(error),
      }),
    }))
    expect(problems).toEqual([])
    expect(box.querySelector('.timeline-plot')).toBe(first)
    expect(first.outerHTML).toBe(before)
    await act(async () =>
      root.render(<Timeline {...props({ width: 600, selected: 'aktau-crash' as EventId })} />),
    )
    expect(first.getAttribute('viewBox')).toMatch(/^0 0 600 /)
    expect(first.querySelectorAll('[aria-current="true"]')).toHaveLength(1)
    await act(async () => root.unmount())
    box.remove()
  })

  test('tells what it shows, and each mark its title, date, kind, status and lane', () => {
    render(<Timeline {...props()} />)
    expect(screen.getByRole('group', { name: /^18 events in 6 lanes, from .* to / })).toBeTruthy()
    const raid = screen.getByRole('button', { name: /Yekaterinburg/ })
    expect(raid.getAttribute('aria-label')).toMatch(
      /June 2025.*deed of conflict.*disputed.*The raid and the arrests/,
    )
    expect(marks()).toHaveLength(18)
    const lane = screen.getByRole('group', { name: /^The crash, 3 events/ })
    expect(within(lane).getAllByRole('button')).toHaveLength(3)
  })

  test('keeps a label at its mark whatever its letters are, and never strikes it through', () => {
    const { container } = render(<Timeline {...props({ width: 390 })} />)
    const labels = [...container.querySelectorAll('.timeline-label')]
    const before = labels.filter((label) => Number(label.getAttribute('x')) < 0)
    expect(before.length).toBeGreaterThan(3)
    for (const label of before) {
      expect(label.getAttribute('text-anchor')).toBe('end')
      const radius = label
        .parentElement!.querySelector('.timeline-sign')!
        .getAttribute('d')!
        .match(/-([\d.]+)/)!
      expect(-Number(label.getAttribute('x'))).toBeLessThan(Number(radius[1]) + 6)
    }
    for (const label of labels) {
      const x = Number(label.getAttribute('x'))
      for (const band of label.parentElement!.querySelectorAll('.timeline-band')) {
        const [left, width, y] = ['x', 'width', 'y'].map((name) => Number(band.getAttribute(name)))
        const within = label.getAttribute('text-anchor') === 'end' ? left! < x - 6 : left! + width! > x + 6
        const crosses = label.getAttribute('text-anchor') === 'end' ? left! + width! < x - 6 : left! > x + 6
        if (within && crosses) expect(y).toBeGreaterThan(4)
      }
    }
  })

  test('every mark of cooperation or conflict says so by a sign, small and disputed ones too', () => {
    const { container } = render(<Timeline {...props()} />)
    const signed = container.querySelectorAll(
      '.timeline-mark:is(.timeline-cooperation, .timeline-conflict):not(:has(.timeline-bar))',
    )
    expect(signed.length).toBeGreaterThan(10)
    for (const mark of signed) expect(mark.querySelector('.timeline-glyph')).not.toBeNull()
    // Across both halves a minus would make a plus with the line between them.
    const halves = container.querySelectorAll('.timeline-mark-disputed .timeline-glyph')
    expect(halves).toHaveLength(2)
    for (const glyph of halves) {
      const [, x = Number.NaN] = glyph.getAttribute('transform')?.match(/^translate\((-?[\d.]+)/) ?? []
      const arm = Math.max(...(glyph.getAttribute('d')?.match(/[\d.]+/g) ?? []).map(Number))
      expect(Number(x) + arm).toBeLessThan(0)
    }
  })

  test('with nothing to show says so', () => {
    const empty = timelineColumns(story, { lanes: 'thread', visible: new Set(), lang: 'en', words })
    render(<Timeline {...props({ columns: empty })} />)
    expect(screen.getByText(words.empty)).toBeTruthy()
  })

  test('follows its props: lanes, axis, cursor, selection', () => {
    const { rerender, container } = render(<Timeline {...props()} />)
    const byActor = timelineColumns(story, { lanes: 'actor', visible: null, lang: 'en', words })
    rerender(<Timeline {...props({ columns: byActor, lanes: 'actor' })} />)
    expect(container.querySelectorAll('.timeline-act').length).toBeGreaterThan(10)
    expect(screen.getByRole('group', { name: /^Russia, / })).toBeTruthy()
    rerender(<Timeline {...props({ axis: 'true' })} />)
    expect(container.querySelectorAll('.timeline-break')).toHaveLength(0)
    rerender(<Timeline {...props({ cursorLabel: 'December 2024', cursor: ms(Date.UTC(2024, 11, 15)) })} />)
    expect(screen.getByRole('slider', { name: words.cursor }).getAttribute('aria-valuetext')).toBe(
      'December 2024',
    )
    expect(container.querySelectorAll('.timeline-break').length).toBeGreaterThan(0)
  })

  test('an act that would run through words is drawn for who chooses its event, or comes to it', async () => {
    const byActor = timelineColumns(story, { lanes: 'actor', visible: null, lang: 'en', words })
    const narrow = { columns: byActor, lanes: 'actor', width: 390, height: 500 } as const
    const { rerender, container } = render(<Timeline {...props(narrow)} />)
    const acts = () => container.querySelectorAll('.timeline-act').length
    const few = acts()
    const id = 'aliyev-demands-apology' as EventId
    rerender(<Timeline {...props({ ...narrow, selected: id })} />)
    expect(acts()).toBeGreaterThan(few)
    // The cursor stands at the chosen event: its acts, and no others, are clear of the cursor's line.
    const clear = container.querySelectorAll('.timeline-act:has(.timeline-act-ground)').length
    expect(clear).toBeGreaterThan(0)
    expect(clear).toBe(acts() - few)
    rerender(<Timeline {...props(narrow)} />)
    expect(acts()).toBe(few)
    const mark = container.querySelector<SVGElement>(`[data-row="${byActor.rowOf(id)}"]`)!
    await userEvent.hover(mark)
    await vi.waitFor(() => expect(acts()).toBeGreaterThan(few))
    await userEvent.unhover(mark)
    await vi.waitFor(() => expect(acts()).toBe(few))
    await userEvent.keyboard('{Shift}')
    mark.focus()
    await vi.waitFor(() => expect(acts()).toBeGreaterThan(few))
  })

  test('of many events says how many there are where marks do not suffice', () => {
    render(<Timeline {...props({ columns: manyColumns(3000, 4) })} />)
    const densities = screen.getAllByRole('button', { name: /events, .*Enter zooms in/ })
    expect(densities.length).toBeGreaterThan(3)
    expect(marks().length).toBeLessThan(300)
  })
})

describe('where motion is welcome', () => {
  test('the picture glides to what is asked for, and turns back in the middle of it', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    await fetchWays()
    const { rerender, container } = render(<Timeline {...props()} />)
    const place = () => container.querySelector('[data-row="17"]')!.getAttribute('transform')
    const breaks = () => container.querySelectorAll('.timeline-break').length
    const before = place()
    rerender(<Timeline {...props({ axis: 'true' })} />)
    expect(place()).toBe(before)
    await vi.waitFor(() => expect(place()).not.toBe(before), { timeout: 6000 })
    rerender(<Timeline {...props({ axis: 'broken' })} />)
    await vi.waitFor(() => expect(place()).toBe(before), { timeout: 6000 })
    rerender(<Timeline {...props({ axis: 'true' })} />)
    await vi.waitFor(() => expect(breaks()).toBe(0), { timeout: 6000 })
  }, 20_000)
})

describe('by pointer', () => {
  test('a click on a mark chooses its event', async () => {
    const given = props()
    render(<Timeline {...given} />)
    await userEvent.click(screen.getByRole('button', { name: /Aktau/ }))
    await vi.waitFor(() => expect(given.onSelect).toHaveBeenCalledExactlyOnceWith('aktau-crash'), 5000)
  })

  test('buttons zoom, fit, change lanes and the axis', async () => {
    const given = props({ range: { from: ms(Date.UTC(2025, 5, 1)), to: ms(Date.UTC(2025, 6, 1)) } })
    render(<Timeline {...given} />)
    await userEvent.click(screen.getByRole('button', { name: words.zoomIn }))
    const [range, state] = vi.mocked(given.onRange).mock.lastCall!
    expect(range!.from).toBeGreaterThan(Date.UTC(2025, 5, 1))
    expect(range!.to).toBeLessThan(Date.UTC(2025, 6, 1))
    expect(state).toEqual({ settled: true })
    await userEvent.click(screen.getByRole('button', { name: words.fit }))
    expect(vi.mocked(given.onRange).mock.lastCall![0]).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: words.lanes.actor }))
    expect(given.onLanes).toHaveBeenCalledExactlyOnceWith('actor')
    await userEvent.click(screen.getByRole('button', { name: words.axis.true }))
    expect(given.onAxis).toHaveBeenCalledExactlyOnceWith('true')
  })

  test('the wheel belongs to the page, unless Ctrl is held or the timeline has the whole window', () => {
    const given = props()
    const { container, rerender } = render(<Timeline {...given} />)
    const plot = container.querySelector('.timeline-plot')!
    const wheel = (init: WheelEventInit) => {
      const event = new WheelEvent('wheel', { deltaY: -50, bubbles: true, cancelable: true, ...init })
      plot.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(wheel({})).toBe(false)
    expect(wheel({ ctrlKey: true })).toBe(true)
    rerender(<Timeline {...given} wheel="free" />)
    expect(wheel({})).toBe(true)
  })
})

test('two fingers one above the other pinch as well as two side by side', async () => {
  const given = props()
  const { container } = render(<Timeline {...given} />)
  const plot = container.querySelector('.timeline-plot')!
  await userEvent.hover(plot)
  const finger = (type: string, pointerId: number, clientY: number) =>
    act(() => {
      const init = { pointerId, clientX: 500, clientY, pointerType: 'touch', bubbles: true, button: 0 }
      plot.dispatchEvent(new PointerEvent(type, init))
    })
  // What knows of fingers is fetched now.
  await vi.waitFor(() => {
    finger('pointerdown', 1, 100)
    finger('pointerdown', 2, 180)
    finger('pointermove', 2, 340)
    finger('pointerup', 1, 100)
    finger('pointerup', 2, 340)
    const range = vi.mocked(given.onRange).mock.lastCall?.[0]
    expect(range).toBeTruthy()
  })
})

describe('by keyboard', () => {
  const start = async (changes: Partial<TimelineProps> = {}) => {
    const given = props(changes)
    render(<Timeline {...given} />)
    const user = userEvent.setup()
    const raid = screen.getByRole('button', { name: /Yekaterinburg/ })
    act(() => raid.focus())
    return { given, user }
  }
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? ''

  test('there is one tab stop among the marks, and it is where the reader is', async () => {
    await start({ selected: 'yekaterinburg-raid' as EventId })
    const stops = marks().filter((mark) => mark.getAttribute('tabindex') === '0')
    expect(stops).toHaveLength(1)
    expect(stops[0]!.getAttribute('aria-label')).toMatch(/Yekaterinburg/)
  })

  test('arrows move in time and between lanes, Home and End to the ends, Enter chooses', async () => {
    const { given, user } = await start()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(focused()).toMatch(/Sputnik raided/)
    expect(marks().filter((mark) => mark.getAttribute('tabindex') === '0')[0]).toBe(document.activeElement)
    await user.keyboard('{ArrowDown}')
    expect(focused()).toMatch(/War of words$/)
    await user.keyboard('{ArrowUp}{Home}')
    expect(focused()).toMatch(/Yekaterinburg/)
    await user.keyboard('{End}')
    expect(focused()).toMatch(/diaspora/)
    const id = columns.id(Number((document.activeElement as SVGElement).dataset.row))
    await user.keyboard('{Enter}')
    expect(given.onSelect).toHaveBeenCalledExactlyOnceWith(id)
  })

  test('plus and minus zoom about the mark, Escape leaves', async () => {
    const { given, user } = await start()
    await user.keyboard('+')
    const zoomedIn = vi.mocked(given.onRange).mock.lastCall![0]!
    const raid = story.event.get('yekaterinburg-raid')!
    expect(zoomedIn.from).toBeLessThan(raid.placement)
    expect(zoomedIn.to).toBeGreaterThan(raid.placement)
    await user.keyboard('{Escape}{Escape}')
    expect(document.activeElement?.tagName).toBe('SECTION')
  })

  test('keys do nothing while the focus is elsewhere', async () => {
    const { given, user } = await start()
    act(() => (document.activeElement as HTMLElement).blur())
    await user.keyboard('+{Enter}{ArrowRight}')
    expect(given.onRange).not.toHaveBeenCalled()
    expect(given.onSelect).not.toHaveBeenCalled()
  })

  test('the cursor is a slider', async () => {
    const { given, user } = await start()
    act(() => screen.getByRole('slider', { name: words.cursor }).focus())
    await user.keyboard('{ArrowRight}')
    const [at, state] = vi.mocked(given.onCursor).mock.lastCall!
    expect(new Date(at).toISOString().slice(0, 10)).toBe('2025-06-27')
    expect(state).toEqual({ settled: true })
    await user.keyboard('{Home}')
    expect(vi.mocked(given.onCursor).mock.lastCall![0]).toBe(columns.stretches[0]!.from)
  })

  test('the cursor goes as far by a key as can be seen: among years, by more than days', async () => {
    const { given, user } = await start({ cursor: ms(Date.UTC(2005, 0, 1)) })
    act(() => screen.getByRole('slider', { name: words.cursor }).focus())
    await user.keyboard('{ArrowRight}')
    const days = (vi.mocked(given.onCursor).mock.lastCall![0] - Date.UTC(2005, 0, 1)) / 86_400_000
    expect(days).toBeGreaterThan(25)
    expect(days).toBeLessThan(400)
  })

  test('what a key brings into sight is told: how much of it, and no day that nobody has named', async () => {
    const onSeen = vi.fn()
    const { user } = await start({ onSeen })
    const plot = () => document.querySelector('.timeline-plot')?.getAttribute('aria-label')
    expect(plot()).toBe(`${columns.n} events in 6 lanes, from 1992 to 2025.`)
    const slider = screen.getByRole('slider', { name: words.rangeStart })
    act(() => slider.focus())
    await user.keyboard('{PageUp}{PageUp}{PageUp}')
    await vi.waitFor(() => expect(onSeen).toHaveBeenCalled())
    const [, seen] = /^(\d+) of 18 events in/.exec(onSeen.mock.lastCall![0]) ?? []
    expect(Number(seen)).toBeGreaterThan(0)
    expect(Number(seen)).toBeLessThan(18)
    expect(plot()).toBe(onSeen.mock.lastCall![0])
  })

  test('so are the ends of what is shown', async () => {
    const { given, user } = await start()
    act(() => screen.getByRole('slider', { name: words.rangeStart }).focus())
    await user.keyboard('{ArrowRight}')
    expect(vi.mocked(given.onRange).mock.lastCall![0]!.from).toBeGreaterThan(columns.stretches[0]!.from)
    expect(screen.getByRole('slider', { name: words.rangeEnd }).getAttribute('aria-valuetext')).toMatch(
      /2025$/,
    )
  })

  test('a mark with the focus has a card; Escape takes the card first', async () => {
    const { user } = await start()
    await user.keyboard('{ArrowRight}')
    const card = await screen.findByRole('tooltip')
    expect(card.textContent).toMatch(/Sputnik raided/)
    expect(document.activeElement!.getAttribute('aria-describedby')).toBe(card.id)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(focused()).toMatch(/Sputnik raided/)
  })
})

test('a card goes with the mark that has the focus when lanes scroll, and leaves the pointer', async () => {
  const { container } = render(<Timeline {...props()} />)
  const scroll = () =>
    act(() => void container.querySelector('.timeline-scroll')!.dispatchEvent(new Event('scroll')))
  const user = userEvent.setup()
  const raid = screen.getByRole('button', { name: /Yekaterinburg/ })
  await user.hover(raid)
  await user.pointer({ target: raid, coords: { clientX: 3, clientY: 3 } })
  await screen.findByRole('tooltip')
  scroll()
  expect(screen.queryByRole('tooltip')).toBeNull()

  await user.unhover(raid)
  act(() => raid.focus())
  await user.keyboard('{ArrowRight}')
  expect((await screen.findByRole('tooltip')).textContent).toMatch(/Sputnik raided/)
  scroll()
  expect(screen.getByRole('tooltip').textContent).toMatch(/Sputnik raided/)
})

describe('where nothing happened', () => {
  const range = { from: ms(Date.UTC(2024, 2, 1)), to: ms(Date.UTC(2024, 4, 1)) }
  const { here, before, after } = timelineToolsWordsFor('en').nothing
  const told = (given: TimelineProps) => vi.mocked(given.onRange).mock.lastCall![0]!
  const focused = () =>
    story.event.get(columns.id(Number((document.activeElement as SVGElement).dataset.row)))!

  test('it is said, and what was before and what is next is a press away', async () => {
    const given = props({ range })
    render(<Timeline {...given} />)
    expect((await screen.findByText(here)).getAttribute('role')).toBe('status')
    const [earlier, later] = [before, after].map((name) =>
      screen.getByRole('button', { name: new RegExp(`^${name}`) }),
    )
    const dates = story.events.map(({ placement }) => placement).sort((a, b) => a - b)
    expect(earlier).toBeTruthy()
    await userEvent.click(later!)
    expect(focused().placement).toBe(dates.find((at) => at > range.to))
    expect(told(given).from).toBeLessThan(focused().placement)
    expect(told(given).to).toBeGreaterThan(focused().placement)
    expect(screen.queryByText(here)).toBeNull()
  })

  test('arrow keys lead there from the picture itself', async () => {
    const given = props({ range })
    const { container } = render(<Timeline {...given} />)
    const root = container.querySelector<HTMLElement>('.timeline')!
    await screen.findByText(here)
    act(() => root.focus())
    await vi.waitFor(async () => {
      await userEvent.keyboard('{ArrowLeft}')
      expect(focused().placement).toBeLessThan(range.from)
    })
  })

  test('an event that reaches into the view is something', async () => {
    render(
      <Timeline {...props({ range: { from: ms(Date.UTC(2005, 2, 1)), to: ms(Date.UTC(2005, 4, 1)) } })} />,
    )
    await new Promise((done) => setTimeout(done, 50))
    expect(screen.queryByText(here)).toBeNull()
  })
})

test('plus and minus zoom, whatever of the timeline has the focus', async () => {
  const given = props()
  render(<Timeline {...given} />)
  for (const role of ['slider', 'button'] as const) {
    vi.mocked(given.onRange).mockClear()
    const other = screen.getAllByRole(role)[0]!
    act(() => other.focus())
    await vi.waitFor(async () => {
      await userEvent.keyboard('+')
      expect(given.onRange).toHaveBeenCalled()
    })
  }
  vi.mocked(given.onRange).mockClear()
  act(() => screen.getByRole('textbox', { name: words.rangeFrom }).focus())
  await userEvent.keyboard('-')
  expect(given.onRange).not.toHaveBeenCalled()
})

describe('the date fields', () => {
  test('show and change what is shown', async () => {
    const given = props()
    render(<Timeline {...given} />)
    const from = screen.getByRole('textbox', { name: words.rangeFrom })
    await userEvent.clear(from)
    await userEvent.type(from, '1 June 2025{Enter}')
    await vi.waitFor(() => expect(given.onRange).toHaveBeenCalled())
    expect(vi.mocked(given.onRange).mock.lastCall![0]!.from).toBeCloseTo(Date.UTC(2025, 5, 1), -3)
  })

  test('say what is wrong', async () => {
    const given = props()
    render(<Timeline {...given} />)
    const to = screen.getByRole('textbox', { name: words.rangeTo })
    await userEvent.clear(to)
    await userEvent.type(to, 'soon{Enter}')
    expect((await screen.findByRole('alert')).textContent).toBe(words.rangeProblem('soon'))
    expect(to.getAttribute('aria-invalid')).toBe('true')
    await userEvent.clear(to)
    await userEvent.type(to, '1900{Enter}')
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toBe(words.rangeBackwards))
    expect(given.onRange).not.toHaveBeenCalled()
  })
})

test('the slim strip has marks and an axis, and neither lanes nor tools', () => {
  const { container } = render(<Timeline {...props({ compact: true, width: 360 })} />)
  expect(marks()).toHaveLength(18)
  expect(container.querySelectorAll('.timeline-head')).toHaveLength(0)
  expect(screen.queryByRole('button', { name: words.zoomIn })).toBeNull()
  expect(container.querySelectorAll('.timeline-tick').length).toBeGreaterThan(1)
})
