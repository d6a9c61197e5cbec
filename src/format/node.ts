/** The door for the command line and the server: everything that carries zod and jsonc-parser. See index.ts. */
export { MAX_BYTES, tooLarge } from './decode'
export { type Diagnostic, formatDiagnostic, type Severity } from './diagnostics'
export { generatedFiles } from './generated'
export { type ParsedStory, parseStory } from './parse'
export { smallestStory } from './reference'
