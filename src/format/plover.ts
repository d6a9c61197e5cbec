/**
 * The two scales that give an act its intensity, from -10 (conflict) to +10 (cooperation) as Goldstein drew it up
 * (1992, Journal of Conflict Resolution 36:2).
 *
 * PLOVER (openeventdata) has 16 types, most with modes; CAMEO, its predecessor, 20 roots. The two disagree, which is why
 * both are here: the relations between actors are a band over both. Two notes on PLOVER's own table: the manual prints
 * ACCUSE as 3 while all its modes are negative, so it is -3 here; and its mode `vandalize` has no score, so it is no
 * mode here.
 */

/** Words or deeds, for or against: where a type stands among PLOVER's four. */
export type ActQuadrant =
  | 'verbal-cooperation'
  | 'material-cooperation'
  | 'verbal-conflict'
  | 'material-conflict'

interface TypeEntry {
  /** Intensity of the type where no mode is coded. */
  readonly score: number
  /** Intensity by mode; empty where the type has no modes. */
  readonly modes: Readonly<Record<string, number>>
  readonly quadrant: ActQuadrant
  /** The CAMEO root that stands for the type. */
  readonly cameo: CameoRoot
  /** The CAMEO code of those modes that have a plain counterpart whose score is not the root's. */
  readonly cameoModes?: Readonly<Record<string, CameoEntry>>
}

interface CameoEntry {
  readonly code: string
  readonly goldstein: number
}

const code = (cameo: string, goldstein: number): CameoEntry => ({ code: cameo, goldstein })

/** Goldstein's score of each of CAMEO's 20 roots. Their names and ranges are in `codes.ts`. */
export const CAMEO_SCORES = {
  '01': 0,
  '02': 3,
  '03': 4,
  '04': 1,
  '05': 3.5,
  '06': 6,
  '07': 7,
  '08': 5,
  '09': -2,
  '10': -5,
  '11': -2,
  '12': -4,
  '13': -6,
  '14': -6.5,
  '15': -7.2,
  '16': -4,
  '17': -7,
  '18': -9,
  '19': -10,
  '20': -10,
} as const satisfies Record<string, number>
export type CameoRoot = keyof typeof CAMEO_SCORES

/**
 * PLOVER's 16 types. PLOVER made them by merging and splitting CAMEO's roots, so most have one plain counterpart. Five
 * do not, and then:
 * - REQUEST (02 Appeal, 10 Demand) is 10, since PLOVER counts it as verbal conflict; the modes `assist` and `meet`, which
 *   ask for something friendly, are 02.
 * - ACCUSE (09 Investigate, 11 Disapprove) is 11; both score the same.
 * - ASSAULT (18 Assault, 19 Fight, 20 Mass violence) is 18; its modes go where CAMEO has the weapon.
 * - CONCEDE and RETREAT split 08 Yield, in words and in deeds; both are 08.
 *
 * Where a mode has a counterpart among CAMEO's subcodes (an arrest is 173), that one's score stands, as printed in the
 * table that GDELT publishes (CAMEO.goldsteinscale.txt); everywhere else the root's.
 */
export const PLOVER = {
  AGREE: {
    score: 2.5,
    modes: {},
    quadrant: 'verbal-cooperation',
    cameo: '03',
  },
  CONSULT: {
    score: 2.5,
    modes: { multilateral: 4, phone: 1.5, 'third-party': 1, visit: 4 },
    quadrant: 'verbal-cooperation',
    cameo: '04',
    cameoModes: { visit: code('042', 1.9) },
  },
  SUPPORT: {
    score: 5,
    modes: {},
    quadrant: 'verbal-cooperation',
    cameo: '05',
  },
  CONCEDE: {
    score: 4.5,
    modes: {},
    quadrant: 'verbal-cooperation',
    cameo: '08',
  },
  COOPERATE: {
    score: 9.5,
    modes: {},
    quadrant: 'material-cooperation',
    cameo: '06',
  },
  AID: {
    score: 10,
    modes: {},
    quadrant: 'material-cooperation',
    cameo: '07',
  },
  RETREAT: {
    score: 6.5,
    modes: { access: 6.5, ceasefire: 7.5, disarm: 10, release: 6.5, resign: 4.5, withdraw: 8 },
    quadrant: 'material-cooperation',
    cameo: '08',
    cameoModes: {
      access: code('086', 9),
      ceasefire: code('0871', 9),
      disarm: code('0873', 9),
      release: code('084', 7),
      withdraw: code('0874', 10),
    },
  },
  REQUEST: {
    score: 0,
    modes: { assist: 0.5, change: -1, meet: 0, yield: -1 },
    quadrant: 'verbal-conflict',
    cameo: '10',
    cameoModes: { assist: code('02', 3), meet: code('02', 3) },
  },
  ACCUSE: {
    score: -3,
    modes: { allege: -3.5, disapprove: -2, investigate: -3.5 },
    quadrant: 'verbal-conflict',
    cameo: '11',
  },
  REJECT: {
    score: -2,
    modes: { assist: -1.5, change: -2, meet: -2, yield: -2 },
    quadrant: 'verbal-conflict',
    cameo: '12',
    cameoModes: { meet: code('125', -5) },
  },
  THREATEN: {
    score: -3.5,
    modes: { arrest: -3.5, expel: -3.5, relations: -3.5, restrict: -3, territory: -4, violence: -3.5 },
    quadrant: 'verbal-conflict',
    cameo: '13',
    cameoModes: {
      relations: code('1313', -5.8),
      restrict: code('132', -5.8),
      territory: code('1382', -7),
      violence: code('138', -7),
    },
  },
  PROTEST: {
    score: -5,
    modes: { boycott: -4.5, demo: -5, hunger: -4.5, obstruct: -4.5, riot: -7, strike: -5 },
    quadrant: 'material-conflict',
    cameo: '14',
    cameoModes: { obstruct: code('144', -7.5), riot: code('145', -7.5) },
  },
  SANCTION: {
    score: -6,
    modes: { convict: -6, discontinue: -6, expel: -5.5, withdraw: -6 },
    quadrant: 'material-conflict',
    cameo: '16',
  },
  MOBILIZE: {
    score: -5.5,
    modes: { militia: -6, police: -5.5, troops: -6.5, weapons: -6.5 },
    quadrant: 'material-conflict',
    cameo: '15',
  },
  COERCE: {
    score: -7,
    modes: {
      arrest: -7,
      censor: -6.5,
      curfew: -6.5,
      cyber: -7,
      deport: -7,
      'martial-law': -7.5,
      misinformation: -6.5,
      restrict: -7,
      seize: -7,
      withhold: -7,
    },
    quadrant: 'material-conflict',
    cameo: '17',
    cameoModes: {
      arrest: code('173', -5),
      censor: code('1721', -5),
      curfew: code('1723', -5),
      deport: code('174', -5),
      'martial-law': code('1724', -5),
      restrict: code('172', -5),
      seize: code('171', -9.2),
    },
  },
  ASSAULT: {
    score: -9,
    modes: {
      abduct: -8.5,
      aerial: -9.5,
      beat: -7.5,
      'crowd-control': -7.5,
      destroy: -8.5,
      drone: -9.5,
      explosives: -9,
      firearms: -9,
      'heavy-weapons': -9.5,
      primitive: -8,
      sexual: -8.5,
      'suicide-attack': -9.5,
      targeted: -9.5,
      torture: -8.5,
      unconventional: -10,
    },
    quadrant: 'material-conflict',
    cameo: '18',
    cameoModes: {
      aerial: code('195', -10),
      beat: code('182', -9.5),
      'crowd-control': code('175', -9),
      destroy: code('1712', -9.2),
      drone: code('195', -10),
      explosives: code('183', -10),
      firearms: code('193', -10),
      'heavy-weapons': code('194', -10),
      'suicide-attack': code('1831', -10),
      targeted: code('186', -10),
      unconventional: code('20', -10),
    },
  },
} as const satisfies Record<string, TypeEntry>
export type PloverType = keyof typeof PLOVER

type ModesOf<Type extends PloverType> = keyof (typeof PLOVER)[Type]['modes'] & string
export type PloverMode = { [Type in PloverType]: ModesOf<Type> }[PloverType]

/** The rows by plain strings, for what comes out of a file. A map, as a file may say "constructor". */
const rows: ReadonlyMap<string, TypeEntry> = new Map(Object.entries(PLOVER))

const entryOf = <Entry>(
  entries: Readonly<Record<string, Entry>> | undefined,
  mode: string | null | undefined,
) => (entries && mode && Object.hasOwn(entries, mode) ? entries[mode] : undefined)

/** The 16 types, cooperation first. */
export const PLOVER_TYPES = Object.keys(PLOVER) as [PloverType, ...PloverType[]]

/** The modes that a type may have; none for some, and none for a type that is unknown. */
export const modesOf = (type: string): readonly string[] => Object.keys(rows.get(type)?.modes ?? {})

/** Every mode of every type, once each, sorted. */
export const PLOVER_MODES = [...new Set(PLOVER_TYPES.flatMap(modesOf))].sort() as [
  PloverMode,
  ...PloverMode[],
]

/** PLOVER's intensity of an act, by its mode where the type has that mode. 0 for an unknown type. */
export function ploverScore(type: string, mode?: string | null): number {
  const row = rows.get(type)
  return entryOf(row?.modes, mode) ?? row?.score ?? 0
}

/** CAMEO's intensity of the same act: its mode's where CAMEO has it, else that of the type's root. 0 for an unknown type. */
export function cameoScore(type: string, mode?: string | null): number {
  const row = rows.get(type)
  return entryOf(row?.cameoModes, mode)?.goldstein ?? (row ? CAMEO_SCORES[row.cameo] : 0)
}

/** Where a type stands among the four; undefined for an unknown one. */
export const quadrantOf = (type: string): ActQuadrant | undefined => rows.get(type)?.quadrant
