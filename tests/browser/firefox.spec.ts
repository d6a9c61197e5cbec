import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { buildStory } from '../../src/model'
import { networkInput, placeNetwork, solvePositions } from '../../src/network/layout'
import { findFirefox, openFirefox } from './firefox.mjs'
import { READER, story } from './support'

const executable = findFirefox()

/** Run in the page: what it wrote, what its own engine solves anew, and what is drawn. */
const ASK = `async (address, input) => {
  const until = async (fine) => {
    for (let i = 0; i < 200 && !fine(); i++) await new Promise((done) => setTimeout(done, 50))
    return fine()
  }
  const ready = await until(() => performance.getEntriesByName('riftline:interactive').length > 0)
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

test('Firefox opens the first story, and puts everybody where Node does', async ({ baseURL }) => {
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
    // Each event has its mark, and they are seen.
    expect(new Set(found.marks).size).toBeGreaterThanOrEqual(story.events.length)
    expect(found.seen).toBeGreaterThanOrEqual(story.events.length)
    expect(found.arcs).toBeGreaterThan(5)
  } finally {
    await firefox.close()
  }
})
