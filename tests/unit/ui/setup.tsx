/** A small story with a dispute, and what stands around whatever reads it. Import it in files that ask for jsdom. */
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { parseStory } from '../../../src/format/node'
import { messagesFor } from '../../../src/i18n'
import { buildStory, type EventId, type Story, type StoryEvent } from '../../../src/model'
import { type Reading, ReadingProvider } from '../../../src/ui/document'

const cited = (at: string) => [{ source: 'gazette', at }]

const file = {
  format: 1,
  id: 'harbour',
  title: 'The harbour quarrel',
  summary: 'A ferry, an inspection, and what each side says.',
  language: 'en',
  published: '2024-06-01',
  updated: '2024-06-10',
  changes: [{ date: '2024-06-10', note: 'The date of the inspection was corrected.' }],
  sources: [
    {
      id: 'gazette',
      title: 'Trouble in the harbour',
      publisher: 'The Gazette',
      author: 'Mara Holt',
      date: '2024-05',
      url: 'https://example.org/harbour',
    },
    { id: 'ledger', title: 'Harbour ledger', date: '2024' },
  ],
  actors: [
    { id: 'arland', name: 'Arland', kind: 'state', about: 'Lies north of the strait.' },
    { id: 'borland', name: 'Borland', kind: 'state' },
    { id: 'celland', name: 'Celland', kind: 'state' },
    { id: 'coast-guard', name: 'Coast Guard', kind: 'agency', partOf: 'borland' },
    { id: 'arland-police', name: 'Arland police', kind: 'agency', partOf: 'arland' },
    { id: 'sailors', name: 'Sailors of Arland', kind: 'group', partOf: 'arland' },
  ],
  voices: [
    { id: 'analysts', name: 'Unnamed analysts', role: 'Cited without names' },
    { id: 'okoro', name: 'Ada Okoro', role: 'Historian' },
  ],
  places: [{ id: 'harbour', name: 'Old Harbour', lon: 1, lat: 2, precision: 'city' }],
  threads: [{ id: 'ferry', name: 'The ferry' }],
  ties: [
    {
      id: 'treaty',
      from: 'arland',
      to: 'borland',
      kind: 'ally',
      about: 'A treaty of 1990.',
      sources: cited('p. 9'),
    },
  ],
  events: [
    {
      id: 'ferry-sinks',
      when: '2024-03-04',
      title: 'A ferry sinks',
      summary: 'Nobody knows why.',
      weight: 5,
      status: 'established',
      incident: true,
      parties: ['arland'],
      thread: 'ferry',
      place: 'harbour',
      sources: cited('p. 1'),
    },
    {
      id: 'inspection',
      when: '2024-04',
      title: 'Borland inspects ships',
      summary: 'How the sailors were treated is disputed.',
      weight: 4,
      status: 'disputed',
      acts: [
        { from: 'coast-guard', to: 'sailors', type: 'COERCE', mode: 'arrest' },
        { from: 'arland', to: 'borland', type: 'ACCUSE', mode: 'allege', sources: cited('p. 3') },
      ],
      accounts: [
        { by: 'arland', stance: 'alleges', says: 'The sailors were beaten.', sources: cited('p. 2') },
        { by: 'coast-guard', stance: 'denies', says: 'Nobody was touched.', sources: cited('p. 3') },
        { by: 'arland', stance: 'alleges', says: 'Their papers were taken.', sources: cited('p. 4') },
        { by: 'arland-police', stance: 'asserts', says: 'A complaint was filed.', sources: cited('p. 2') },
        { by: 'analysts', stance: 'interprets', says: 'Both sides test each other.', sources: cited('p. 5') },
      ],
      links: [
        { to: 'ferry-sinks', kind: 'consequence-of', by: 'okoro' },
        { to: 'ferry-sinks', kind: 'after' },
      ],
      sources: cited('p. 2'),
    },
    {
      id: 'release',
      when: '[..2024-04-20]',
      title: 'The sailors are released',
      summary: 'All of them.',
      weight: 3,
      status: 'reported',
      acts: [{ from: 'borland', to: 'arland', type: 'RETREAT', mode: 'release' }],
      links: [{ to: 'inspection', kind: 'response-to', by: 'analysts' }],
      sources: [{ source: 'gazette', at: 'p. 6' }, { source: 'gazette', at: 'p. 7' }, { source: 'ledger' }],
    },
    {
      id: 'rumour',
      when: { edtf: '[2024-05-10..2024-05-20]', label: 'mid-May 2024' },
      title: 'Talk of a blockade',
      summary: 'Reports that nobody confirms.',
      weight: 1,
      status: 'unconfirmed',
      acts: [{ from: 'celland', to: 'arland', type: 'AID' }],
      sources: cited('p. 8'),
    },
    {
      id: 'talks',
      when: '2024-05',
      title: 'Both sides talk',
      summary: 'In Celland.',
      weight: 2,
      status: 'established',
      sources: cited('p. 8'),
    },
  ],
  scenes: [],
}

function build(): Story {
  const parsed = parseStory(JSON.stringify(file), { file: 'harbour.json' })
  if (!parsed.ok)
    throw new Error(parsed.diagnostics.map(({ path, message }) => `${path} ${message}`).join('\n'))
  return buildStory(parsed.story)
}
export const story = build()

export const eventOf = (id: string, of: Story = story): StoryEvent => {
  const event = of.event.get(id)
  if (!event) throw new Error(`There is no event "${id}".`)
  return event
}

/** Renders what stands inside a story; what it asks for is in `open`. */
export function read(node: ReactNode, { of = story, current = null as string | null } = {}) {
  const open = { event: vi.fn(), actor: vi.fn(), pair: vi.fn(), path: vi.fn(), scene: vi.fn(), back: vi.fn() }
  const reading: Reading = {
    story: of,
    lang: of.language,
    page: 'en',
    locale: 'en',
    words: messagesFor('en'),
    asked: null,
    methodHref: '../method/',
    open,
    focus: { subscribe: () => () => {}, current: () => current as EventId | null },
  }
  return { open, ...render(<ReadingProvider value={reading}>{node}</ReadingProvider>) }
}

/** What is read, with every run of spaces as one. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
