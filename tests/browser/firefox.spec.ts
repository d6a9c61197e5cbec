import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { buildStory } from '../../src/model'
import { networkInput, placeNetwork, solvePositions } from '../../src/network/layout'
import { findFirefox, openFirefox } from './firefox.mjs'
import { READER, ready, story } from './support'

const executable = findFirefox()

/** Run in the page: what it wrote, what its own engine solves anew, and what is drawn. */
const ASK = `async (address, input) => {
  const until = async (fine) => {
    for (let i = 0; i < 200 && !fine(); i++) await new Promise((done) => setTimeout(done, 50))
    return fine()
  }
  const there = '.network-picture .network-node, .timeline-plot .timeline-mark'
  const ready =
    (await until(() => performance.getEntriesByName('riftline:interactive').length > 0)) &&
    (await until(() => document.querySelectorAll(there).length > 20))
  const { solvePositions } = await import(new URL(address, location.href).href)
  const picture = document.querySelector('.network-picture')
  const marks = [...document.querySelectorAll('.timeline-plot .timeline-mark')]
  const box = document.querySelector('.timeline-plot').getBoundingClientRect()
  return {
    ready,
    written: JSON.parse(document.querySelector('#network-positions').textContent),
    solved: solvePositions(input),
    size: ['width', 'height'].map((side) => Number(picture.getAttribute(side))),
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    places: Object.fromEntries(
      [...picture.querySelectorAll('.network-node')].map((node) => {
        const circle = node.querySelector('circle')
        return [node.dataset.key, ['cx', 'cy'].map((name) => circle.getAttribute(name))]
      }),
    ),
    marks: marks.map((mark) => mark.getAttribute('aria-label')),
    seen: marks.filter((mark) => {
      const { width, left, right } = mark.getBoundingClientRect()
      return width > 0 && left < box.right && right > box.left
    }).length,
    arcs: picture.querySelectorAll('.network-arc').length,
  }
}`
interface Answer {
  ready: boolean
  written: unknown
  solved: unknown
  size: [number, number]
  rem: number
  places: Record<string, [string, string]>
  marks: string[]
  seen: number
  arcs: number
}

test('Firefox opens the first story, and puts everybody where Node does', async ({ baseURL, page }) => {
  test.skip(
    executable === null,
    'No Firefox is installed: install one, or set FIREFOX_PATH to its executable.',
  )
  // Its first start makes a profile.
  test.slow()
  const firefox = await openFirefox(executable ?? '', { width: 1440, height: 900 })
  try {
    await firefox.goto(`${baseURL}${READER}`)
    const manifest = JSON.parse(readFileSync('dist/app/.vite/manifest.json', 'utf8'))
    const input = networkInput(buildStory(story), null)
    const found = (await firefox.evaluate(ASK, `../${manifest['src/pages/solver.ts'].file}`, input)) as Answer
    expect(found.ready).toBe(true)
    expect(firefox.noise).toEqual([])
    const positions = solvePositions(input)
    expect(found.written).toEqual(positions)
    expect(found.solved).toEqual(positions)
    const [width, height] = found.size
    const { nodes } = placeNetwork(input, positions, { width, height, rem: found.rem })
    expect(found.places).toEqual(
      Object.fromEntries(nodes.map(({ id, x, y }) => [`node:${id}`, [String(x), String(y)]])),
    )
    // The marks are Chromium's, and they are seen.
    await page.goto(READER)
    await ready(page)
    const marks = page.locator('.timeline-plot .timeline-mark')
    await expect(marks).toHaveCount(found.marks.length)
    const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')))
    expect(found.marks.length).toBeGreaterThan(10)
    expect(found.marks).toEqual(names)
    expect(found.seen).toBe(found.marks.length)
    expect(found.arcs).toBeGreaterThan(5)
  } finally {
    await firefox.close()
  }
})
