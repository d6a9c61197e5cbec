import { defineConfig } from '@playwright/test'
import { findChromium } from './chromium.mjs'

const browser = await findChromium()

// Three sites: the stories we ship, the fixtures, and a large network made up, each built and served by the project's own command.
const port = Number(process.env.RIFTLINE_TEST_PORT ?? 4183)
const riftline = 'node ../../dist/cli/riftline.js'
process.env.RIFTLINE_FIXTURES = `http://localhost:${port + 1}/`
process.env.RIFTLINE_LARGE = `http://localhost:${port + 2}/`

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Two cores: two pages at a time, and the sites' servers beside them.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // On two busy cores something may come a moment late; a single spec that is run by hand must pass at once.
  retries: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? 1 : 0,
  timeout: 30_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['dot'], ['json']] : [['list']],
  webServer: [
    { command: `${riftline} serve --dir ../../dist/site --port ${port}`, url: `http://localhost:${port}/` },
    {
      command: `${riftline} build --stories ../fixtures/stories --out ../../dist/fixtures && ${riftline} serve --dir ../../dist/fixtures --port ${port + 1}`,
      url: `http://localhost:${port + 1}/`,
    },
    {
      command: `node write-large-story.mjs ../../dist/large-stories && ${riftline} build --stories ../../dist/large-stories --out ../../dist/large && ${riftline} serve --dir ../../dist/large --port ${port + 2}`,
      url: `http://localhost:${port + 2}/`,
    },
  ],
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: { executablePath: browser.executablePath, args: browser.args },
    // A press that finds nothing should say so before the whole test does.
    actionTimeout: 10_000,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Kathmandu',
  },
})
