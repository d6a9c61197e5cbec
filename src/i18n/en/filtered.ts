/** English: what filters have taken away, and how to have it back. */
import { plural } from '../plural'

const events = (n: number): string =>
  plural('en', n, { one: '1 event', other: `${n.toLocaleString('en')} events` })

export const filtered = {
  /** Where the chosen event is not among those shown. */
  hidden: 'The chosen event, “{event}”, is hidden: it does not match what is asked for.',
  show: 'Show it, with all events',
  empty: {
    title: 'No event matches',
    /** What is in use, as a sentence. */
    because: {
      actors: (names: string): string => `with ${names}`,
      threads: (names: string): string => `in ${names}`,
      kinds: (names: string): string => `of kind: ${names}`,
      status: (names: string): string => `with status ${names}`,
      q: (words: string): string => `with the words “${words}”`,
      range: (range: string): string => `within ${range}`,
    },
    sentence: (total: number, parts: string): string =>
      `The story has ${events(total)}, and none of them is ${parts}.`,
    advice: 'Take one of these away, or all of them:',
    clear: 'Show all events',
  },
}
