import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic, StoryFile } from '../../format'
import { parseStory } from '../../format/node'
import { buildStory, type Story } from '../../model'

/** One story of a site: where it lies, what the file says, and the model made of it. */
export interface SiteStory {
  readonly folder: string
  readonly path: string
  /** The file's own text, served as it is. */
  readonly text: string
  readonly file: StoryFile
  readonly story: Story
}

export interface StoriesFound {
  /** Sorted by id. Empty where any story has an error. */
  readonly stories: readonly SiteStory[]
  readonly diagnostics: readonly Diagnostic[]
  /** Whether nothing stands in the way of a build: every story is free of errors. */
  readonly ok: boolean
}

/** Folders that a site has for itself, at the same level as its stories. */
export const RESERVED = new Set(['assets', 'method', 'v'])

/**
 * Reads and validates every `<folder>/story.json` below `dir`.
 * @throws {Error} with a sentence where the folder is missing or holds no story
 */
export async function readStories(dir: string): Promise<StoriesFound> {
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir}. Name the folder that holds the stories.`)
  const entries = await readdir(dir, { withFileTypes: true })
  const folders = entries
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, 'story.json')))
    .map((entry) => entry.name)
    .sort()
  if (folders.length === 0) {
    throw new Error(`${dir} has no story. A story is a folder with a file story.json in it.`)
  }
  const diagnostics: Diagnostic[] = []
  const stories: SiteStory[] = []
  const seen = new Map<string, string>()
  let ok = true
  for (const folder of folders) {
    const path = join(dir, folder, 'story.json')
    const bytes = await readFile(path)
    const parsed = parseStory(bytes, { file: path })
    diagnostics.push(...parsed.diagnostics)
    if (!parsed.ok) {
      ok = false
      continue
    }
    const { id } = parsed.story
    const clash = seen.get(id)
    if (clash !== undefined || RESERVED.has(id)) {
      ok = false
      const message =
        clash === undefined
          ? `"${id}" is an address that every site keeps for itself. Choose another id.`
          : `"${id}" is also the id of ${clash}, and an id is a page's address. Change one of them.`
      diagnostics.push({ file: path, line: 1, column: 1, severity: 'error', path: 'id', message })
      continue
    }
    seen.set(id, path)
    stories.push({
      folder: join(dir, folder),
      path,
      text: bytes.toString('utf8'),
      file: parsed.story,
      story: buildStory(parsed.story),
    })
  }
  stories.sort((a, b) => (a.story.id < b.story.id ? -1 : 1))
  return { stories: ok ? stories : [], diagnostics, ok }
}
