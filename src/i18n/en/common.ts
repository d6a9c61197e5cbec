/**
 * English: what every page shares. Messages with `{braces}` are templates: the interface puts links and names there,
 * and the order of words belongs to the language.
 */
import { plural } from '../plural'
import { actInWords } from './acts'

export const common = {
  name: 'Riftline',
  stories: 'Stories',
  close: 'Close',
  back: 'Back',
  loading: 'Loading …',
  /** Kinds of status, as a filter or a note lists them. */
  status: {
    established: 'Established',
    reported: 'Reported',
    disputed: 'Disputed',
    unconfirmed: 'Unconfirmed',
  },
  /** What a status means, in a sentence that can stand beside an event. */
  statusMeaning: {
    established: 'nobody contests it',
    reported: 'told by the source, not confirmed elsewhere',
    disputed: 'accounts differ',
    unconfirmed: 'a rumour that no source stands behind',
  },
  /** What an event is: its weightiest act's kind, or none. */
  kind: {
    'verbal-cooperation': 'Words of cooperation',
    'material-cooperation': 'Deeds of cooperation',
    'verbal-conflict': 'Words of conflict',
    'material-conflict': 'Deeds of conflict',
    incident: 'Incident',
    context: 'Background',
  },
  actorKind: {
    state: 'State',
    person: 'Person',
    agency: 'Agency',
    media: 'Media',
    organisation: 'Organisation',
    company: 'Company',
    group: 'Group',
  },
  /** What was done, in plain words: "criticises". The name's number is the verb's. */
  actInWords,
  /** A PLOVER mode is a word already: `crowd-control`. */
  actMode: (mode: string): string => mode.replaceAll('-', ' '),
  events: (n: number): string => plural('en', n, { one: '1 event', other: `${n} events` }),
  sources: (n: number): string => plural('en', n, { one: '1 source', other: `${n} sources` }),
  actors: (n: number): string => plural('en', n, { one: '1 actor', other: `${n} actors` }),
}
