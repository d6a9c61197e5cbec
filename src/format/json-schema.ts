/** JSON Schema for editors, made from the one schema. */
import * as z from 'zod/mini'
import { StoryFileSchema } from './schema'

/** Which dialect. VS Code reads draft-07 in full and 2020-12 in parts. */
export type JsonSchemaTarget = '2020-12' | 'draft-07'

/** The text of `story-1.schema.json` or `story-1.draft-07.schema.json`. */
export function storyJsonSchema(target: JsonSchemaTarget): string {
  const dialect = target === '2020-12' ? 'draft-2020-12' : target
  const { $schema, ...rest } = z.toJSONSchema(StoryFileSchema, { io: 'input', target: dialect })
  return `${JSON.stringify({ $schema, title: 'A Riftline story, version 1', ...rest }, null, 2)}\n`
}
