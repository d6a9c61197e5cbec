/** English: what is known of one actor, or of two. */
import { plural } from '../plural'

/** "9 hostile acts and 1 cooperative one": the noun stands once. */
function counted(hostile: number, cooperative: number, neutral: number): string {
  const parts: string[] = []
  const add = (n: number, word: string) => {
    if (n === 0) return
    const noun = parts.length === 0 ? plural('en', n, { one: ' act', other: ' acts' }) : ''
    const stand = parts.length === 0 ? '' : n === 1 ? ' one' : ' ones'
    parts.push(`${n} ${word}${noun}${stand}`)
  }
  add(hostile, 'hostile')
  add(cooperative, 'cooperative')
  add(neutral, 'neutral')
  if (parts.length < 3) return parts.join(' and ')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

export const dossier = {
  pair: 'Two actors',
  actor: 'Actor',
  backToStory: 'Back to the story',
  pairTitle: '{a} and {b}',
  /** Where a beginning lies in a window that crosses a year. */
  atEarliest: (month: string): string => `${month} at the earliest,`,
  /** `since` is a date in words; `{acts}` is what `counted` says of the coded acts in either direction. */
  counted: (n: { hostile: number; cooperative: number; neutral: number }): string =>
    counted(n.hostile, n.cooperative, n.neutral),
  /** Without `since`, where nobody knows when it began. */
  exchanged: (since: string | null): string =>
    since === null ? '{a} and {b} have exchanged {acts}' : `Since ${since} {a} and {b} have exchanged {acts}`,
  oneWay: (since: string | null): string =>
    `${since === null ? '' : `Since ${since} `}{a} has directed {acts} at {b}; none is coded the other way`,
  /** Ends the sentence. `later` acts are coded after the cursor. */
  ends: (later: number): string =>
    later === 0
      ? '.'
      : `; ${plural('en', later, { one: '1 more follows', other: `${later} more follow` })} later in the story.`,
  /** Where all acts lie beyond the cursor. */
  notYet: (date: string, later: number): string =>
    `As of ${date} nothing between {a} and {b} is coded; ${plural('en', later, { one: '1 act follows', other: `${later} acts follow` })} later in the story.`,
  noActs: 'No act between {a} and {b} is coded in this story. That says nothing about how they stand.',
  /** Where their people and agencies have acts between them. */
  noActsAlone: 'No act between {a} and {b} themselves is coded in this story.',
  /** Where filters took all of them away. */
  hidden: (n: number): string =>
    `The filters hide ${plural('en', n, { one: 'the only coded act', other: `all ${n} coded acts` })} between {a} and {b}.`,
  filtered: 'Only what belongs to the events that the filters show is counted.',
  curve: 'Through time',
  aid: 'A reading aid from coded acts, not a measurement of relations.',
  method: 'How it is made',
  allActs: (n: number): string => plural('en', n, { one: 'The coded act', other: `All ${n} coded acts` }),
  /** Where filters took some of them away. */
  someActs: (n: number, all: number): string => `${n} of ${all} coded acts`,
  /** After the sentence, where not only the two themselves have acted. */
  withTheirs: 'Their people and agencies are counted with them.',
  /** The same of one of them. */
  withTheirsOf: 'People and agencies of {name} are counted too.',
  /** Where the picture draws people and agencies one by one. */
  alone: 'As in the picture, people and agencies of {name} are not counted here.',
  bothAlone: 'As in the picture, their people and agencies are not counted here.',
  /** To the dossier of the two that these belong to. */
  wholes: 'All between {a} and {b}',
  tiesBetween: 'Standing ties between them',
  ties: 'Standing ties',
  partOf: 'belongs to {parent}',
  people: 'People and agencies',
  /** Behind somebody who belongs to one of them. */
  ofPart: 'of {parent}',
  did: 'What {name} did',
  doneTo: 'What was done to {name}',
  theirs: (n: number): string =>
    plural('en', n, {
      one: '1 act of people and agencies that belong to it',
      other: `${n} acts of people and agencies that belong to it`,
    }),
  toTheirs: (n: number): string =>
    plural('en', n, {
      one: '1 act towards people and agencies that belong to it',
      other: `${n} acts towards people and agencies that belong to it`,
    }),
  partners: 'Partners, the most active first',
  accounts: 'Accounts given',
  accountOn: 'on {event}',
  appears: 'Takes part in, without a coded act',
  nothing: 'No act by or towards {name} is coded in this story.',
  /** Where its people and agencies have acts, and are not counted with it. */
  nothingAlone: 'No act by or towards {name} itself is coded in this story.',
  nothingShown: 'No act by or towards {name} is among the events that the filters show.',
  /** Below a partner that stands for its people and agencies: those of them who had to do with the actor. */
  among: 'among them {names}',
}
