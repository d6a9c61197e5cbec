// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { connection } from '../../../../src/model'
import type { Lit } from '../../../../src/network'
import { PathDossier } from '../../../../src/ui/dossier'
import { connect } from '../../../../src/ui/dossier/connected'
import { openStory } from '../../stories/open'
import { read, textOf } from '../setup'

afterEach(cleanup)
const { story } = openStory('data/stories/russia-azerbaijan')
const { earliest, latest } = story.extent
const actorOf = (id: string | null) => (id === null ? null : (story.actor.get(id) ?? null))
const lead = () => textOf(document.querySelector('.dossier-lead'))

function path(from: string | null, to: string | null, at = latest, onLit?: (lit: Lit | null) => void) {
  const ends = { from: actorOf(from), to: actorOf(to) }
  return read(
    <PathDossier {...ends} at={at} atWords="July 2025" visible={null} {...(onLit && { onLit })} />,
    { of: story },
  )
}

describe('how two actors are connected', () => {
  test('is asked by choosing both, none of them twice', () => {
    const { open } = path('russia', null)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('How are these two connected?')
    expect(lead()).toContain('Choose two actors.')
    const to = screen.getByRole('combobox', { name: 'To' })
    const options = within(to).getAllByRole('option') as HTMLOptionElement[]
    expect(options).toHaveLength(story.actors.length + 1)
    expect(options.find(({ value }) => value === 'russia')?.disabled).toBe(true)
    expect(within(to).getByRole('option', { name: 'Vladimir Putin (Russia)' })).toBeDefined()
    fireEvent.change(to, { target: { value: 'armenia' } })
    expect(open.path).toHaveBeenLastCalledWith('russia', 'armenia')
    fireEvent.click(screen.getByRole('button', { name: 'Swap' }))
    expect(open.path).toHaveBeenLastCalledWith(null, 'russia')
  })

  test('is told in chains of dated acts and ties, and lit', () => {
    const onLit = vi.fn()
    const { unmount } = path('ukraine', 'csto', latest, onLit)
    expect(lead()).toBe('One chain of 2 steps, none shorter.')
    const chain = screen.getByRole('region', { name: '1. Ukraine – Russia – CSTO' })
    const steps = [...chain.querySelectorAll('.dossier-chain > li')].map(textOf)
    expect(steps).toHaveLength(2)
    expect(steps[0]).toContain('Ukraine and Russia')
    expect(steps[0]).toContain('war')
    expect(steps[1]).toContain('Armenia is formally aligned with Moscow')
    const lit = onLit.mock.lastCall?.[0] as Lit
    expect([...lit.actors].map(({ id }) => id)).toEqual(['ukraine', 'russia', 'csto'])
    expect([...lit.ties].map(({ kind }) => kind)).toEqual(['war', 'other'])
    unmount()
    expect(onLit).toHaveBeenLastCalledWith(null)
  })

  test('says when it took the whole story', () => {
    const untied = { ...story, ties: [] }
    const ends = { from: actorOf('erdogan'), to: actorOf('pashinyan') }
    read(<PathDossier {...ends} at={earliest} atWords="1991" visible={null} />, { of: untied })
    expect(lead()).toBe('Nothing connected them as of 1991. With all of the story something does.')
    expect(textOf(document.querySelector('.dossier'))).toContain('They are connected directly.')
    cleanup()
    read(<PathDossier {...ends} at={latest} atWords="July 2025" visible={null} />, { of: untied })
    expect(lead()).toBe('They are connected directly.')
  })

  test('takes states with their people, as the arcs between them do', () => {
    const onLit = vi.fn()
    path('turkiye', 'armenia', latest, onLit)
    expect(lead()).toBe('They are connected directly.')
    const text = textOf(document.querySelector('.dossier-chain'))
    expect(text).toContain('Pashinyan →to Erdoğan: visits for talks CONSULT: visit')
    const lit = onLit.mock.lastCall?.[0] as Lit
    expect([...lit.acts].every((act) => story.acts[act.index] === act)).toBe(true)
  })

  test('says when it took who belongs to whom', () => {
    const idle = story.actors.find(
      (actor) => actor.partOf && !story.acts.some(({ from, to }) => from === actor || to === actor),
    )
    if (!idle?.partOf) throw new Error('Everybody in the story does something.')
    path(idle.id, idle.partOf.id)
    expect(textOf(document.querySelector('.dossier-chain'))).toContain('belongs to')
    expect(textOf(document.querySelector('.dossier'))).toContain('these go through who belongs to whom')
  })

  test('is honest where nothing joins them', () => {
    const found = vi.fn()
    const alone = { ...story, acts: [], ties: [], actors: story.actors }
    read(
      <PathDossier
        at={latest}
        atWords="July 2025"
        from={actorOf('iran')}
        onLit={found}
        to={actorOf('armenia')}
        visible={null}
      />,
      { of: alone },
    )
    expect(lead()).toBe(
      'No chain of coded acts and ties in this story leads from Iran to Armenia. That says nothing about what the story does not tell.',
    )
    expect(found).toHaveBeenLastCalledWith(null)
  })

  test('says first who belongs to whom, and then what else joins them', () => {
    const onLit = vi.fn()
    path('aliyev', 'azerbaijan', latest, onLit)
    expect(lead()).toBe('Ilham Aliyev belongs to Azerbaijan.')
    const text = textOf(document.querySelector('.dossier'))
    expect(text).toContain('They are connected directly. Acts and ties as of July 2025.')
    expect(text).toContain('By acts and ties alone: one chain of 2 steps.')
    expect(text).not.toContain('none shorter')
    expect(screen.getAllByRole('region').map((one) => textOf(one.querySelector('h2')))).toEqual(
      expect.arrayContaining(['1. Aliyev – Azerbaijan', '2. Aliyev – Russia – Azerbaijan']),
    )
    const lit = onLit.mock.lastCall?.[0] as Lit
    expect([...lit.actors].map(({ id }) => id)).toContain('azerbaijan')
    cleanup()
    path('azerbaijan', 'aliyev')
    expect(lead()).toBe('Ilham Aliyev belongs to Azerbaijan.')
  })

  test('never says that none is shorter where belonging joins them in fewer steps', () => {
    let longer = 0
    for (const from of story.actors) {
      for (const to of story.actors) {
        const asked = [story, from, to, latest, null] as const
        const { ways } = connect(...asked)
        const least = Math.min(
          ...[false, true].map(
            (members) => connection(story, from, to, { at: latest, members })[0]?.length ?? Infinity,
          ),
        )
        if (from === to || ways.length < 2) continue
        longer++
        expect(Math.min(...ways.map(({ chains }) => chains[0]?.length ?? Infinity))).toBe(least)
        if (from.index % 5 > 0) continue
        path(from.id, to.id)
        const text = textOf(document.querySelector('.dossier'))
        expect(text).toContain('By acts and ties alone: ')
        expect(text.indexOf('none shorter')).toBe(text.lastIndexOf('none shorter'))
        cleanup()
      }
    }
    expect(longer).toBeGreaterThan(0)
  }, 60_000)

  test('does not say that the story has no chain where a filter hides it', () => {
    const ends = { from: actorOf('turkiye'), to: actorOf('armenia') }
    const untied = { ...story, ties: [] }
    read(<PathDossier {...ends} at={latest} atWords="July 2025" visible={new Set()} />, { of: untied })
    expect(lead()).toBe(
      'No chain leads from Türkiye to Armenia by acts of the events that the filters show. With all events there is one.',
    )
    cleanup()
    const nothing = { ...untied, acts: [] }
    read(<PathDossier {...ends} at={latest} atWords="July 2025" visible={new Set()} />, { of: nothing })
    expect(lead()).toContain('No chain of coded acts and ties in this story')
  })
})
