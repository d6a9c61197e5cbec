/** English: the library, and pages that stand for themselves. */
import { plural } from '../plural'

export const library = {
  head: {
    title: 'Riftline: stories in time, with the evidence behind every mark',
    description:
      'Geopolitical stories as a timeline, a graph of who stands where with whom, and what each side says.',
  },
  methodHead: {
    title: 'How relations are read · Riftline',
    description: 'How coded acts become the arcs and curves of a story, and what they cannot say.',
  },
  missingHead: { title: 'No such page · Riftline', description: 'There is no page at this address.' },
  heading: 'Stories',
  about:
    'Who did what to whom, when, and who says so: each story as a document, a timeline and a graph of relations.',
  counts: (events: number, actors: number, sources: number): string =>
    [
      plural('en', events, { one: '1 event', other: `${events} events` }),
      plural('en', actors, { one: '1 actor', other: `${actors} actors` }),
      plural('en', sources, { one: '1 source', other: `${sources} sources` }),
    ].join(' · '),
  /** From the year in which a story begins to the one in which it ends. */
  years: (first: string, last: string): string => `${first} – ${last}`,
  updated: 'Updated {date}',
  none: 'There is no story here yet.',
  missing: 'There is no page at this address',
  missingAdvice:
    'The address may have been shortened on its way to you, or the story may have moved. These are the stories here:',
}
