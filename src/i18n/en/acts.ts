/**
 * English: what was done, in plain words, for every type of PLOVER's and every mode: "Russia → Azerbaijan: criticises".
 * The words go no further than the code: ACCUSE without a mode may be a charge or a complaint, and says both.
 */
import { isMany } from './names'

interface TypeWords {
  /** Without a mode. */
  readonly plain: string
  readonly modes: Readonly<Record<string, string>>
}

const type = (plain: string, modes: Readonly<Record<string, string>> = {}): TypeWords => ({ plain, modes })

/** In the third person singular; several verbs are joined by " or ". */
const WORDS: Readonly<Record<string, TypeWords>> = {
  AGREE: type('agrees to cooperate'),
  CONSULT: type('confers', {
    multilateral: 'confers in a larger round',
    phone: 'confers by telephone',
    'third-party': 'confers through a third party',
    visit: 'visits for talks',
  }),
  SUPPORT: type('gives diplomatic support'),
  CONCEDE: type('makes a concession in words'),
  COOPERATE: type('cooperates'),
  AID: type('gives aid'),
  RETREAT: type('gives ground', {
    access: 'grants access',
    ceasefire: 'ceases fire',
    disarm: 'disarms',
    release: 'releases people',
    resign: 'resigns',
    withdraw: 'withdraws',
  }),
  REQUEST: type('makes a request', {
    assist: 'asks for help',
    change: 'demands a change',
    meet: 'asks for talks',
    yield: 'demands a concession',
  }),
  ACCUSE: type('accuses or criticises', {
    allege: 'accuses',
    disapprove: 'criticises',
    investigate: 'investigates',
  }),
  REJECT: type('refuses', {
    assist: 'refuses help',
    change: 'refuses to change',
    meet: 'refuses to talk',
    yield: 'refuses to give way',
  }),
  THREATEN: type('threatens', {
    arrest: 'threatens arrests',
    expel: 'threatens to expel people',
    relations: 'threatens to cut relations',
    restrict: 'threatens restrictions',
    territory: 'threatens to take territory',
    violence: 'threatens violence',
  }),
  PROTEST: type('protests in public', {
    boycott: 'boycotts',
    demo: 'demonstrates',
    hunger: 'goes on hunger strike',
    obstruct: 'blocks the way',
    riot: 'riots',
    strike: 'goes on strike',
  }),
  SANCTION: type('cuts back relations', {
    convict: 'convicts',
    discontinue: 'breaks off cooperation',
    expel: 'expels people',
    withdraw: 'withdraws from what was shared',
  }),
  MOBILIZE: type('makes a show of force', {
    militia: 'mobilises a militia',
    police: 'mobilises police',
    troops: 'mobilises troops',
    weapons: 'readies weapons',
  }),
  COERCE: type('uses coercion', {
    arrest: 'arrests',
    censor: 'censors',
    curfew: 'imposes a curfew',
    cyber: 'attacks computers',
    deport: 'deports',
    'martial-law': 'imposes martial law',
    misinformation: 'spreads false information',
    restrict: 'imposes restrictions',
    seize: 'seizes property',
    withhold: 'withholds what is due',
  }),
  ASSAULT: type('attacks', {
    abduct: 'abducts',
    aerial: 'attacks from the air',
    beat: 'beats',
    'crowd-control': 'breaks up a crowd by force',
    destroy: 'destroys property',
    drone: 'attacks with drones',
    explosives: 'attacks with explosives',
    firearms: 'attacks with firearms',
    'heavy-weapons': 'attacks with heavy weapons',
    primitive: 'attacks with simple weapons',
    sexual: 'commits sexual violence',
    'suicide-attack': 'carries out a suicide attack',
    targeted: 'attacks a chosen person',
    torture: 'tortures',
    unconventional: 'attacks with unconventional weapons',
  }),
}

/** "carries out" to "carry out", "accuses or criticises" to "accuse or criticise". */
const ofMany = (words: string): string =>
  words
    .split(' or ')
    .map((verb) =>
      verb.replace(/^(\S+?)(ies|oes|s)(?= |$)/, (_, stem: string, end: string) => stem + BASE[end]),
    )
    .join(' or ')
const BASE: Readonly<Record<string, string>> = { ies: 'y', oes: 'o', s: '' }

/** Own keys only: a file may say "constructor". */
const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/**
 * What somebody of this name and kind does with an act of this type and mode: "arrests", and of police "arrest". A mode
 * without words of its own gets its type's; a type without words is said as it is coded.
 */
export function actInWords(code: string, mode: string | null, name: string, kind: string): string {
  const known = own(WORDS, code)
  if (known === undefined) return code.toLowerCase()
  const words = (mode === null ? undefined : own(known.modes, mode)) ?? known.plain
  return isMany(name, kind) ? ofMany(words) : words
}
