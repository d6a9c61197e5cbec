/** English: search, filters, playing, sharing. */
import { plural } from '../plural'

const events = (n: number): string =>
  plural('en', n, { one: '1 event', other: `${n.toLocaleString('en')} events` })

export const controls = {
  search: {
    open: 'Search',
    title: 'Search this story',
    hint: 'Words, people, places, dates',
    clear: 'Clear the search',
    groups: { event: 'Events', actor: 'Actors', pair: 'Who with whom', tie: 'Standing ties' },
    /** Said when results change, and shown above them. */
    found: (n: number): string =>
      plural('en', n, { one: '1 result', other: `${n.toLocaleString('en')} results` }),
    none: (words: string): string => `Nothing matches “${words}”.`,
    noneAdvice: 'Try fewer or shorter words.',
    /** Between two names, for those who do not see the arrows. */
    and: 'and',
    acts: (n: number): string => plural('en', n, { one: '1 act', other: `${n} acts` }),
    more: (n: number): string => `and ${n.toLocaleString('en')} more`,
    /** Makes a filter of the words. */
    filter: (n: number): string =>
      plural('en', n, {
        one: 'Show only this event',
        other: `Show only these ${n.toLocaleString('en')} events`,
      }),
    keys: 'Arrow keys choose, Enter opens, Esc closes.',
  },
  filter: {
    open: 'Filter',
    /** The button where filters are in use. */
    openWith: (n: number): string =>
      plural('en', n, { one: 'Filter, 1 in use', other: `Filter, ${n} in use` }),
    title: 'Filter events',
    advice: 'Events that match one choice of every group are shown.',
    groups: { actors: 'Actors', threads: 'Threads', kinds: 'Kind', status: 'Status' },
    count: events,
    shown: (shown: number, all: number): string => `${shown.toLocaleString('en')} of ${events(all)} shown`,
    clear: 'Clear all',
    done: 'Done',
    applied: 'Filters in use',
    remove: (what: string): string => `Remove filter: ${what}`,
    words: (q: string): string => `“${q}”`,
    range: (from: string | null, to: string | null): string =>
      from === null ? `until ${to}` : to === null ? `from ${from}` : from === to ? from : `${from} to ${to}`,
  },
  play: {
    group: 'Play the story',
    play: 'Play',
    pause: 'Pause',
    back: 'Previous event',
    forward: 'Next event',
    speed: 'Speed',
    speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
    ended: 'The end of the story.',
  },
  theme: { name: 'Colours', auto: 'auto', light: 'light', dark: 'dark' },
  save: 'Save',
  share: {
    copy: 'Copy link',
    share: 'Share',
    copied: 'Link copied',
    byHand: 'Copy this address:',
  },
}
