/** What the codes of the two scales are called and mean: for the format's reference and the editor, not for the page. */
import { CAMEO_SCORES, type CameoRoot, type PloverType } from './plover'

/** PLOVER's 16 types, each with what it means in one line. */
export const PLOVER_WORDS: Readonly<Record<PloverType, string>> = {
  AGREE: 'Agrees or promises to do something together.',
  CONSULT: 'Meets, calls, negotiates.',
  SUPPORT: 'Praises, backs, recognises, apologises.',
  CONCEDE: 'Gives way in words, or eases what it had imposed.',
  COOPERATE: 'Works together in deed: trade, joint forces, shared intelligence.',
  AID: 'Gives money, arms, relief, shelter.',
  RETREAT: 'Gives way in deed: releases, withdraws, disarms, stops fighting.',
  REQUEST: 'Asks or demands.',
  ACCUSE: 'Blames, criticises, investigates.',
  REJECT: 'Refuses.',
  THREATEN: 'Warns of harm to come.',
  PROTEST: 'Takes to the streets, strikes, boycotts.',
  SANCTION: 'Cuts relations back: breaks off, expels diplomats, embargoes.',
  MOBILIZE: 'Shows or readies force.',
  COERCE: 'Represses short of violence: arrests, deports, seizes, bans.',
  ASSAULT: 'Uses violence, deliberately. What nobody willed is an incident, not an act.',
}

interface RootEntry {
  readonly name: string
  readonly goldstein: number
  /** Lowest and highest score among the root's subcodes. */
  readonly lowest: number
  readonly highest: number
}

const NAMES: Readonly<Record<CameoRoot, readonly [name: string, lowest: number, highest: number]>> = {
  '01': ['Make public statement', -5, 3.4],
  '02': ['Appeal', -0.3, 4],
  '03': ['Express intent to cooperate', 4, 7],
  '04': ['Consult', 1, 7],
  '05': ['Engage in diplomatic cooperation', 3.4, 8],
  '06': ['Engage in material cooperation', 6, 7.4],
  '07': ['Provide aid', 7, 8.5],
  '08': ['Yield', 5, 10],
  '09': ['Investigate', -2, -2],
  '10': ['Demand', -5, -5],
  '11': ['Disapprove', -2, -2],
  '12': ['Reject', -5, -4],
  '13': ['Threaten', -7, -4.4],
  '14': ['Protest', -7.5, -6.5],
  '15': ['Exhibit force posture', -7.2, -7.2],
  '16': ['Reduce relations', -8, -4],
  '17': ['Coerce', -9.2, -5],
  '18': ['Assault', -10, -8],
  '19': ['Fight', -10, -9.5],
  '20': ['Use unconventional mass violence', -10, -9.5],
}

/** CAMEO's 20 roots. */
export const CAMEO = Object.fromEntries(
  Object.entries(NAMES).map(([root, [name, lowest, highest]]) => [
    root,
    { name, goldstein: CAMEO_SCORES[root as CameoRoot], lowest, highest },
  ]),
) as Readonly<Record<CameoRoot, RootEntry>>
