import type { StoryFile } from '../../../src/format'
import { buildStory, type Story } from '../../../src/model'

const source = [{ source: 'paper' }]

/** A small story with every kind of date that a View has to deal with. */
const file = {
  format: 1,
  id: 'test',
  title: 'A test',
  summary: 'Five events.',
  language: 'en',
  published: '2025-07-14',
  sources: [{ id: 'paper', title: 'A paper' }],
  actors: [
    { id: 'russia', name: 'Russia', kind: 'state' },
    { id: 'azerbaijan', name: 'Azerbaijan', kind: 'state' },
    { id: 'putin', name: 'Putin', kind: 'person', partOf: 'russia' },
    { id: 'erdogan', name: 'Erdoğan', kind: 'person' },
  ],
  voices: [],
  places: [],
  threads: [
    { id: 'crash', name: 'The crash' },
    { id: 'raid', name: 'The raid' },
  ],
  ties: [],
  events: [
    {
      id: 'war',
      when: '1993/1994',
      title: 'A war',
      summary: 'Long ago.',
      weight: 2,
      status: 'established',
      acts: [],
      sources: source,
    },
    {
      id: 'aktau-crash',
      when: '2024-12-25',
      title: 'Airliner crashes',
      summary: 'Near Aktau.',
      weight: 5,
      thread: 'crash',
      status: 'disputed',
      incident: true,
      accounts: [
        { by: 'russia', stance: 'asserts', says: 'Fog.', sources: source },
        { by: 'azerbaijan', stance: 'alleges', says: 'Fire.', sources: source },
      ],
      sources: source,
    },
    {
      id: 'regret',
      when: { edtf: '[2024-12-26..2025-01-10]', label: 'around New Year' },
      title: 'Putin voices regret',
      summary: 'In a call.',
      weight: 3,
      thread: 'crash',
      status: 'reported',
      acts: [{ from: 'putin', to: 'azerbaijan', type: 'CONCEDE' }],
      sources: source,
    },
    {
      id: 'raid',
      when: '2025-06',
      title: 'Police raid',
      summary: 'Two dead. Erdogan is silent.',
      weight: 5,
      thread: 'raid',
      status: 'disputed',
      acts: [{ from: 'russia', to: 'azerbaijan', type: 'ASSAULT' }],
      accounts: [
        { by: 'russia', stance: 'asserts', says: 'Heart.', sources: source },
        { by: 'azerbaijan', stance: 'alleges', says: 'Torture.', sources: source },
      ],
      sources: source,
    },
    {
      id: 'summons',
      when: '2025-07-01',
      title: 'Ambassador summoned',
      summary: 'Harsh words.',
      weight: 3,
      thread: 'raid',
      status: 'established',
      acts: [{ from: 'azerbaijan', to: 'russia', type: 'ACCUSE' }],
      sources: source,
    },
  ],
  scenes: [
    {
      id: 'opening',
      title: 'All of it',
      text: 'Look.',
      view: {
        event: 'raid',
        lanes: 'actor',
        from: '2024-11',
        actors: 'russia',
        lang: 'az',
        scene: 'nonsense',
      },
    },
    { id: 'plain', title: 'Plain', text: 'Nothing set.', view: {} },
  ],
}

export const story: Story = buildStory(file as unknown as StoryFile)
