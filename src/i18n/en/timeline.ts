/** English: the timeline. */
import { plural } from '../plural'

const events = (n: number): string =>
  plural('en', n, { one: '1 event', other: `${n.toLocaleString('en')} events` })

export const timeline = {
  heading: 'Timeline',
  /** What the timeline shows now, for those who do not see it. */
  summary: (seen: number, n: number, lanes: number, from: string, to: string): string =>
    `${seen === n ? '' : `${seen.toLocaleString('en')} of `}${events(n)} in ${plural('en', lanes, { one: '1 lane', other: `${lanes} lanes` })}, from ${from} to ${to}.`,
  events,
  empty: 'No event matches.',

  lanesBy: 'by',
  lanesLabel: 'Lanes by',
  lanes: { thread: 'thread', actor: 'actor', kind: 'kind', place: 'place', none: 'none' },
  axisLabel: 'Axis',
  axis: { true: 'true time', broken: 'broken axis' },
  axisMeaning: {
    true: 'Time runs evenly.',
    broken: 'Silences clearly longer than what is kept are left out; each part has its own scale.',
  },
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  fit: 'fit',
  fitMeaning: 'Show the whole story',
  fitSelection: 'fit selection',
  fitSelectionMeaning: 'Show what is chosen',
  nothingChosen: 'Choose an event, two actors or a filter first.',
  now: 'now',
  nowMeaning: 'Show it up to today',
  tools: { lanes: 'lanes', links: 'links', legend: 'legend' },
  linksMeaning: 'Draw all links',
  moreTools: 'More tools',
  laneMarks: (lane: string, n: number): string => `${lane}, ${events(n)}`,
  break: (from: string, to: string): string => `Left out: ${from} to ${to}`,

  /** Lanes for events that belong to none of the others. */
  noThread: 'Other events',
  noPlace: 'No place given',
  noActor: 'Nobody named',
  everything: 'All events',
  kind: {
    'verbal-cooperation': 'Words of cooperation',
    'material-cooperation': 'Deeds of cooperation',
    'verbal-conflict': 'Words of conflict',
    'material-conflict': 'Deeds of conflict',
    incident: 'Incidents',
    context: 'Background',
  },
  /** What a mark is, in its name and on its card. */
  markKind: {
    'verbal-cooperation': 'words of cooperation',
    'material-cooperation': 'deed of cooperation',
    'verbal-conflict': 'words of conflict',
    'material-conflict': 'deed of conflict',
    incident: 'incident',
    context: 'background',
  },
  status: { established: '', reported: 'one report', disputed: 'disputed', unconfirmed: 'unconfirmed' },
  /** A mark's whole name: title, date, what it is, status, lane. */
  mark: (title: string, date: string, kind: string, status: string, lane: string): string =>
    [title, date, kind, status, lane].filter((part) => part !== '').join(', '),

  /** In lanes of actors: who did it, to whom. */
  act: (from: string, to: string): string => `${from} to ${to}`,

  cursor: 'Time cursor',
  /** The strip below, with the part in view. */
  overview: 'Overview',
  rangeStart: 'Beginning of what is shown',
  rangeEnd: 'End of what is shown',
  rangeFrom: 'From',
  rangeTo: 'to',
  rangeHint: 'A date as 2025-06, 2025-06-12, or -0499 for 500 BCE',
  rangeShow: 'Show this range',
  rangeProblem: (text: string): string => `“${text}” is no date. Write 2025, 2025-06 or 2025-06-12.`,
  rangeBackwards: 'The end has to be later than the beginning.',

  /** Where there is more than marks can show. */
  density: (n: number, from: string, to: string): string => `${events(n)}, ${from} to ${to}`,
  densityZoom: 'Enter zooms in',
  more: (n: number): string => `and ${n.toLocaleString('en')} more`,
}
