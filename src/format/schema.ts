/**
 * The story file, version 1: one schema for the types, the JSON Schema that editors read and the reference page. It
 * knows the shape of each record; what records say about one another is checked in rules/.
 *
 * It carries zod, so only `node.ts` (command line, server) leads here. Everybody else takes types from `index.ts`.
 */
import * as z from 'zod/mini'
import { PLOVER_WORDS } from './codes'
import {
  Citation,
  citations,
  Edtf,
  Id,
  Language,
  listOf,
  maybe,
  named,
  say,
  Text,
  Url,
  wordOf,
} from './pieces'
import { PLOVER_MODES } from './plover'
import {
  ACTOR_KINDS,
  AMOUNTS,
  ARRANGEMENTS,
  AXES,
  CAMPS,
  DETAILS,
  EVENT_KINDS,
  HALVES,
  LANE_KEYS,
  LINK_KINDS,
  LINKS,
  PLACE_PRECISIONS,
  SCALE_KEYS,
  STAGE_VIEWS,
  STAGES,
  STANCES,
  STATUSES,
  TIE_KINDS,
  TIE_STATES,
  wordsOf,
} from './vocabulary'

const Change = named(
  'Change',
  z.strictObject({
    date: say(Edtf, 'When it was changed.'),
    note: say(Text, 'What was corrected or added.'),
  }),
  'A correction or an addition after publication, shown to readers.',
)

const Source = named(
  'Source',
  z.strictObject({
    id: say(Id, 'What citations call it.'),
    title: say(Text, 'Its title.'),
    publisher: maybe(Text, 'Who published it.'),
    author: maybe(z.string().check(z.minLength(1)), 'Who wrote it, as the source spells the name.'),
    date: maybe(Edtf, 'When it was published, as precisely as is known.'),
    url: maybe(Url, 'Where it can be read.'),
    archivedUrl: maybe(Url, 'A lasting copy, such as one at web.archive.org.'),
  }),
  'Something that can be cited: an article, a report, a film, a document.',
)

const Actor = named(
  'Actor',
  z.strictObject({
    id: say(Id, 'What acts, accounts and ties call it.'),
    name: say(Text, 'Its name, as readers know it.'),
    short: maybe(Text, 'A shorter name for tight places. Left out: the name.'),
    kind: wordOf(ACTOR_KINDS, 'What it is.'),
    partOf: maybe(Id, 'The actor it belongs to: a leader’s or an agency’s state. It is drawn beside it.'),
    iso: maybe(
      z.string().check(z.regex(/^[A-Z]{2}$/)),
      'The country code of ISO 3166-1, two capitals. Unrecognised states and actors that are no states need none.',
    ),
    wikidata: maybe(z.string().check(z.regex(/^Q[1-9][0-9]*$/)), 'Its Wikidata item: `Q159`.'),
    about: maybe(Text, 'A sentence or two about it.'),
  }),
  'Somebody who does something in the story, or to whom it is done.',
)

const Voice = named(
  'Voice',
  z.strictObject({
    id: say(Id, 'What accounts and links call it. No actor may have the same id.'),
    name: say(Text, 'Name of the person or paper.'),
    role: maybe(Text, 'Why one listens: `political scientist`, `opposition journalist`.'),
  }),
  'Somebody who reads the events but does nothing in them: an analyst, a historian, a newspaper.',
)

const Place = named(
  'Place',
  z.strictObject({
    id: say(Id, 'What events call it.'),
    name: say(Text, 'Its name.'),
    lon: maybe(
      z.number().check(z.minimum(-180), z.maximum(180)),
      'Longitude, WGS 84, degrees east; west is negative. With `lat` and `precision`, or not at all.',
    ),
    lat: maybe(
      z.number().check(z.minimum(-90), z.maximum(90)),
      'Latitude, WGS 84, degrees north; south is negative.',
    ),
    precision: z.exactOptional(wordOf(PLACE_PRECISIONS, 'The size of what the coordinates stand for.')),
  }),
  'Where something happened.',
)

const Thread = named(
  'Thread',
  z.strictObject({
    id: say(Id, 'What events call it.'),
    name: say(Text, 'Its name, short: it heads a lane of the timeline.'),
    about: maybe(Text, 'What it is about.'),
  }),
  'A strand of the story: events that belong together.',
)

const Phase = named(
  'Phase',
  z.strictObject({
    when: say(Edtf, 'From when to when: an interval inside the tie’s own time.'),
    state: wordOf(TIE_STATES, 'How the tie fares then.'),
    about: maybe(Text, 'What shows it.'),
    sources: citations('Who says so. Left out: the sources of the tie.'),
  }),
  'A stretch of a tie’s time in which it is closer or looser.',
)

const Tie = named(
  'Tie',
  z.strictObject({
    id: say(Id, 'Its own id.'),
    from: say(Id, 'One actor; for a membership the member.'),
    to: say(Id, 'The other actor; for a membership the body.'),
    kind: wordOf(TIE_KINDS, 'What binds them.'),
    short: maybe(Text, 'A word or two for it on its line in the picture, where its kind says too little.'),
    when: maybe(
      Edtf,
      'From when to when, an interval: `1994/..`. Left out: the sources give no time. It stands from the date of the first of them, and perhaps before.',
    ),
    about: maybe(Text, 'What it consists of, in a sentence or two.'),
    phases: listOf(Phase, 'Stretches in which the tie was stronger or weaker than the rest.'),
    sources: citations('Who says so.'),
  }),
  'What binds two actors over time: a membership, a partnership, a war. It is no act, and has no score.',
)

const When = named(
  'When',
  z.union([
    Edtf,
    z.strictObject({
      edtf: say(Edtf, 'The date.'),
      label: maybe(Text, 'The words to show for it, where the usual ones say less: `late June 2025`.'),
      timeZone: maybe(
        z.string().check(z.minLength(1)),
        'The zone in which to read the time of day, by its IANA name: `Asia/Baku`.',
      ),
    }),
  ]),
  'When something happened: an EDTF date, or `{"edtf": …, "label": …, "timeZone": …}`. No more precise than the source is.',
)

const Act = named(
  'Act',
  z.strictObject({
    from: say(Id, 'Who does it: an actor.'),
    to: say(Id, 'To whom: another actor.'),
    type: wordOf(PLOVER_WORDS, 'What is done: one of PLOVER’s types.'),
    mode: maybe(z.enum(PLOVER_MODES), 'How: one of that type’s modes.'),
    status: maybe(
      wordOf(STATUSES, 'As for events.'),
      'How certain this act is, where that differs from its event: in a raid whose deaths are disputed, that there were arrests may be established. Left out: the status of the event.',
    ),
    tie: maybe(Id, 'The tie that it is done under, such as the war it is part of. It must hold at the time.'),
    sources: citations('Who says so. Left out: the sources of the event.'),
  }),
  'One directed deed or word, coded by PLOVER. What goes both ways is two acts.',
)

const Account = named(
  'Account',
  z.strictObject({
    by: say(Id, 'Who says it: an actor or a voice.'),
    stance: wordOf(STANCES, 'What they do by saying it.'),
    says: say(Text, 'What they say, in your own words.'),
    sources: citations('Where they are reported to say it. Left out: the sources of the event.'),
  }),
  'Who says what about the event. There is no truth score: readers see who says it, and on which evidence.',
)

const Link = named(
  'Link',
  z.strictObject({
    to: say(Id, 'The earlier event.'),
    kind: wordOf(LINK_KINDS, 'How this event stands to it.'),
    by: maybe(Id, 'Whose reading that is: an actor or a voice. Left out: the story states it itself.'),
  }),
  'What this event followed, answered or came of.',
)

const Media = named(
  'Media',
  z.strictObject({
    src: say(
      z.string().check(z.minLength(1)),
      'The picture: a path beside the story file (`media/raid.jpg`) or a web address.',
    ),
    alt: say(Text, 'What it shows, for those who cannot see it.'),
    credit: maybe(Text, 'Whose it is.'),
  }),
  'A picture that goes with the event.',
)

const Event = named(
  'Event',
  z.strictObject({
    id: say(Id, 'What links and scenes call it; also its address on the page.'),
    when: say(When, 'When it happened.'),
    title: say(Text, 'A headline.'),
    summary: say(Text, 'What happened, in a few sentences that nobody contests.'),
    weight: maybe(
      z.literal([1, 2, 3, 4, 5]),
      'How much it matters to the story, 1 to 5; the editor’s choice, drawn as size. Left out: 3.',
    ),
    thread: maybe(Id, 'The thread it belongs to.'),
    place: maybe(Id, 'Where it happened.'),
    status: wordOf(STATUSES, 'How far it stands beyond doubt.'),
    incident: maybe(
      z.boolean(),
      'True where nobody meant it to happen, or that is not known: a crash, a death. It then has no acts. Left out: false.',
    ),
    parties: listOf(Id, 'Actors concerned that neither act here nor are acted upon.'),
    acts: listOf(Act, 'Who did what to whom.'),
    accounts: listOf(Account, 'Who says what about it.'),
    links: listOf(Link, 'What led here. Each link also states the order in time.'),
    sources: say(z.array(Citation), 'Where this is from. At least one.'),
    media: listOf(Media, 'Pictures.'),
  }),
  'Something that happened.',
)

const inCode = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')

const param = (about: string) => maybe(z.string(), about)

const SceneView = named(
  'SceneView',
  z.strictObject({
    event: param('The event in focus: its id.'),
    actor: param('The actor whose dossier is open: its id.'),
    pair: param('The pair whose dossier is open: two actors’ ids with a tilde, `russia~azerbaijan`.'),
    path: param(
      'The two actors whose connection is shown: their ids with a tilde, from the first to the second, `iran~armenia`. ' +
        'An end may be left empty, for the reader to choose.',
    ),
    at: param('Where the time cursor stands: a date in EDTF. Left out: at the event in focus.'),
    from: param('Where the visible range begins: a date in EDTF. Left out: at the story’s beginning.'),
    to: param('Where the visible range ends: a date in EDTF. Left out: at the story’s end.'),
    lanes: z.exactOptional(wordOf(LANE_KEYS, 'What the timeline’s lanes are.')),
    order: param(
      'What lanes are sorted by: `story`, `first` (event), `activity`, `name`; or their ids, separated by commas. Lanes not named follow in the story’s order.',
    ),
    closed: param(
      'Lanes that are collapsed: ids, separated by commas. `-` is the lane of what belongs to none.',
    ),
    links: z.exactOptional(wordOf(LINKS, 'Which links between events the timeline draws.')),
    actors: param('Show only events with these actors: ids, separated by commas.'),
    threads: param('Show only events of these threads: ids, separated by commas.'),
    kinds: param(`Show only events of these kinds, separated by commas: ${inCode(wordsOf(EVENT_KINDS))}.`),
    status: param(`Show only events of these statuses, separated by commas: ${inCode(wordsOf(STATUSES))}.`),
    q: param('Show only events that hold these words.'),
    view: z.exactOptional(wordOf(STAGE_VIEWS, 'Which picture shows.')),
    axis: z.exactOptional(wordOf(AXES, 'How the timeline measures.')),
    scale: z.exactOptional(wordOf(SCALE_KEYS, 'On which scale acts count in the relations.')),
    half: z.exactOptional(wordOf(HALVES, 'After how many days an act counts half in the relations.')),
    detail: z.exactOptional(wordOf(DETAILS, 'How much of the groups the network draws.')),
    open: param('Groups whose people and agencies are drawn one by one: ids, separated by commas.'),
    most: z.exactOptional(wordOf(AMOUNTS, 'How many relations of a large network are drawn.')),
    near: param(
      'What part of a large network is looked at: how near, from 1 to 24, and where its middle is, `2.5,120,-40`, as the page’s address has it.',
    ),
    // biome-ignore lint/suspicious/noThenProperty: nobody awaits it
    then: param('A moment that the network is compared with, beside the cursor’s: a date in EDTF.'),
    arrange: z.exactOptional(wordOf(ARRANGEMENTS, 'Where the network’s actors stand.')),
    camps: z.exactOptional(wordOf(CAMPS, 'Whether camps are marked in the network.')),
    stage: z.exactOptional(
      wordOf(STAGES, 'How much of the window the pictures have. Left out: as the reader has it.'),
    ),
  }),
  'What the scene shows, in the words of the page’s address: `{"event": "aktau-crash", "from": "2024-11", "lanes": "actor"}` is ' +
    '`?event=aktau-crash&from=2024-11&lanes=actor`. All values are strings.',
)

const Scene = named(
  'Scene',
  z.strictObject({
    id: say(Id, 'Its own id.'),
    title: say(Text, 'What it is about, short.'),
    text: say(Text, 'What the reader is told.'),
    notes: maybe(Text, 'What only the speaker sees.'),
    view: say(SceneView, 'What the scene shows.'),
  }),
  'One step in telling the story.',
)

/** The whole file. */
export const StoryFileSchema = say(
  z.strictObject({
    $schema: maybe(
      z.string(),
      'Where the JSON Schema lies; editors complete and check by it. Riftline ignores it.',
    ),
    format: say(z.literal(1), 'The version of the format.'),
    id: say(Id, 'The story’s id and its address: `/<id>/`.'),
    title: say(Text, 'The headline.'),
    summary: say(Text, 'What it is about, in two or three sentences.'),
    language: say(Language, 'The language of plain strings.'),
    published: say(Edtf, 'When the story was first published.'),
    updated: maybe(Edtf, 'When it was last changed.'),
    changes: listOf(Change, 'What was corrected or added since, newest first.'),
    sources: say(z.array(Source), 'What the story rests on.'),
    actors: say(z.array(Actor), 'Who acts and who is acted upon.'),
    voices: listOf(Voice, 'Who reads the events without taking part.'),
    places: listOf(Place, 'Where things happened.'),
    threads: listOf(Thread, 'The strands of the story, in the order of their lanes.'),
    ties: listOf(Tie, 'What binds actors over time.'),
    events: say(z.array(Event).check(z.minLength(1)), 'What happened, in any order.'),
    scenes: listOf(Scene, 'The story told step by step.'),
  }),
  'A Riftline story.',
)

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T

/** A story file as it was written, valid by the schema and the rules. Nothing in it may be changed. */
export type StoryFile = Frozen<z.infer<typeof StoryFileSchema>>
