/**
 * What the browser tests share: the words of the interface, the stories as files, a page that is watched for noise,
 * and the few parts of the reader's page by role and name.
 */
import { readFileSync } from 'node:fs'
import { test as base, type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import type { StoryFile } from '../../src/format'
import {
  addressWordsFor,
  dossierWordsFor,
  evidenceWordsFor,
  filteredWordsFor,
  libraryWordsFor,
  messagesFor,
  methodWordsFor,
  saveWordsFor,
} from '../../src/i18n'

export { expect, type Locator, type Page }
export const evidenceWords = evidenceWordsFor('en')
export const filteredWords = filteredWordsFor('en')
export const saveWords = saveWordsFor('en')
export const words = { ...messagesFor('en'), dossier: dossierWordsFor('en') }
export const addressWords = addressWordsFor('en')
export const methodWords = methodWordsFor('en')
export const libraryWords = libraryWordsFor('en')

const root = new URL('../../', import.meta.url)
const read = (path: string): StoryFile => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
export const story = read('data/stories/russia-azerbaijan/story.json')
export const fixture = (id: string): StoryFile => read(`tests/fixtures/stories/${id}/story.json`)

/** The reader's page of the first story, and those of the fixtures' site. */
export const READER = 'russia-azerbaijan/'
export const fixtureAddress = (id: string): string => `${process.env.RIFTLINE_FIXTURES}${id}/`

/** The text of a story in its own language. */
export const say = (text: string | Readonly<Record<string, string>>, lang = 'en'): string =>
  typeof text === 'string' ? text : (text[lang] ?? '')
export const titleOf = (id: string, of = story): string => {
  const event = of.events.find((each) => each.id === id)
  if (!event) throw new Error(`The story has no event ${id}.`)
  return say(event.title)
}
/** The actor that stands for an actor and all that belong to it. */
export function rootOf(id: string, of = story): string {
  const parent = of.actors.find((actor) => actor.id === id)?.partOf
  return parent === undefined ? id : rootOf(parent, of)
}

/** What a page should never do: complain, break the policy, call anybody else, open a dialog. */
export interface Noise {
  readonly heard: readonly string[]
  /** Leaves out what a test provokes itself. */
  expect(pattern: RegExp): void
}

/** Listens to a page from its beginning. */
export async function listen(page: Page, origin: string): Promise<Noise & { rest(): string[] }> {
  const heard: string[] = []
  const expected: RegExp[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`thrown: ${error.message}`))
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('about:')) heard.push(`request: ${url.slice(0, 200)}`)
  })
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`),
    )
  })
  return {
    heard,
    expect: (pattern) => expected.push(pattern),
    rest: () => heard.filter((line) => !expected.some((pattern) => pattern.test(line))),
  }
}

interface Options {
  /** Where the site under test is. */
  readonly site: string
}

/** Every test listens to its page, and fails where the page has made a noise. */
export const test = base.extend<{ noise: Noise } & Options>({
  site: [({ baseURL }, use) => use(baseURL ?? ''), { option: true }],
  noise: [
    async ({ page, site }, use) => {
      const noise = await listen(page, site)
      await use(noise)
      expect(noise.rest(), 'noise of the page').toEqual([])
    },
    { auto: true },
  ],
})

/** Waits until the page answers. */
export const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('riftline:interactive').length > 0, null, {
    timeout: 15_000,
  })

/** Opens a story and waits until it answers. `query` is an address's query without question mark. */
export async function open(page: Page, query = '', address = READER): Promise<void> {
  await page.goto(query === '' ? address : `${address}?${query}`)
  await ready(page)
}

/** Goes to another address of the open page, as Back and Forward do: without loading it again. */
export const walkTo = (page: Page, to: string): Promise<void> =>
  page.evaluate(
    (search) => {
      history.pushState(null, '', `${location.pathname}${search}`)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    to === '' ? '' : `?${to}`,
  )

/** The parameters of the address, as they stand now. */
export const query = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams)
export const expectQuery = (page: Page, wanted: Record<string, string>): Promise<void> =>
  expect.poll(() => query(page)).toEqual(wanted)

/** One event in the document. */
export const article = (page: Page, id: string, of = story): Locator =>
  page.getByRole('article', { name: titleOf(id, of), exact: true })
/** The event that the reader is at, in the document. */
export const current = (page: Page): Locator => page.locator('article[aria-current="true"]')
export const timeline = (page: Page): Locator =>
  page.getByRole('region', { name: words.timeline.heading, exact: true })
export const network = (page: Page): Locator =>
  page.getByRole('region', { name: words.network.picture, exact: true })
/** A lane of the timeline, by its name. */
export const lane = (page: Page, name: string): Locator =>
  timeline(page).getByRole('group', { name: new RegExp(`^${name}, \\d+ events?$`) })
const starting = (start: string): RegExp => new RegExp(`^${start.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`)
/** An event's mark on the timeline. Where it stands in several lanes, the first. */
export const mark = (page: Page, id: string, of = story): Locator =>
  timeline(page)
    .getByRole('button', { name: starting(`${titleOf(id, of)}, `) })
    .first()
/** An arc of the network, by the short names of its ends. */
export const arc = (page: Page, from: string, to: string): Locator =>
  network(page).getByRole('button', { name: starting(`${from} to ${to}:`) })
/** The one mark or density of the timeline that Tab comes to. */
export const stops = (page: Page): Locator =>
  timeline(page).locator(':is(.timeline-mark, .timeline-density)[tabindex="0"]')
export const node = (page: Page, name: string): Locator =>
  network(page).getByRole('button', { name: starting(`${name}, `) })

/** What a finger aims at: the circle itself. The middle of circle and name together may lie between the two. */
export const circleOf = (node: Locator): Locator => node.locator('.network-node-shape')

/** Where a mark stands, in pixels of the window: the origin that it is drawn about, whatever its label does. */
export const placeOf = (drawn: Locator): Promise<{ x: number; y: number }> =>
  drawn.evaluate((group: SVGGElement) => {
    const { e, f } = group.getScreenCTM() ?? new DOMMatrix()
    return { x: e, y: f }
  })

/** A point in the middle of a line's stroke, in pixels of the window. */
export const middleOf = (line: Locator): Promise<{ x: number; y: number }> =>
  line
    .locator('path')
    .first()
    .evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2)
      const point = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? new DOMMatrix())
      return { x: point.x, y: point.y }
    })

/** Whether an article's headline stands in the window, below whatever covers its top. */
export const expectRead = (page: Page, id: string, of = story): Promise<void> =>
  expect(article(page, id, of).getByRole('heading')).toBeInViewport({ ratio: 1 })

/** Two frames: long enough for what was just done to be drawn. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
/** Until all that the page fetches later is there, and it has stopped scrolling by itself. */
export async function still(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    let last = Number.NaN
    for (let same = 0; same < 4; same = scrollY === last ? same + 1 : 0) {
      last = scrollY
      await new Promise((done) => requestAnimationFrame(done))
    }
  })
}

/** How far anything sticks out of the window sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

interface Finger {
  readonly x: number
  readonly y: number
}

/** Fingers on the glass, from where they stand to where they end; `held` is done before they are lifted. */
export async function touch(
  page: Page,
  from: readonly Finger[],
  to: readonly Finger[],
  { steps = 8, held = async () => {} }: { steps?: number; held?: () => Promise<void> } = {},
) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const points = (part: number) =>
    from.map(({ x, y }, id) => ({
      id,
      x: x + (to[id]!.x - x) * part,
      y: y + (to[id]!.y - y) * part,
    }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) })
  for (let step = 1; step <= steps; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step / steps) })
    await drawn(page)
  }
  // A finger that rests has not pushed.
  await page.waitForTimeout(120)
  await held()
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
