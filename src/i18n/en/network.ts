/** English: who stands where with whom. */
import { plural } from '../plural'

type Quadrant = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict'
type Reading = 'nothing' | 'ambivalent' | 'cooperation' | 'conflict'

const acts = (n: number): string => plural('en', n, { one: '1 act', other: `${n} acts` })
const partners = (n: number): string => plural('en', n, { one: '1 partner', other: `${n} partners` })

/** What acts mostly are: of one quadrant, or words and deeds of one sign, or requests. */
type Mostly = Quadrant | 'conflict' | 'cooperation' | 'request'

const quadrant: Readonly<Record<Mostly, string>> = {
  'verbal-cooperation': 'friendly words',
  'material-cooperation': 'friendly deeds',
  'verbal-conflict': 'hostile words',
  'material-conflict': 'hostile deeds',
  conflict: 'hostile words and deeds',
  cooperation: 'friendly words and deeds',
  request: 'requests',
}
const kind = {
  state: 'state',
  person: 'person',
  agency: 'agency',
  media: 'media',
  organisation: 'organisation',
  company: 'company',
  group: 'group',
} as const

/** So many ties are named in the summary. */
const NAMED = 6

export const network = {
  name: 'Relations',
  picture: 'Network of relations',
  /** The drawing inside: the group of all marks that can be reached. */
  marks: 'Actors and what they did to each other',
  /** How to move about, read after the summary. */
  help: 'Arrow keys go along the lines and between actors, Page Up and Page Down through all, Enter opens, O shows a group’s people and agencies one by one or sums them, Escape leaves.',
  kind,
  quadrant,
  acts,

  /** What the picture shows now, in a sentence or two. Pairs are by their two names. */
  summary: (s: {
    date: string
    pairs: number
    /** Of the pairs, those that have had nothing lately. */
    silent: number
    conflict: readonly (readonly [string, string])[]
    cooperation: readonly (readonly [string, string])[]
    ambivalent: number
    /** Of each standing tie: between whom, and what is written on it. */
    ties: readonly (readonly [string, string, string])[]
    /** Of those that may not stand at this moment. */
    perhaps: readonly (readonly [string, string, string])[]
  }): string => {
    const list = (lead: string, ties: typeof s.ties): string => {
      const named = ties.slice(0, NAMED).map(([a, b, what]) => `${a} and ${b} (${what})`)
      if (ties.length > NAMED) named.push(`and ${ties.length - NAMED} more`)
      return named.length > 0 ? ` ${lead}: ${named.join(', ')}.` : ''
    }
    const standing = list('Standing ties', s.ties) + list('Perhaps not standing at this moment', s.perhaps)
    if (s.pairs === 0) return `As of ${s.date}, no act is coded.${standing}`
    const names = (pairs: readonly (readonly [string, string])[]) =>
      pairs.map(([a, b]) => `${a} with ${b}`).join(', ')
    const parts = [
      plural('en', s.pairs, { one: `1 pair has coded acts`, other: `${s.pairs} pairs have coded acts` }) +
        (s.silent === s.pairs
          ? plural('en', s.pairs, { one: ', not lately', other: ', none of them lately' })
          : ''),
      s.silent > 0 && s.silent < s.pairs ? `${s.silent} of them with nothing lately` : '',
      s.conflict.length > 0 ? `at odds: ${names(s.conflict)}` : '',
      s.cooperation.length > 0 ? `cooperating: ${names(s.cooperation)}` : '',
      s.ambivalent > 0
        ? plural('en', s.ambivalent, {
            one: '1 pair is ambivalent',
            other: `${s.ambivalent} pairs are ambivalent`,
          })
        : '',
    ]
    return `As of ${s.date}, ${parts.filter(Boolean).join('; ')}.${standing}`
  },

  /** A node: never where it stands. `strongest` is the partner it has most to do with. */
  node: (n: {
    name: string
    kind: keyof typeof kind
    partOf: string | null
    partners: number
    strongest: string | null
    /** Of a group: its people and agencies. */
    group?: { members: number; open: boolean } | null
  }) => {
    const of = n.partOf === null ? '' : ` of ${n.partOf}`
    const who = `${n.name}, ${kind[n.kind]}${of}`
    const theirs = n.group
      ? `; its ${n.group.members} ${n.group.open ? 'shown one by one' : 'summed on it'}`
      : ''
    return n.strongest === null
      ? `${who}, no acts yet${theirs}`
      : `${who}, ${partners(n.partners)}, most with ${n.strongest}${theirs}`
  },
  /** "Azerbaijan to Russia: 5 acts, mostly hostile words; nothing lately" */
  arc: (a: {
    from: string
    to: string
    acts: number
    reading: Reading
    mostly: Mostly | null
    all: boolean
    faint: boolean
  }): string =>
    `${a.from} to ${a.to}: ${acts(a.acts)}, ${network.mood(a)}${a.faint ? '; nothing lately' : ''}`,
  /** What the acts are, in a few words. */
  mood: (a: { acts: number; reading: Reading; mostly: Mostly | null; all: boolean }): string => {
    const of =
      a.mostly === null
        ? 'of more than one kind'
        : `${a.all ? (a.acts > 1 ? 'all ' : '') : 'mostly '}${a.mostly === 'request' && a.acts === 1 ? 'a request' : quadrant[a.mostly]}`
    // The acts say it themselves where all that they mostly are is of that sign.
    const says = a.mostly?.endsWith(a.reading)
    return says || a.reading === 'nothing' ? of : `${of}, ${network.reading[a.reading]} on balance`
  },
  /** "Armenia and CSTO: standing tie, member, weakening, since 1992"; `when` is a date in words. */
  tie: (t: {
    from: string
    to: string
    kind: string | null
    state: string | null
    when: string | null
    possible: boolean
  }): string => {
    const said = ['standing tie', t.kind, t.state, t.when].filter(Boolean).join(', ')
    return `${t.from} and ${t.to}: ${said}${t.possible ? '; perhaps not at this moment' : ''}`
  },
  /** On a tie's card. */
  standingTie: 'standing tie',
  tiePossible: 'perhaps not at this moment',
  tieUndated: 'no dates given',
  saidBy: 'Source',
  tieKind: {
    member: 'member',
    ally: 'allies',
    partner: 'partners',
    war: 'war',
    occupation: 'occupation',
    kinship: 'kinship',
    observer: 'observer',
    other: 'tie',
  } as Readonly<Record<string, string>>,
  tieState: {
    strong: '',
    weakening: 'weakening',
    suspended: 'suspended',
    ended: 'ended',
  } as Readonly<Record<string, string>>,

  reading: {
    nothing: 'nothing coded',
    ambivalent: 'ambivalent',
    cooperation: 'cooperation',
    conflict: 'conflict',
  } as Readonly<Record<Reading, string>>,
  nothingLately: 'nothing lately',
  latest: 'Latest',
  openPair: 'Open all acts',
  openActor: 'Open',
  noActs: 'no acts yet',
  partners,
  mostWith: (name: string): string => `most with ${name}`,
  partOf: (name: string): string => `of ${name}`,

  /** What the card's button does. */
  group: (g: { members: number; open: boolean }): string =>
    g.open
      ? 'Sum them up again'
      : plural('en', g.members, { one: 'Show its one member', other: `Show its ${g.members} one by one` }),

  /** How much of the groups is drawn. */
  detail: {
    name: 'Detail',
    states: 'states only',
    groups: 'with their people',
    actors: 'every line',
  },

  legend: {
    name: 'Legend',
    cooperation: 'cooperation',
    conflict: 'conflict',
    ambivalent: 'ambivalent',
    faint: 'nothing lately',
    tie: 'standing tie',
    weakening: 'tie weakening',
    suspended: 'tie suspended',
    possible: 'tie perhaps not at this moment',
    count: 'number of acts',
    width: 'thicker: more, and more recent',
    state: 'state',
    member: 'person, agency, media',
    organisation: 'organisation',
    group: 'group',
  },

  table: {
    actors: 'Actors',
    pairs: 'Pairs',
    actor: 'Actor',
    kind: 'Kind',
    partners: 'Partners',
    did: 'Acts by it',
    received: 'Acts towards it',
    strongest: 'Most with',
    from: 'From',
    to: 'To',
    count: 'Acts',
    reading: 'Reading',
    latest: 'Latest act',
    sortBy: (column: string): string => `Sort by ${column}`,
    open: (name: string): string => `Open ${name}`,
    openPair: (a: string, b: string): string => `Open ${a} and ${b}`,
    ties: 'Standing ties',
    tie: 'Tie',
    state: 'How it stands',
    standing: 'stands',
    notStanding: 'does not stand',
    when: 'Time',
    /** To the method's page. */
    method: 'How acts are counted and read',
    none: 'No acts up to this moment.',
    caption: (date: string): string => `As of ${date}`,
    captions: (dates: readonly string[]): string => `Two moments: ${dates.join('; ')}`,
    /** A column of one of two moments. */
    at: (column: string, date: string): string => `${column}, ${date}`,
  },

  curve: {
    name: (a: string, b: string): string => `Balance of coded acts between ${a} and ${b} through time`,
    direction: (from: string, to: string): string => `${from} to ${to}`,
    cooperative: 'cooperation',
    hostile: 'conflict',
    none: 'no acts coded',
    /** The acts of one event, on the curve. `kind` is the weightiest act's. */
    act: (a: {
      from: string
      to: string
      date: string
      kind: Quadrant
      count: number
      title: string
    }): string =>
      `${a.date}: ${a.from} to ${a.to}, ${a.count > 1 ? `${acts(a.count)}, ` : ''}${quadrant[a.kind]}. ${a.title}`,
    /** Where it stands at the cursor. */
    now: (a: { from: string; to: string; reading: string; date: string }): string =>
      `${a.from} to ${a.to} as of ${a.date}: ${a.reading}`,
    band: 'band: other scales and half-lives',
  },
}
