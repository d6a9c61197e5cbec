/**
 * What the records of a file must not do to one another: one rule a file, each a generator of problems over what the schema
 * left standing. To add one: write it beside the others, name it here, give it a folder of fixtures.
 */
import { actModes } from './act-modes'
import type { Rule } from './context'
import { coordinates } from './coordinates'
import { dates } from './dates'
import { disputes } from './disputes'
import { duplicateIds } from './duplicate-ids'
import { eventSources } from './event-sources'
import { html } from './html'
import { incidents } from './incidents'
import { languages } from './languages'
import { order } from './order'
import { partOf } from './part-of'
import { sceneViews } from './scene-views'
import { selfReferences } from './self-references'
import { tieTimes } from './tie-times'
import { unknownIds } from './unknown-ids'
import { webLinks } from './web-links'

export type { Rule, RuleContext } from './context'
export { ruleContext } from './context'

/** The rules, each with the sentence that the reference page has for it. */
export const RULES: readonly { readonly about: string; readonly rule: Rule }[] = [
  { about: 'An id is unique in its list, and no voice has the id of an actor.', rule: duplicateIds },
  { about: 'Every id that is used is in the list that it should be in.', rule: unknownIds },
  {
    about: 'An act and a tie are between two different actors; an event is not linked to itself.',
    rule: selfReferences,
  },
  { about: 'An event has at least one source.', rule: eventSources },
  { about: 'A disputed event has accounts by at least two.', rule: disputes },
  { about: 'An incident has no acts.', rule: incidents },
  { about: 'A mode is one of its act type’s.', rule: actModes },
  {
    about: 'A date is valid EDTF and ends after it begins; a tie’s is an interval; a time zone exists.',
    rule: dates,
  },
  { about: 'The order that links state runs in no circle, and agrees with the dates.', rule: order },
  {
    about:
      'An act done under a tie concerns one of the tie’s actors and is within its time; so are a tie’s phases.',
    rule: tieTimes,
  },
  { about: 'No actor is part of itself, through whatever others.', rule: partOf },
  { about: 'A place has longitude, latitude and their precision, or none of them.', rule: coordinates },
  { about: 'A scene’s view names only what the story has.', rule: sceneViews },
  {
    about: 'A link begins with http:// or https://; a picture may also be a path beside the story file.',
    rule: webLinks,
  },
  { about: 'Warning: a text holds HTML, which readers would see as it stands.', rule: html },
  { about: 'Warning: a language that some texts are in lacks others.', rule: languages },
]
