#!/usr/bin/env node
/** The program itself: `riftline validate …`. Everything that can be tested is in main.ts. */
import { main, unwritable } from './main'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `riftline … | head` closes our output early; that is no error.
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`${unwritable(error)}\n`)
  process.exit(2)
})
// Where even this cannot be written, there is nobody left to tell.
process.stderr.on('error', () => process.exit(2))

process.exitCode = await main(process.argv.slice(2), {
  print: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
})
