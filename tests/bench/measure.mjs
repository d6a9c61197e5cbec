// Main-thread time of single steps, by the browser's own counters, which are steadier than frame intervals.

const STEPS = 60
/** A system that is very slow is measured over fewer steps: no gesture takes longer than so many ms. */
const LONGEST = 20_000
const FEWEST = 5
const median = (values) => quantile(values, 0.5)

/** The q-quantile of some numbers, by nearest rank. */
export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN
}

/** What the browser counts of the main thread's work, and what we call it. */
const COUNTERS = {
  TaskDuration: 'all',
  ScriptDuration: 'script',
  RecalcStyleDuration: 'style',
  LayoutDuration: 'layout',
}

/** Milliseconds of processor time that the main thread has spent so far, on what: where `Performance.enable` was told `threadTicks`. */
async function spent(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  const values = Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]))
  return Object.fromEntries(Object.entries(COUNTERS).map(([name, part]) => [part, values[name] ?? 0]))
}

/** Milliseconds of processor time that the main thread has worked so far. */
export const worked = async (session) => (await spent(session)).all

/** Waits until what was asked for is drawn. */
const drawn = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  )

/**
 * Median and 95th percentile of main-thread ms over some steps (fewer where they are slow), each followed until its frame
 * is drawn; and what each part of the work comes to, a step, over all of them.
 */
export async function steps(page, session, step, count = STEPS) {
  const costs = []
  const first = await spent(session)
  let last = first
  const begun = performance.now()
  for (let i = 0; i < count && (i < FEWEST || performance.now() - begun < LONGEST); i++) {
    const before = await spent(session)
    await step(i)
    await drawn(page)
    last = await spent(session)
    costs.push(last.all - before.all)
  }
  const parts = Object.fromEntries(
    Object.values(COUNTERS).map((part) => [part, (last[part] - first[part]) / costs.length]),
  )
  return { median: median(costs), p95: quantile(costs, 0.95), steps: costs.length, parts }
}

/**
 * Drags the middle of `box` by 5 px a step, 60 times; then turns the wheel with Ctrl held, 30 times in and 30 out.
 * @returns {Promise<{pan: Step, zoom: Step | null}>} milliseconds, as `steps` gives them
 */
export async function gestures(page, session, box, { zoom }) {
  const x = box.x + box.width * 0.75
  const y = box.y + box.height / 2
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 8, y)
  await drawn(page)
  const pan = await steps(page, session, (i) => page.mouse.move(x - 8 - 5 * (i + 1), y))
  await page.mouse.up()
  await page.waitForTimeout(500)
  if (!zoom) return { pan, zoom: null }
  await page.mouse.move(box.x + box.width / 2, y)
  await page.keyboard.down('Control')
  const zoomed = await steps(page, session, (i) => page.mouse.wheel(0, i < STEPS / 2 ? -40 : 40))
  await page.keyboard.up('Control')
  return { pan, zoom: zoomed }
}
