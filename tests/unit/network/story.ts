/** A small story with two states at odds, their people, a friendly third, and standing ties. */
import type { ActorId, EventId, Story } from '../../../src/model'
import { acts, story as build, event } from '../model/story'

export const story: Story = build(
  [
    event('summit', '2024-10-24', { acts: acts('leader CONSULT third', 'third CONSULT leader') }),
    event('regret', '2025-02-01', { acts: acts('chief CONCEDE alba') }),
    event('raid', '2025-06-20', { acts: acts('police ASSAULT diaspora', 'alba ACCUSE borea') }),
    event('arrests', '2025-06-27', { acts: acts('alba COERCE borea', 'leader ACCUSE borea') }),
    event('answer', '2025-07-01', { acts: acts('borea SANCTION alba') }),
  ],
  {
    actors: [
      { id: 'alba', name: 'Alba', kind: 'state' },
      { id: 'borea', name: 'Borea', kind: 'state' },
      { id: 'third', name: 'Third Land', short: 'Third', kind: 'state' },
      { id: 'league', name: 'League', kind: 'organisation' },
      { id: 'leader', name: 'Leader', kind: 'person', partOf: 'alba' },
      { id: 'chief', name: 'Chief', kind: 'person', partOf: 'borea' },
      { id: 'police', name: 'Police', kind: 'agency', partOf: 'borea' },
      { id: 'diaspora', name: 'Diaspora', kind: 'group', partOf: 'borea' },
    ],
    sources: [
      { id: 'paper', title: 'A paper', author: 'A. Writer', publisher: 'The Paper', date: '2025-03' },
    ],
    ties: [
      {
        id: 'alliance',
        from: 'borea',
        to: 'league',
        kind: 'member',
        when: '2000/2024',
        about: 'They joined.',
        sources: [{ source: 'paper', at: 'page 3' }],
      },
      { id: 'kin', from: 'alba', to: 'third', kind: 'kinship', sources: [{ source: 'paper' }] },
    ],
  },
)
export const id = (text: string) => text as ActorId
export const events = (...ids: string[]): ReadonlySet<EventId> => new Set(ids as EventId[])
