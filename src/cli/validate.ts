import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Diagnostic, formatDiagnostic, MAX_BYTES, parseStory, tooLarge } from '../format/node'
import type { Io } from './io'

export interface ValidateOptions {
  readonly files: readonly string[]
  readonly format: 'text' | 'json'
}

/** Thrown where a file cannot be read; its message is a sentence. */
class Unreadable extends Error {}

/**
 * Checks story files, and prints everything that is wrong with them.
 * @returns the exit code: 0 where no file has an error (warnings may be), 1 where one has, 2 where one cannot be read
 */
export async function validate(options: ValidateOptions, io: Io): Promise<number> {
  const all: Diagnostic[] = []
  let code = 0
  for (const file of options.files) {
    const { diagnostics, status } = await check(file)
    for (const diagnostic of diagnostics) all.push(diagnostic)
    code = Math.max(code, status)
    if (options.format === 'json') continue
    for (const diagnostic of diagnostics) {
      if (status === 2) io.error(formatDiagnostic(diagnostic))
      else io.print(formatDiagnostic(diagnostic))
    }
    if (status !== 2) io.print(`${file}: ${summary(diagnostics)}`)
  }
  if (options.format === 'json') io.print(JSON.stringify(all, null, 2))
  return code
}

async function check(file: string): Promise<{ diagnostics: readonly Diagnostic[]; status: number }> {
  try {
    const result = parseStory(await read(file), { file })
    return { diagnostics: result.diagnostics, status: result.ok ? 0 : 1 }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { message } = error
    return { diagnostics: [{ file, line: 1, column: 1, severity: 'error', path: '', message }], status: 2 }
  }
}

/** The bytes of a file; never more than a story may have, so that neither a huge file nor an endless one fills the memory. */
async function read(file: string): Promise<Uint8Array> {
  try {
    const about = await stat(file)
    if (about.isDirectory()) {
      throw new Unreadable('This is a folder. Name the file in it, usually story.json.')
    }
    if (about.size > MAX_BYTES) throw new Unreadable(tooLarge(about.size))
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
      chunks.push(chunk)
      size += chunk.length
      if (size > MAX_BYTES) throw new Unreadable(tooLarge(size))
    }
    return Buffer.concat(chunks)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(reason(error as NodeJS.ErrnoException))
  }
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'There is no such file. Check its name and the folder that you are in.'
    case 'EACCES':
    case 'EPERM':
      return 'This file may not be read by you. Check its permissions.'
    default:
      return `This file cannot be read: ${message}.`
  }
}

function summary(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'no problems'
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const count = (n: number, word: string) => (n === 0 ? [] : [`${n} ${word}${n === 1 ? '' : 's'}`])
  return [...count(errors, 'error'), ...count(diagnostics.length - errors, 'warning')].join(', ')
}
