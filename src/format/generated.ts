/** The files that are made from this folder and checked in. A test fails when they no longer agree with it. */
import { storyJsonSchema } from './json-schema'
import { storyReference } from './reference'

/** Each file's path from the project's root, and its whole text. */
export function generatedFiles(): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: 'data/schema/story-1.schema.json', text: storyJsonSchema('2020-12') },
    { path: 'data/schema/story-1.draft-07.schema.json', text: storyJsonSchema('draft-07') },
    { path: 'docs/story-format.md', text: storyReference() },
  ]
}
