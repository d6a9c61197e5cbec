/**
 * The story file: what may stand in it, and what its coded words are worth.
 *
 * The folder has two doors, because the parser carries zod and jsonc-parser, and no reader's page should load them:
 * - `../format` (this file): types, the PLOVER and CAMEO tables, the vocabulary. Free of dependencies; for everybody.
 * - `../format/node`: `parseStory`, the schema, the generators. For the command line and the server.
 *
 * A file goes through five steps, each in a file of its own: decode (bytes to text), parse (text to JSON, problems
 * located), migrate (older versions to this one), schema (the shape of each record), rules/ (what records say about one
 * another).
 */
import type { StoryFile } from './schema'

export * from './codes'
export type { Diagnostic, Severity } from './diagnostics'
export * from './plover'
export * from './vocabulary'
// The type alone: the schema itself would bring zod along.
export type { StoryFile }
