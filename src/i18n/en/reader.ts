/** English: the reader's page, its document and the frame around the stage. */
import { plural } from '../plural'
import { isMany } from './names'

/** A name with a comma in it closes with one before its verb. */
const subject = (name: string): string => (name.includes(', ') ? '{who}, ' : '{who} ')

const verbs = {
  asserts: ['says', 'say'],
  alleges: ['alleges', 'allege'],
  denies: ['denies', 'deny'],
  confirms: ['confirms', 'confirm'],
  regrets: ['voices regret', 'voice regret'],
  interprets: ['reads it this way', 'read it this way'],
} as const

export const reader = {
  skip: 'Skip to',
  skipToStory: 'Skip to the story',
  skipToTimeline: 'Skip to the timeline',
  skipToRelations: 'Skip to relations',
  header: 'Site',
  tools: 'Tools',
  story: 'Story',
  timeline: 'Timeline',
  relations: 'Relations',
  play: 'Play',
  pause: 'Pause',
  views: 'Views',
  stage: 'Timeline and relations',
  asOf: (date: string): string => `as of ${date}`,
  /** The same where the date is a phrase of the story's own ("in the weeks after the raid"), or a stretch of time. */
  atPoint: (date: string): string => `at this point: ${date}`,
  /** After "as of", where the event's date is such a phrase; and where no event is chosen. */
  atEvent: (title: string): string => `the time of “${title}”`,
  atEnd: 'the end of the story',
  /** What the stage shows now, for those who do not see it. */
  stageSummary: (shown: string, date: string): string => `${shown} on the timeline; relations as of ${date}.`,
  asTable: 'as a table',
  legend: 'legend',
  thenAndNow: 'then and now',
  moreOptions: 'more',
  methodShort: 'how it is read',
  howConnected: 'how connected?',
  fullStage: 'Whole window',
  sideStage: 'Beside the story',
  openTimeline: 'Open the whole timeline',
  chosen: 'Chosen event',
  noneChosen: 'No event is chosen. Play goes through them.',
  readInStory: 'Read in the story',

  updated: 'Updated {date}',
  published: 'Published {date}',
  whatChanged: 'What changed, and when',
  inBrief: 'In brief',
  eventsHeading: 'What happened, in order',
  shownOf: (shown: number, all: number): string => `Showing ${shown} of ${all} events:`,
  showAll: 'Show all',
  /** Why a date is a window: what the stated order says about its ends, and against which event. */
  bound: {
    earliest: (day: string): string => `from ${day}`,
    latest: (day: string): string => `by ${day}`,
  },
  order: { earliest: 'after {event}', latest: 'before {event}' },
  /** Where two events stand one below the other, and nothing says which came first. */
  orderNotStated: 'order not stated',
  dayNotGiven: 'day not given',
  linkTo: (title: string): string => `Link to “${title}”`,

  /** A stance by itself, before what was said. */
  stance: {
    asserts: 'Says:',
    alleges: 'Alleges:',
    denies: 'Denies:',
    confirms: 'Confirms:',
    regrets: 'Voices regret:',
    interprets: 'Reads it this way:',
  },
  /** Above an account: who gives it, and how. `{who}` is the name. */
  accountBy: (name: string, kind: string, stance: keyof typeof verbs): string =>
    `${subject(name)}${verbs[stance][isMany(name, kind) ? 1 : 0]}`,
  /** A name with the actor it belongs to: "Investigative Committee, Russia," */
  ofParent: '{name} ({parent})',
  /** Behind a link between events that somebody states, and a point: its own sentence, so that a name may begin it. */
  sayWho: (name: string, kind: string): string =>
    `${subject(name)}${isMany(name, kind) ? 'say so' : 'says so'}`,

  /** What led to an event, by kind of link, and what followed. */
  ledBy: { 'consequence-of': 'Grew out of', 'response-to': 'In response to', after: 'Came after' },
  followed: { 'consequence-of': 'Led to', 'response-to': 'Answered by', after: 'Followed by' },

  who: 'Who takes part',
  place: 'Place',
  codedActs: (n: number): string => plural('en', n, { one: '1 coded act', other: `${n} coded acts` }),
  /** Between two names, for those who do not see the arrow. */
  actTo: 'to',
  codedAct: '{from} to {to}',
  score: 'score {score}',
  /** `ACCUSE: disapprove` */
  actCode: (type: string, mode: string | null): string => (mode === null ? type : `${type}: ${mode}`),
  actsAreCodes: 'How acts are coded',
  source: (n: number): string => plural('en', n, { one: 'Source', other: 'Sources' }),

  scenes: 'Scene by scene',
  scenesAbout: 'The story told in order.',
  tell: (n: number): string =>
    plural('en', n, { one: 'See it in one scene', other: `Follow it in ${n} scenes` }),

  ties: 'Standing ties',
  tiesAbout: 'What holds between actors for a time.',
  tieBetween: '{from} and {to}',
  tieFrom: '{from} to {to}',
  voices: 'Who reads the story',
  voicesAbout: 'They explain events; the readings are theirs.',
  /** Above those whom the story mentions without a word of theirs. */
  voicesSilent: 'Mentioned, without a reading of their own',
  readingsOn: 'On {events}',
  actors: 'Who is who',
  itsPeople: 'People and agencies',
  sourcesHeading: 'Sources',
  archived: 'archived copy',
  noAddress: 'no web address known',
  /** What those who listen are told of an event that comes into focus; what they want to be spared is null. */
  eventSaid: (title: string, date: string | null, summary: string | null): string =>
    [date === null ? title : `${title}, ${date}`, ...(summary === null ? [] : [summary])].join('. '),
  say: {
    name: 'Screen readers are told',
    short: 'its title',
    normal: 'title and date',
    full: 'title, date and summary',
  },
  aboutHeading: 'About this page',
  aboutText:
    'Events are dated no more precisely than their sources date them, and every one names its sources. ' +
    'Where accounts differ, each stands under the name of who gives it. Relations are a reading aid from coded acts, ' +
    'not a measurement.',
  method: 'How relations are read',
  data: 'The story as data',
}
