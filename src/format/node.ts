/** The door for the command line and the server: everything that carries zod and jsonc-parser. See index.ts. */
export { MAX_BYTES, tooLarge } from './decode'
export { type Diagnostic, formatDiagnostic, type Severity } from './diagnostics'
export { type JsonSchemaTarget, storyJsonSchema } from './json-schema'
export { type ParsedStory, parseStory } from './parse'
export { storyReference } from './reference'
