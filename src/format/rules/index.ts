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

export const RULES: readonly Rule[] = [
  duplicateIds,
  unknownIds,
  selfReferences,
  eventSources,
  disputes,
  incidents,
  actModes,
  dates,
  order,
  tieTimes,
  partOf,
  coordinates,
  sceneViews,
  webLinks,
  html,
  languages,
]
