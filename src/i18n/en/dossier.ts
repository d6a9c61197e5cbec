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
  exchanged: (since: string): string => `Since ${since} {a} and {b} have exchanged {acts}.`,
  oneWay: (since: string): string =>
    `Since ${since} {a} has directed {acts} at {b}; none is coded the other way.`,
  noActs: 'No act between {a} and {b} is coded in this story. That says nothing about how they stand.',
  curve: 'Through time',
  aid: 'A reading aid from coded acts, not a measurement of relations.',
  method: 'How it is made',
  allActs: (n: number): string => plural('en', n, { one: 'The coded act', other: `All ${n} coded acts` }),
  /** After the sentence, where not only the two themselves have acted. */
  withTheirs: 'Their people and agencies are counted with them.',
  /** To the dossier of the two that these belong to. */
  wholes: 'All between {a} and {b}',
  tiesBetween: 'Standing ties between them',
  ties: 'Standing ties',
  partOf: 'belongs to {parent}',
  people: 'People and agencies',
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
}
