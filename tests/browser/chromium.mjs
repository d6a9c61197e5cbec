// Finds a Chromium to test in: CHROMIUM_PATH, an installed browser, or the one inside @sparticuz/chromium.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Arguments of the packaged browser that would make a test weaker than the browsers readers have. */
const WEAKENING =
  /^--(disable-web-security|allow-running-insecure-content|single-process|disable-site-isolation|headless)/
/** Those that draw on a pretended graphics card, which takes twice as long as drawing without one. */
const PRETENDED = /^--(use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist|in-process-gpu)/

/**
 * @returns {Promise<{executablePath: string, args: string[]}>} launch options for Playwright
 * @throws {Error} with a sentence that says what to install, where there is no browser to be had
 */
export async function findChromium(env = process.env) {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Painting only what has changed leaves edges a shade off, so that the same page is not the same picture.
    '--disable-partial-raster',
  ]
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (env.CHROMIUM_PATH) {
    if (!existsSync(env.CHROMIUM_PATH)) {
      throw new Error(
        `CHROMIUM_PATH is ${env.CHROMIUM_PATH}, and there is no file there. Correct it, or unset it.`,
      )
    }
    return { executablePath: env.CHROMIUM_PATH, args: [...quiet, ...root] }
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const installed = [...onPath, ...PLACES].find((path) => existsSync(path))
  if (installed) return { executablePath: installed, args: [...quiet, ...root] }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium')
    const args = packaged.args.filter((arg) => !WEAKENING.test(arg) && !PRETENDED.test(arg))
    return { executablePath: await packaged.executablePath(), args: [...args, '--disable-gpu', ...quiet] }
  }
  throw new Error(
    'The browser tests need Chrome or Chromium. Install one, or set CHROMIUM_PATH to its executable.',
  )
}
