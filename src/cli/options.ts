import { type ParseArgsConfig, parseArgs } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

/** Thrown for a command line that cannot be understood; its message is a sentence for whoever typed it. */
export class UsageError extends Error {}

/**
 * Options and plain arguments of a command.
 * @throws {UsageError} for an option that the command does not have, or one without its value
 */
export function readOptions<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`)
    const known = names.length === 0 ? 'It has none.' : `It has ${names.join(', ')}.`
    // Node's message begins with a whole sentence, and goes on about how to write a file's name that begins with a dash.
    const [said = ''] = (error as Error).message.split(/\. |\n/)
    throw new UsageError(`${said.replace(/\.?$/, '.')} ${known}`)
  }
}

/** @throws {UsageError} where a command that takes no plain arguments got some */
export function noArguments(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not an option of this command.`)
}
