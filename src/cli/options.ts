import { parseArgs } from 'node:util'

/** Thrown for a command line that cannot be understood; its message is a sentence for whoever typed it. */
export class UsageError extends Error {}

/** The options that a command has, all with a value; each with what it is when left out. */
type Defaults = Readonly<Record<string, string | undefined>>

interface Read<T extends Defaults> {
  readonly values: { readonly [Name in keyof T]: T[Name] extends string ? string : string | undefined }
  readonly positionals: readonly string[]
}

/**
 * Options and plain arguments of a command.
 * @throws {UsageError} for an option that the command does not have, or one without its value
 */
export function readOptions<const T extends Defaults>(args: readonly string[], defaults: T): Read<T> {
  const names = Object.keys(defaults)
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { values: { ...defaults, ...values } as Read<T>['values'], positionals }
  } catch (error) {
    // Node's message begins with a whole sentence, and goes on about how to write a file's name that begins with a dash.
    const [said = ''] = (error as Error).message.split(/\. |\n/)
    const known = names.map((name) => `--${name}`).join(', ')
    throw new UsageError(`${said.replace(/\.?$/, '.')} It has ${known}.`)
  }
}

/** @throws {UsageError} where a command that takes no plain arguments got some */
export function noArguments(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not an option of this command.`)
}
