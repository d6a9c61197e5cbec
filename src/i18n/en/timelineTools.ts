/** English: what a reader can do to the timeline beside looking at it: lanes, links, legend. */
import { plural } from '../plural'
import { isMany } from './names'

export const timelineTools = {
  close: 'Close',
  lanes: {
    title: 'Lanes',
    one: 'All events stand in one lane. Group them by thread, actor, kind or place to have more.',
    sort: 'Order',
    sorts: { story: 'story’s own', first: 'first event', activity: 'activity', name: 'name' },
    sorted: {
      story: 'Lanes are in the story’s order.',
      first: 'Lanes are sorted by their first event.',
      activity: 'Lanes are sorted by activity: those with most events first.',
      name: 'Lanes are sorted by name.',
    },
    own: 'The order is your own.',
    heads: 'Names of lanes',
    above: 'more lanes above',
    below: 'more lanes below',
    /** After a lane's name, for those who come to it by key. */
    how: 'Enter collapses or expands it; Alt and an arrow key move it.',
    head: (name: string, n: number): string =>
      `${name}, ${plural('en', n, { one: '1 event', other: `${n.toLocaleString('en')} events` })}`,
    up: (name: string): string => `Move ${name} up`,
    down: (name: string): string => `Move ${name} down`,
    collapse: (name: string): string => `Collapse ${name}`,
    expand: (name: string): string => `Expand ${name}`,
    collapseOthers: (name: string): string => `Collapse all but ${name}`,
    only: 'only',
    collapseAll: 'Collapse all',
    expandAll: 'Expand all',
    moved: (name: string, place: number, n: number): string => `${name}, moved to place ${place} of ${n}.`,
    collapsed: (name: string): string => `${name}, collapsed.`,
    expanded: (name: string): string => `${name}, expanded.`,
    allCollapsed: 'All lanes are collapsed.',
    allExpanded: 'All lanes are expanded.',
    othersCollapsed: (name: string): string => `All lanes but ${name} are collapsed.`,
  },
  /** Where no event lies in what is shown. */
  nothing: { here: 'None of these events lies in the time shown.', before: 'Before:', after: 'Next:' },
  legend: {
    title: 'What the marks mean',
    cooperationDeed: 'Deed of cooperation',
    cooperationWord: 'Words of cooperation',
    conflictDeed: 'Deed of conflict',
    conflictWord: 'Words of conflict',
    incident: 'Incident: nobody willed it, or that is not known',
    context: 'Background: nobody acts in it',
    disputed: 'Half filled: accounts differ',
    unconfirmed: 'Dashed: unconfirmed',
    weight: 'Larger: weightier to the story, as its editor sees it',
    window: 'Band: the exact time is not given; it happened once, somewhere in it',
    span: 'Bar: it lasted; a faint end is not known to the day',
    ongoing: 'Arrow: it goes on',
    unknownEnd: 'Bar that breaks up: it began, and nobody says when it ended',
    density: 'Bars: more events than marks can show, counted by kind',
    act: 'Arrow between lanes of actors: who did it, to whom; where it would run through words, only for who points at its event',
    link: 'Thin arc: what led to what, as the story states it',
    linkBy: 'Dotted arc: the same, as somebody says; point at it to see who',
    break: 'Break: the story is silent here, and the axis leaves time out',
  },
  /** Why a date is a window. */
  why: {
    dayNotGiven: 'The day is not given; it lies somewhere in the band.',
    notBefore: (title: string): string => `Not before “${title}”.`,
    notAfter: (title: string): string => `Not after “${title}”.`,
    orderUnknown: (n: number): string =>
      `The order against ${plural('en', n, { one: 'one event', other: `${n} events` })} in the same window is not known.`,
  },
  /** How two actors stood through time, under the lanes. */
  strip: {
    pair: (a: string, b: string): string => `${a} ⇄ ${b}`,
    acts: (n: number): string => plural('en', n, { one: '1 act', other: `${n} acts` }),
    choose: 'Choose another pair',
    open: 'Open all acts of this pair',
    nothing: 'nothing coded yet',
    /** Instead of a pair, where no act is left between any two. */
    hidden: 'No act between two actors is among what the filters show.',
    /** What is measured, and the reading of it. */
    value: (balance: string): string => `balance ${balance}`,
    how: 'How the balance is computed',
    band: (low: string, high: string): string => `band ${low} to ${high}`,
    bandMeaning: 'The band: what other scales and half-lives give. Hatched: they do not agree on its sign.',
    name: (pair: string, told: string): string =>
      `Balance of coded acts, ${pair}, through time. At the cursor: ${told}.`,
  },
  links: {
    name: 'Links between events',
    /** A link by its kind, before the earlier event. */
    kind: { after: 'Came after', 'response-to': 'In response to', 'consequence-of': 'Grew out of' },
    /** Who says so: the story itself, or somebody in it. */
    byStory: 'as the story states it',
    byWho: (name: string, kind: string): string =>
      `${name}${name.includes(', ') ? ',' : ''} ${isMany(name, kind) ? 'say' : 'says'} so`,
    /** The whole link for those who hear it. */
    whole: (later: string, kind: string, earlier: string, by: string): string =>
      `“${later}”. ${kind} “${earlier}”, ${by}.`,
    how: 'Enter goes to the event at its other end.',
    shown: (n: number): string =>
      plural('en', n, { one: 'One link is shown.', other: `${n} links are shown.` }),
    hidden: 'Only the links of the chosen event are shown.',
  },
}
