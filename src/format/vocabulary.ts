/**
 * The words that a story file chooses from, each with what it means. The schema, the editor's hints, the reference
 * page and the interface all read them here.
 */

/** Lower-case words and digits joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** The tags of BCP 47 that a story may need: language, script, region, variants. */
export const LANGUAGE_PATTERN =
  /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-[A-Za-z0-9]{4,8})*$/

/** How far an event stands beyond doubt. */
export const STATUSES = {
  established: 'Nobody contests that it happened, or how.',
  reported: 'A source says so; nobody has confirmed or denied it.',
  disputed: 'The accounts differ: at least two, by different parties.',
  unconfirmed: 'A rumour: it circulates, and no named source stands behind it.',
} as const
export type StoryStatus = keyof typeof STATUSES

/** What somebody does by saying it. None of them says whether it is true. */
export const STANCES = {
  asserts: 'States it as a fact.',
  alleges: 'Charges somebody with it.',
  denies: 'Says that it is not so.',
  confirms: 'Bears out what another has said.',
  regrets: 'Voices sorrow, with or without owning up.',
  interprets: 'Reads what it means; for analysts and voices.',
} as const
export type StoryStance = keyof typeof STANCES

/** How an event stands to an earlier one. Each of them also states the order in time. */
export const LINK_KINDS = {
  after: 'Later than it; nothing more is said.',
  'response-to': 'Done in answer to it.',
  'consequence-of': 'Came of it.',
} as const
export type StoryLinkKind = keyof typeof LINK_KINDS

/** What an actor is; it decides size and shape in the network. */
export const ACTOR_KINDS = {
  state: 'A state, recognised or not.',
  person: 'One person: a leader, a minister, a prisoner.',
  agency: 'A part of a state: a ministry, a police force, an investigator.',
  media: 'A broadcaster, a newspaper, a news agency.',
  organisation: 'A body that states or people join: an alliance, a union, a party.',
  company: 'A business.',
  group: 'People who share something but no office: a diaspora, protesters, users of a network.',
} as const
export type StoryActorKind = keyof typeof ACTOR_KINDS

/** What binds two actors over time, whatever they do to each other in the meantime. */
export const TIE_KINDS = {
  member: '`from` is a member of `to`.',
  ally: 'Bound by treaty to defend each other.',
  partner: 'Partners by agreement: strategic, economic, military short of an alliance.',
  war: 'At war with each other.',
  occupation: '`from` holds territory that is `to`’s, or that `to` claims.',
  kinship: 'Share a language, a people, a faith.',
  observer: '`from` takes part in `to` without being a member.',
  other: 'None of these; `about` says what.',
} as const
export type StoryTieKind = keyof typeof TIE_KINDS

/** How a tie fares during one stretch of its time. */
export const TIE_STATES = {
  strong: 'As close as it has been.',
  weakening: 'Still stands, with one side drawing away.',
  suspended: 'Formally frozen.',
  ended: 'No longer holds.',
} as const
export type StoryTieState = keyof typeof TIE_STATES

/** How well a place's coordinates are known: the size of what they stand for. */
export const PLACE_PRECISIONS = {
  site: 'The very spot: a building, a crash site.',
  city: 'A town or city; the coordinates are its centre.',
  region: 'A province, a sea, a front; the coordinates are somewhere in its middle.',
  country: 'A whole country.',
} as const
export type StoryPlacePrecision = keyof typeof PLACE_PRECISIONS

/** What stands on one lane of the timeline. */
export const LANE_KEYS = {
  thread: 'One lane for each thread.',
  actor: 'One lane for each actor, acts drawn between the lanes.',
  kind: 'One lane for each kind of event.',
  place: 'One lane for each place.',
  none: 'All events on one lane.',
} as const

/** Which of the two pictures shows. */
export const STAGE_VIEWS = {
  both: 'Timeline above, network below.',
  timeline: 'The timeline alone.',
  network: 'The network alone.',
} as const

/** How much of the groups the network draws. */
export const DETAILS = {
  states:
    'Only states and others that belong to nobody; acts of their people and agencies are summed on them.',
  groups: 'People and agencies stand around their own; acts between groups are summed.',
  actors: 'Every act runs between the two who are coded.',
} as const

/** Where the network's actors stand. */
export const ARRANGEMENTS = {
  story: 'Where the whole story puts them: nobody moves while time does.',
  moment: 'Where the moment puts them.',
} as const

/** How many relations of a large network are drawn. */
export const AMOUNTS = {
  '25': 'The strongest 25.',
  '50': 'The strongest 50.',
  '100': 'The strongest 100.',
  '200': 'The strongest 200.',
  '400': 'The strongest 400.',
  '800': 'The strongest 800.',
  auto: 'As many as its room has place for.',
} as const

/** How the timeline measures. */
export const AXES = {
  broken: 'Breaks where the story is silent.',
  true: 'True time: every day as wide as every other.',
} as const

/** On which scale acts count. */
export const SCALE_KEYS = {
  plover: 'PLOVER’s intensities.',
  cameo: 'Those of CAMEO, its predecessor, for the same acts.',
} as const

/** After how many days an act counts half. */
export const HALVES = {
  '30': 'After 30 days.',
  '90': 'After 90 days.',
  '365': 'After a year.',
  none: 'Never: an act counts as much as on its day.',
} as const

/** How much of the window the two pictures have. */
export const STAGES = {
  side: 'They stand beside the document.',
  full: 'They have the whole window.',
} as const

/** Which links between events the timeline draws. */
export const LINKS = {
  '0': 'Those of the event in focus.',
  '1': 'All.',
} as const

/** Whether camps are marked in the network. */
export const CAMPS = {
  '0': 'They are not.',
  '1': 'They are, as a hypothesis.',
} as const

/** What an event is to a filter or a lane: its strongest act's quadrant, an incident, or context. */
export const EVENT_KINDS = {
  'verbal-cooperation': 'Its strongest act is a friendly word.',
  'material-cooperation': 'Its strongest act is a friendly deed.',
  'verbal-conflict': 'Its strongest act is a hostile word.',
  'material-conflict': 'Its strongest act is a hostile deed.',
  incident: 'Nobody’s deliberate act.',
  context: 'No acts are coded.',
} as const

/** The words of one of the tables above, in their order. */
export const wordsOf = <Words extends object>(table: Words) =>
  Object.keys(table) as [keyof Words & string, ...(keyof Words & string)[]]
