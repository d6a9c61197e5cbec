/** English: the pages of what stands behind a line, and of how two actors are connected. */
import { plural } from '../plural'
import { isMany } from './names'

const acts = (n: number): string => plural('en', n, { one: '1 act', other: `${n} acts` })
const chains = (n: number): string => plural('en', n, { one: 'one chain', other: `${n} chains` })
const steps = (n: number): string => plural('en', n, { one: '1 step', other: `${n} steps` })

export const evidence = {
  scale: { name: 'Scale', plover: 'PLOVER', cameo: 'CAMEO' },
  half: { name: 'Half-life', '30': '30 days', '90': '90', '365': '365', none: 'none' },
  /** Said when the scale or the half-life is changed. */
  computedWith: (scale: string, half: number | null): string =>
    half === null ? `By ${scale}, acts never fade.` : `By ${scale}, an act counts half after ${half} days.`,
  settingsNote: 'The line is drawn with these, here and in the network. The {band} is over all of them.',
  bandLink: 'band',
  /** The coding of an act: "ACCUSE: allege, −3.5". The score is put where it says so. */
  coding: (type: string, mode: string | null): string =>
    mode === null ? `${type}, {score}` : `${type}: ${mode}, {score}`,
  /** The event that acts belong to, below them. */
  inEvent: 'in: {event}',
  scoreBy: { plover: 'on PLOVER’s scale', cameo: 'on CAMEO’s scale' },
  now: 'How they stand',
  balance: 'balance {balance}, band {band}, {acts}',
  range: '{low} to {high}',
  both: 'Both together',
  acts,
  accounts: (n: number): string => plural('en', n, { one: '1 account of it', other: `${n} accounts of it` }),

  partner: 'Partner',
  nowColumn: (date: string): string => `As of ${date}`,
  wholeColumn: 'Whole story',
  wholeNote:
    'Now: acts fade with the half-life. Whole story: every act counts in full. The longer the {activity}, the more weighs; the colour is its side. Numbers are of {acts}.',
  codedActs: 'coded acts',
  activity: 'bar',
  strength: (activity: string): string => `strength ${activity}`,
  rank: (place: number): string => `place ${place}`,

  path: {
    kind: 'Connection',
    title: 'How are these two connected?',
    titleOf: 'How are {a} and {b} connected?',
    from: 'From',
    to: 'To',
    choose: 'Choose an actor',
    swap: 'Swap',
    advice:
      'Choose two actors. You will see the shortest chains of dated acts and standing ties from one to the other.',
    of: '{actor} ({parent})',
    ask: 'How is {name} connected to …?',
    found: (n: number, length: number): string =>
      `${n === 1 ? 'One chain' : chains(n)} of ${steps(length)}, none shorter.`,
    /** Where belonging joins the two in fewer steps. */
    byActs: (n: number, length: number): string =>
      `By acts and ties alone: ${chains(n)} of ${steps(length)}.`,
    /** The same, told after it. */
    shorter: (n: number, length: number): string =>
      `By way of who belongs to whom: ${chains(n)} of ${steps(length)}, none shorter.`,
    direct: 'They are connected directly.',
    most: 'There may be more of the same length; these have the most evidence.',
    asOf: (date: string): string => `Acts and ties as of ${date}.`,
    later: (date: string): string =>
      `Nothing connected them as of ${date}. With all of the story something does.`,
    members: 'No chain of acts and ties alone joins them; these go through who belongs to whom.',
    none: (a: string, b: string): string =>
      `No chain of coded acts and ties in this story leads from ${a} to ${b}. That says nothing about what the story does not tell.`,
    hidden: (a: string, b: string): string =>
      `No chain leads from ${a} to ${b} by acts of the events that the filters show. With all events there is one.`,
    filtered: 'Only acts of the events that the filters show are counted.',
    chain: (place: number, names: string): string => `${place}. ${names}`,
    /** `name` and `kind` are those of `{a}`: some names take the plural. */
    member: (name: string, kind: string): string =>
      `{a} ${isMany(name, kind) ? 'belong' : 'belongs'} to {b}.`,
    step: '{a} and {b}',
    between: (n: number): string => acts(n),
    more: (n: number): string => plural('en', n, { one: 'The earlier act', other: `The ${n} earlier acts` }),
    lit: 'The chains are lit in the network.',
  },
}
