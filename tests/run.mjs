// Everything a change must pass: types, lint and formatting, unit tests, the built site, a real browser.
// Ends with one line, "N passed, N failed" (and how many were skipped, where any were), and with exit code 1 where anything failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const reports = mkdtempSync(join(tmpdir(), 'riftline-tests-'))
let passed = 0
let failed = 0
let skipped = 0

/** Runs one command in view; returns whether it succeeded. */
function run(title, command, args, env = {}) {
  console.log(`\n== ${title}`)
  const result = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return result.status === 0
}

/** A check that is one test in itself. */
function check(title, command, args, env) {
  if (run(title, command, args, env)) passed++
  else failed++
}

/** A runner that counts its own tests in a report; a runner that dies without one is a failure too. */
function count(title, command, args, env, file, read) {
  const fine = run(title, command, args, env)
  let counted = { passed: 0, failed: 0 }
  try {
    counted = read(JSON.parse(readFileSync(join(reports, file), 'utf8')))
  } catch {
    console.error(`${title}: no report was written.`)
  }
  passed += counted.passed
  failed += counted.failed
  skipped += counted.skipped ?? 0
  if (counted.failed === 0 && (!fine || counted.passed === 0)) failed++
}

const unitReport = ({ numPassedTests, numFailedTests, numPendingTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests,
})
// Whatever fails twice has failed. What passes the second time is named in the output as flaky: a test to be mended.
const browserReport = ({ stats: { expected, unexpected, flaky, skipped } }) => ({
  passed: expected + flaky,
  failed: unexpected,
  skipped,
})

const bin = (name) => join('node_modules', '.bin', name)
check('types', bin('tsc'), ['-b'])
check('lint and formatting', bin('biome'), ['check', '.'])
const unit = [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, 'unit.json')}`,
]
count('unit tests', bin('vitest'), unit, {}, 'unit.json', unitReport)
for (const zone of ['Asia/Kathmandu', 'America/Los_Angeles']) {
  const file = `zone-${zone.replace('/', '-')}.json`
  const args = [
    'run',
    'tests/unit/dates',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, file)}`,
  ]
  count(`dates under TZ=${zone}`, bin('vitest'), args, { TZ: zone }, file, unitReport)
}
check('build', process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'build'])
const browser = ['test', '-c', 'tests/browser/playwright.config.ts']
count(
  'browser tests',
  bin('playwright'),
  browser,
  { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json') },
  'browser.json',
  browserReport,
)

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
