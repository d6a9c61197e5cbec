import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { generatedFiles } from '../format/node'
import type { Io } from './io'

/**
 * Writes the files that are made from the source and checked in: the schemas for editors and the reference page.
 * @param root the project's root
 */
export async function generate({ root }: { readonly root: string }, io: Io): Promise<number> {
  for (const { path, text } of generatedFiles()) {
    const file = join(root, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
    io.print(`Wrote ${path}`)
  }
  return 0
}
