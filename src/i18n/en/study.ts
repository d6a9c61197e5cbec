/** English: studying the network: two moments beside each other, another arrangement, camps. */
import { plural } from '../plural'

type Reading = 'nothing' | 'ambivalent' | 'cooperation' | 'conflict'

const list = (names: readonly string[]): string => names.join(', ')

export const study = {
  options: 'Options of the network',
  arrange: {
    name: 'arranged for this moment',
    tradeOff:
      'Arranged for this moment: lines are shorter and cross less, but actors move as time does, so you have to find ' +
      'them again. Each keeps near its place in the whole story, and the same moment always looks the same.',
    notNow: 'Two moments share one arrangement, so that they can be compared.',
  },
  groups: {
    name: 'People and agencies one by one',
    of: (name: string, members: number): string => `${name} (${members})`,
    opened: (name: string): string => `People and agencies of ${name} are shown one by one.`,
    closed: (name: string): string => `People and agencies of ${name} are summed.`,
  },

  /** What marks mean that only a study has. */
  marks: {
    changed: 'changed between the two moments',
    camp: 'a camp',
    rival: 'the camp against it',
    against: 'contradicts the camps',
  },

  camps: {
    name: 'camps',
    /** What the letters mean, in one paragraph. `camps` are names by letter. */
    title: 'Camps: a hypothesis',
    /** Where two moments are shown, each with camps of its own. */
    titleAt: (date: string): string => `Camps as of ${date}: a hypothesis`,
    none: 'No line is clear enough at this moment to tell camps.',
    about: 'If friends of friends were friends, and enemies of enemies too, these would stand together:',
    /** Between the two camps of a part. */
    against: 'against',
    frustration: (against: number, asked: number): string =>
      against === 0
        ? plural('en', asked, {
            one: 'The one clear line fits.',
            other: `All ${asked} clear lines fit; frustration 0.`,
          })
        : `${plural('en', against, { one: '1 line contradicts', other: `${against} lines contradict` })} it, of ${asked} clear ones (frustration ${against}):`,
    /** A line that contradicts. */
    line: (from: string, to: string, cooperates: boolean): string =>
      cooperates ? `${from} to ${to}, cooperation across camps` : `${from} to ${to}, conflict inside a camp`,
    more: (n: number): string => `and ${n} more`,
    guess: 'With so many actors not every parting could be tried: another may fit better.',
    member: (letter: string): string => `camp ${letter}`,
    of: (letter: string, names: readonly string[]): string => `${letter}: ${list(names)}`,
  },

  compare: {
    title: 'Then and now',
    /** To the method's page. */
    method: 'What counts as a change',
    picture: (date: string): string => `Relations as of ${date}`,
    other: 'Compare with',
    hint: 'A date such as 2024, 2024-12 or 2024-12-25',
    wrong: (value: string): string =>
      `“${value}” is no date that begins and ends. Try 2024-12 or 2024-12-25.`,
    fromEvent: 'from the chosen event',
    leave: 'one moment only',
    changes: (from: string, to: string): string => `From ${from} to ${to}`,
    none: 'No line and no tie is different.',
    glow: 'Lines on a band of colour changed: in the earlier picture those that were to flip or fall silent, in the later one those that appeared, flipped, grew stronger, have more acts, or went into or out of ambivalence.',
    same: 'Both moments are the same. Choose another date, or move the cursor.',
    kinds: {
      flipped: 'Flipped',
      appeared: 'Appeared',
      vanished: 'Fallen silent',
      shifted: 'Into or out of ambivalence',
      strengthened: 'Grew stronger',
      added: 'Much the same, with more acts',
      weakened: 'Grew weaker',
    },
    ties: 'Standing ties',
    tie: { began: 'began', ended: 'ended', changed: 'now' },
    /** Two directions that changed alike. */
    both: (a: string, b: string): string => `${a} and ${b}`,
    one: (from: string, to: string): string => `${from} to ${to}`,
    /** What it was and is. */
    became: (c: {
      kind: string
      before: Reading
      after: Reading
      acts: readonly [number, number]
    }): string => {
      const [was, is] = c.acts
      const count = (n: number) => plural('en', n, { one: '1 act', other: `${n} acts` })
      const counts = was === is ? '' : `, ${count(was)}, now ${is}`
      if (c.kind === 'appeared') return was === 0 ? `${c.after}, ${count(is)}` : `${c.after}${counts}`
      if (c.kind === 'vanished') return `${c.before} before${counts}`
      return (c.before === c.after ? c.after : `from ${c.before} to ${c.after}`) + counts
    },
  },
}
