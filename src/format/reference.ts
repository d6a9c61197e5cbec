/** The reference page of the format, docs/story-format.md, made from the schema, the vocabulary and the rules. */

import { CAMEO, PLOVER_WORDS } from './codes'
import { storyJsonSchema } from './json-schema'
import { cameoScore, modesOf, PLOVER, PLOVER_TYPES, ploverScore } from './plover'
import { RULES } from './rules'

interface Definition {
  readonly description?: string
  readonly type?: string
  readonly $ref?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly enum?: readonly (string | number)[]
  readonly enumDescriptions?: readonly string[]
  readonly const?: string | number
  readonly items?: Definition
  readonly properties?: Readonly<Record<string, Definition>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Definition[]
  readonly $defs?: Readonly<Record<string, Definition>>
}

const HEAD = `<!-- Written by "riftline generate" from src/format. Change it there. -->

# The story file

A story is one file, \`story.json\`, in a folder of its own; pictures lie beside it. It is plain JSON in UTF-8. In an editor
that knows JSON Schema (VS Code does), this first line gives completion, explanations and checks while you type:

\`\`\`json
"$schema": "../../schema/story-1.draft-07.schema.json"
\`\`\`

\`story-1.schema.json\` beside it says the same in the 2020-12 dialect, for tools that prefer it.

Check a story with \`npm run riftline -- validate data/stories/my-story/story.json\`. Every problem is reported at once:

\`\`\`
story.json:41:17 error events[3].when  "2025-13" is no EDTF date: there is no month 13. Write 2025-12, … (aktau-crash)
\`\`\`

with file, line, column, severity, the path of the field, what is wrong and what to write instead, and the record's id. With
\`--format json\` the same as a list of objects. Exit code 0: no errors (warnings may be); 1: errors; 2: a file cannot be read.

The smallest story that is valid:

\`\`\`json
`

const SMALLEST = {
  format: 1,
  id: 'first-contact',
  title: 'First contact',
  summary: 'Two neighbours begin to talk.',
  language: 'en',
  published: '2025-07-14',
  sources: [{ id: 'gazette', title: 'Neighbours talk', publisher: 'The Gazette', date: '2025-07' }],
  actors: [
    { id: 'north', name: 'North', kind: 'state' },
    { id: 'south', name: 'South', kind: 'state' },
  ],
  events: [
    {
      id: 'visit',
      when: '2025-06',
      title: 'North’s minister visits South',
      summary: 'The first visit in ten years.',
      status: 'established',
      acts: [{ from: 'north', to: 'south', type: 'CONSULT', mode: 'visit' }],
      sources: [{ source: 'gazette', at: 'para. 2' }],
    },
  ],
}

/** The smallest valid story, as the reference page prints it. */
export const smallestStory = (): string => JSON.stringify(SMALLEST, null, 2)

/** The text of docs/story-format.md. */
export function storyReference(): string {
  const schema = JSON.parse(storyJsonSchema('2020-12')) as Definition
  const definitions = Object.entries(schema.$defs ?? {})
  const records = definitions.filter(([, definition]) => fieldsOf(definition))
  const values = definitions.filter(([, definition]) => !fieldsOf(definition))
  return [
    `${HEAD}${smallestStory()}\n\`\`\``,
    '## The file',
    table(schema),
    ...records.flatMap(([name, definition]) => [
      `## ${name}`,
      definition.description ?? '',
      table(fieldsOf(definition) ?? definition),
      ...words(fieldsOf(definition) ?? definition),
    ]),
    '## Values',
    ...values.flatMap(([name, definition]) => [
      `### ${name}`,
      definition.description ?? '',
      ...(name === 'Edtf' ? ['[Dates](dates.md) has the whole of it, and what each form means.'] : []),
      ...(definition.pattern ? [`Pattern: \`${definition.pattern}\``] : []),
    ]),
    ...acts(),
    ...rules(),
  ].join('\n\n')
}

/** The object with fields that a definition is, or has among its alternatives. */
const fieldsOf = (definition: Definition): Definition | undefined =>
  [definition, ...(definition.anyOf ?? [])].find(({ properties }) => properties)

function table({ properties = {}, required = [] }: Definition): string {
  const rows = Object.entries(properties).map(([name, field]) => {
    const needed = required.includes(name) ? 'yes' : ''
    return `| \`${name}\` | ${typeOf(field)} | ${needed} | ${cell(field.description)} |`
  })
  return ['| field | value | needed | |', '|---|---|---|---|', ...rows].join('\n')
}

function typeOf(field: Definition): string {
  if (field.$ref) {
    const name = field.$ref.split('/').at(-1) ?? ''
    return `[${name}](#${name.toLowerCase()})`
  }
  if (field.type === 'array') return `list of ${field.items ? typeOf(field.items) : 'anything'}`
  if (field.const !== undefined) return `\`${field.const}\``
  if (field.enum && field.enum.length <= 16) return field.enum.map((word) => `\`${word}\``).join(', ')
  if (field.minimum !== undefined) return `${field.type}, ${field.minimum} to ${field.maximum}`
  return field.type ?? ''
}

/** What each word of the record's enumerations means. The act types have a table of their own. */
function words({ properties = {} }: Definition): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const means = field.enumDescriptions
    if (!means || name === 'type') return []
    const rows = field.enum?.map((word, i) => `- \`${word}\`: ${means[i]}`) ?? []
    return [`\`${name}\` is one of`, rows.join('\n')]
  })
}

function acts(): string[] {
  const rows = PLOVER_TYPES.map((type) => {
    const { quadrant, cameo } = PLOVER[type]
    const modes = modesOf(type).map((mode) => `\`${mode}\` ${score(type, mode)}`)
    return `| \`${type}\` | ${PLOVER_WORDS[type]} | ${quadrant.replace('-', ' ')} | ${score(type)} | ${cameo} ${CAMEO[cameo].name} | ${modes.join(', ')} |`
  })
  return [
    '## Act types',
    'PLOVER’s 16 types and their modes. The first number is PLOVER’s intensity on Goldstein’s scale, from -10 (conflict) to +10 ' +
      '(cooperation); the second is that of CAMEO, its predecessor, for the same act. The two disagree, and relations are drawn as a ' +
      'band over both. The scores are for types of acts: they say nothing of the size of one. PLOVER’s mode `vandalize` has no ' +
      'score, and cannot be used.',
    ['| type | | | scores | CAMEO | modes |', '|---|---|---|---|---|---|', ...rows].join('\n'),
  ]
}

const score = (type: string, mode?: string) => `${ploverScore(type, mode)} / ${cameoScore(type, mode)}`

function rules(): string[] {
  return [
    '## Rules',
    'Beyond the shape of each record:',
    RULES.map(({ about }) => `- ${about}`).join('\n'),
    'Also refused: a key that stands twice in one object, `__proto__` as a key, a field that is not in these tables, a file that ' +
      'is not UTF-8, has more than 32 MB, or nests more than 100 deep.\n',
  ]
}

/** Text for one cell of a table. */
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
