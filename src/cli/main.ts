/** The command's front: finds the sub-command, reads its options, turns whatever goes wrong into a sentence. */
import type { Io } from './io'
import { noArguments, readOptions, UsageError } from './options'

interface Command {
  /** What follows the command's name. */
  readonly usage: string
  readonly about: string
  /** @returns the exit code */
  run(args: readonly string[], io: Io): Promise<number>
}

const SITE = 'dist/site'

/** Each is loaded when it is asked for: checking a file should not wait for what draws pages. */
export const commands: Readonly<Record<string, Command>> = {
  validate: {
    usage: 'FILE… [--format text|json]',
    about: 'Checks story files. Exit code 0: no errors; 1: errors; 2: a file cannot be read.',
    async run(args, io) {
      const { values, positionals } = readOptions(args, { format: 'text' })
      const { format } = values
      if (format !== 'text' && format !== 'json') {
        throw new UsageError(`There is no format "${format}". Write --format text or --format json.`)
      }
      if (positionals.length === 0) throw new UsageError('Name at least one story file.')
      const { validate } = await import('./validate')
      return validate({ files: positionals, format }, io)
    },
  },
  build: {
    usage: `[--stories DIR] [--out DIR] [--url ADDRESS]`,
    about: `Builds a site from a folder of stories: data/stories into ${SITE}, if nothing else is said.`,
    async run(args, io) {
      const { values, positionals } = readOptions(args, {
        stories: 'data/stories',
        out: SITE,
        url: undefined,
      })
      noArguments(positionals)
      const { build } = await import('./build')
      return build({ stories: values.stories, out: values.out, url: values.url }, io)
    },
  },
  serve: {
    usage: '[--dir DIR] [--port PORT] [--host ADDRESS]',
    about: `Serves a built site (${SITE}) at http://localhost:4173/, or at the port that PORT or --port says. Only this machine reaches it, unless --host says more: --host 0.0.0.0 is everybody.`,
    async run(args, io) {
      const { values, positionals } = readOptions(args, {
        dir: SITE,
        port: undefined,
        host: undefined,
      })
      noArguments(positionals)
      const { serve } = await import('./serve')
      return serve({ dir: values.dir, port: values.port, host: values.host }, io)
    },
  },
  generate: {
    usage: '[--root DIR]',
    about:
      'Writes data/schema and docs/story-format.md, which are made from the source. For Riftline’s own development.',
    async run(args, io) {
      const { values, positionals } = readOptions(args, { root: '.' })
      noArguments(positionals)
      const { generate } = await import('./generate')
      return generate({ root: values.root }, io)
    },
  },
}

function help(): string {
  const lines = Object.entries(commands).map(
    ([name, { usage, about }]) => `  riftline ${name} ${usage}\n      ${about}`,
  )
  return `Riftline turns a geopolitical story into something that a person can read.\n\n${lines.join('\n')}`
}

/** What to say where the output itself cannot be written. */
export function unwritable({ code, message }: NodeJS.ErrnoException): string {
  const why = code === 'ENOSPC' ? 'there is no room left where it goes' : message
  return `The output could not be written: ${why}. What stands there is not all of it.`
}

/**
 * Runs one command line. It never throws.
 * @param argv what follows the program's name
 * @returns the exit code; 2 where the command line is not understood
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv
  if (name === undefined || name === 'help' || argv.includes('--help') || argv.includes('-h')) {
    io.print(help())
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    io.error(
      `There is no command "${name}". There are ${Object.keys(commands).join(', ')}; riftline --help explains them.`,
    )
    return 2
  }
  try {
    return await command.run(args, io)
  } catch (error) {
    if (error instanceof UsageError) io.error(`${error.message} Usage: riftline ${name} ${command.usage}`)
    else
      io.error(`riftline ${name} could not go on: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  }
}
