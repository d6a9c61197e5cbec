// The pictures in the README, taken of the built site: `npm run pictures`.

import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './browser/chromium.mjs'

const PORT = 4191
const root = resolve(import.meta.dirname, '..')
const out = join(root, 'docs/pictures')
const story = `http://localhost:${PORT}/russia-azerbaijan/`
const PICTURES = [
  {
    name: 'reader-light',
    address: `${story}?event=yekaterinburg-raid`,
    width: 1440,
    height: 900,
    scheme: 'light',
    scale: 1.5,
  },
  {
    name: 'reader-dark',
    address: `${story}?pair=azerbaijan~russia`,
    width: 1440,
    height: 900,
    scheme: 'dark',
    scale: 1,
  },
  {
    name: 'reader-phone',
    address: `${story}?event=yekaterinburg-raid`,
    width: 390,
    height: 844,
    scheme: 'light',
    scale: 1.5,
  },
]

await mkdir(out, { recursive: true })
const server = spawn('node', [
  join(root, 'dist/cli/riftline.js'),
  'serve',
  '--dir',
  join(root, 'dist/site'),
  '--port',
  String(PORT),
])
await new Promise((ready, fail) => {
  server.stdout.once('data', ready)
  server.stderr.once('data', (message) => fail(new Error(String(message))))
})
const browser = await chromium.launch({ ...(await findChromium()), headless: true })
try {
  for (const { name, address, width, height, scheme, scale } of PICTURES) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      deviceScaleFactor: scale,
      locale: 'en-GB',
    })
    const page = await context.newPage()
    await page.goto(address)
    await page.waitForFunction(() => performance.getEntriesByName('riftline:interactive').length > 0)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(500)
    await page.screenshot({ path: join(out, `${name}.png`) })
    await context.close()
    console.log(`docs/pictures/${name}.png`)
  }
} finally {
  await browser.close()
  server.kill()
}
