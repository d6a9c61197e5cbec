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
  /** `since` is a date in words; the counts are of coded acts in either direction. */
  exchanged: (since: string, n: { hostile: number; cooperative: number; neutral: number }): string =>
    `Since ${since} {a} and {b} have exchanged ${counted(n.hostile, n.cooperative, n.neutral)}.`,
  oneWay: (since: string, n: { hostile: number; cooperative: number; neutral: number }): string =>
    `Since ${since} {a} has directed ${counted(n.hostile, n.cooperative, n.neutral)} at {b}; none is coded the other way.`,
  onlyOne: (date: string, word: 'hostile' | 'cooperative' | 'neutral'): string =>
    `One ${word} act is coded: {a} to {b}, ${date}.`,
  noActs: 'No act between {a} and {b} is coded in this story. That says nothing about how they stand.',
  curve: 'Through time',
  aid: 'A reading aid from coded acts, not a measurement of relations.',
  method: 'How it is made',
  allActs: (n: number): string => plural('en', n, { one: 'The coded act', other: `All ${n} coded acts` }),
  betweenTheirs: 'Between their people and agencies',
  tiesBetween: 'Standing ties between them',
  ties: 'Standing ties',
  partOf: 'belongs to {parent}',
  people: 'People and agencies',
  did: 'What it did',
  doneTo: 'What was done to it',
  didPerson: 'Acts',
  theirs: (n: number): string =>
    plural('en', n, { one: '1 act of its people and agencies', other: `${n} acts of its people and agencies` }),
  toTheirs: (n: number): string =>
    plural('en', n, { one: '1 act towards its people and agencies', other: `${n} acts towards its people and agencies` }),
  partners: 'Partners, the closest bound first',
  partner: (acts: number): string => plural('en', acts, { one: '1 act', other: `${acts} acts` }),
  accounts: 'Accounts it gave',
  accountOn: 'on {event}',
  appears: 'Events it takes part in',
  nothing: 'No act by or towards it is coded in this story.',
  reading: {
    nothing: 'nothing coded yet',
    ambivalent: 'ambivalent',
    cooperation: 'cooperation',
    conflict: 'conflict',
  },
  direction: '{from} → {to}',
  directionSpoken: '{from} to {to}',
}
