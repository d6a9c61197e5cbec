// Tables from the numbers, and the ratios that the goals speak of.
import { writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { resolve } from 'node:path'

const ms = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1))
const count = (value) => Math.round(value).toLocaleString('en')
const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

function timelineTable(rows) {
  const head = [
    'system',
    'events',
    'window',
    'ready ms',
    'index ms',
    'pan ms',
    'pan p95',
    'zoom ms',
    'zoom p95',
    'DOM nodes',
    'heap MB',
  ]
  return table(
    head,
    rows.map((row) =>
      row.failed
        ? [row.system, count(row.n), row.window, row.failed, '', '', '', '', '', '', '']
        : [
            row.system,
            count(row.n),
            row.window,
            ms(row.ready),
            row.index === null ? '–' : ms(row.index),
            ms(row.pan.median),
            ms(row.pan.p95),
            row.zoom ? ms(row.zoom.median) : '–',
            row.zoom ? ms(row.zoom.p95) : '–',
            count(row.nodes),
            count(row.heap),
          ],
    ),
  )
}

/** Of each size and window of ours, and of the empty page: what the main thread does in a step, on average. */
function partsTable(rows) {
  const head = ['step', 'events', 'window', 'all', 'script', 'style', 'layout', 'painting and the rest']
  const ours = rows.filter(
    ({ system, n, failed }) => !failed && (n === 0 || (system === 'Riftline' && n >= 10_000)),
  )
  return table(
    head,
    ['pan', 'zoom'].flatMap((gesture) =>
      ours.flatMap(({ n, window, [gesture]: step }) => {
        if (!step) return []
        const { all, script, style, layout } = step.parts
        const rest = all - script - style - layout
        return [
          [
            gesture,
            n === 0 ? 'an empty page' : count(n),
            n === 0 ? '–' : window,
            ...[all, script, style, layout, rest].map(ms),
          ],
        ]
      }),
    ),
  )
}

const networkTable = (rows) =>
  table(
    ['system', 'actors', 'pairs', 'acts', 'ready ms', 'step ms', 'step p95', 'bytes loaded'],
    rows.map((row) => [
      row.system,
      count(row.n),
      count(row.pairs),
      count(row.acts),
      ...(row.failed
        ? [row.failed, '', '', '']
        : [ms(row.ready), ms(row.step.median), ms(row.step.p95), count(row.bytes)]),
    ]),
  )

const pageTable = ({ bytes, wire, interactive, step, opens }) =>
  table(
    ['', 'ms or bytes'],
    [
      ['the page as it is written, bytes', count(bytes)],
      ['the page on the wire, bytes', count(wire)],
      ['interactive, ms', ms(interactive)],
      ['a step of the cursor, main-thread ms', ms(step.median)],
      ['a step of the cursor, p95', ms(step.p95)],
      ...Object.entries(opens).map(([name, cost]) => [
        `${name}, main-thread ms until it has opened`,
        ms(cost),
      ]),
    ],
  )

const readerTable = (rows) =>
  table(
    ['page', 'readable ms', 'interactive ms', 'bytes on the wire'],
    rows.map((row) => [row.system, ms(row.readable), ms(row.interactive), count(row.bytes)]),
  )

/** The goals, each with what was reached, from the same run. */
function goals({ timeline = [], network = [], page = null, reader = [] }) {
  const find = (system, n, window) =>
    timeline.find((row) => row.system === system && row.n === n && row.window === window && !row.failed)
  const lines = []
  /** `missed` is by how many times the goal is missed. */
  const say = (goal, reached, met, missed = 0) =>
    lines.push([
      goal,
      reached,
      met ? 'reached' : `**not reached**${missed ? `, by ${missed.toFixed(2)} times` : ''}`,
    ])
  for (const window of ['1 year', '20 years']) {
    const [ours, vis] = [find('Riftline', 10_000, window), find('vis-timeline', 10_000, window)]
    if (ours && vis) {
      const [readyShare, panShare] = [ours.ready / vis.ready, ours.pan.median / vis.pan.median]
      say(
        `10,000 events, ${window}: ready at most a third of vis-timeline's`,
        `${readyShare.toFixed(2)} of it`,
        readyShare <= 1 / 3,
        readyShare * 3,
      )
      say(
        `10,000 events, ${window}: a pan step at most a tenth of vis-timeline's`,
        `${panShare.toFixed(2)} of it`,
        panShare <= 0.1,
        panShare * 10,
      )
    }
    const [million, thousand] = [find('Riftline', 1_000_000, window), find('Riftline', 1_000, window)]
    if (million) {
      for (const [name, { p95 }] of [
        ['pan', million.pan],
        ['zoom', million.zoom],
      ])
        say(
          `1,000,000 events, ${window}: a ${name} step at most 8 ms (p95)`,
          `${ms(p95)} ms`,
          p95 <= 8,
          p95 / 8,
        )
      say(`1,000,000 events, ${window}: under 1,500 DOM nodes`, count(million.nodes), million.nodes < 1500)
      say(
        `1,000,000 events, ${window}: indices in at most 1.5 s`,
        `${ms(million.index)} ms`,
        million.index <= 1500,
        million.index / 1500,
      )
      say(
        `1,000,000 events, ${window}: at most 150 MB of heap`,
        `${count(million.heap)} MB`,
        million.heap <= 150,
        million.heap / 150,
      )
    }
    if (million && thousand) {
      const ratio = million.pan.median / thousand.pan.median
      say(
        `${window}: a pan step at 1,000,000 at most twice that at 1,000`,
        `${ratio.toFixed(2)} times`,
        ratio <= 2,
        ratio / 2,
      )
    }
  }
  const steps = network.find((row) => row.system.startsWith('Riftline') && row.n === 2000 && !row.failed)
  if (steps) {
    const { median } = steps.step
    say('A network of 2,000 actors: a step of the cursor at most 16 ms', `${ms(median)} ms`, median <= 16)
  }
  if (page) {
    const { p95 } = page.step
    say(
      "The reader's page of 2,000 actors: a step of the cursor at most 16 ms (p95)",
      `${ms(p95)} ms`,
      p95 <= 16,
      p95 / 16,
    )
    for (const [name, cost] of Object.entries(page.opens))
      say(
        `The reader's page of 2,000 actors: ${name} opened within 300 ms`,
        `${ms(cost)} ms`,
        cost <= 300,
        cost / 300,
      )
  }
  const states = network.find((row) => row.statesMs !== undefined && row.n === 11_000)
  if (states) {
    const { statesMs } = states
    say('36,000 pairs: their states at a random moment in at most 4 ms', `${ms(statesMs)} ms`, statesMs <= 4)
  }
  const [ours, theirs] = [
    reader.find((row) => row.system === 'Riftline'),
    reader.find((row) => row.system === 'TimelineJS'),
  ]
  if (ours && theirs) {
    const ratio = theirs.readable / ours.readable
    say(
      'The first story readable at least three times sooner than in TimelineJS',
      `${ratio.toFixed(1)} times`,
      ratio >= 3,
      3 / ratio,
    )
    const interactive = theirs.interactive / ours.interactive
    say(
      'The first story interactive three times sooner than in TimelineJS',
      `${interactive.toFixed(1)} times`,
      interactive >= 3,
      3 / interactive,
    )
  }
  return table(['goal', 'reached', ''], lines)
}

const METHOD = `One browser, one run; figures are medians. A step is one pointer move of 5 px (pan) or one turn of the wheel with Ctrl
(zoom), followed until its frame is drawn; its cost is the main thread's \`TaskDuration\` before and after, as the browser
counts it (\`Performance.getMetrics\`; in the thread's own processor time, \`threadTicks\`, so that what else the machine does
is not in it), over 60 steps, or those of twenty seconds where a system is slow; that is so for all systems alike. *Index* is
the time on the clock until our columns and indices are there: above 50,000 events they are made in a Worker, while the page
says how far they are; of fewer they come with the first picture, whose time is in it. *Ready* runs from the call with the data in hand to the frame after
the first drawing. *Heap* is the JavaScript heap after a collection, with the bytes of typed arrays added where the page
keeps any. vis-timeline has groups and stacking as its documentation shows them; TimelineJS opens at its first slide and
has no continuous zoom. *An empty page* is the same steps over nothing: that much of every figure is the pointer's and the
measuring's own; goals are judged without taking it off. A peer that is not ready in a minute is not tried at larger sizes, and the table says so. The pages' loads are made with
a slow network (1.6 Mbit/s, 150 ms) and a processor slowed four times, five times each, in turn. A page is *readable* with the frame
that shows its first headline, in both by the browser's own element timing; *interactive* with the mark that each sets when
it answers. *Bytes* are all that is fetched until nothing has been for a second and a half, typefaces in them.`

const PARTS_METHOD = `Main-thread milliseconds a step, on average over its 60 steps, as the browser counts them. *Script* has the layout
of the lanes and the changes made to the drawing, and most of the collecting of garbage; *the rest* is painting, handing over to the compositor,
input and the measuring itself. What was tried, and what is left, is in [performance-notes.md](performance-notes.md).`

const NETWORK_METHOD = `Networks are made up from a seed (\`tests/bench/network-data.mjs\`) and heavy-tailed; all systems get the same, and one
browser that draws WebGL by software, since sigma needs it. *Ready* runs from the call with the story (ours) or with nodes and
edges (theirs) in hand to the frame after the first drawing, layout included: ours in its Worker; sigma with 100 iterations
of graphology's ForceAtlas2 as it infers its settings; cytoscape with its own \`cose\`. Ours draws the strongest relations
between top-level actors, as readers get it; theirs draw every actor and every pair. A *step* moves the cursor by some months: all relations get the colour and width of
that moment, and are drawn; it is the main thread's processor time (\`threadTicks\`) until the next frame but one. Ours computes the
states of all pairs within the step, theirs are given colours and widths worked out beforehand. What WebGL costs beyond the
main thread is not in it. *Bytes* are all that was loaded, compressed, without typefaces and without the story,
which is made in the page. The states
of all pairs are those of single actors, at moments taken at random, in the browser.`

const PAGE_METHOD = `*The reader's page of 2,000 actors* is built by our own command of the same made-up story, with its document of 2,441
events beside the stage. A step drags the cursor along the axis by 4 px, and everything follows: timeline, network, the balance in words. What
is opened is opened once, in a page of its own, with all that is fetched for it; it is the main thread's processor time until it rests.`

export async function writeReport(results, browser, { save }) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB; Chromium ${browser}, Node ${process.version}`
  const parts = [
    '# Performance',
    `Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    '## Goals',
    goals(results),
    ...(results.timeline ? ['## Timeline', timelineTable(results.timeline)] : []),
    ...(results.timeline
      ? ["## Where a timeline's step goes", PARTS_METHOD, partsTable(results.timeline)]
      : []),
    ...(results.network ? ['## Network', networkTable(results.network)] : []),
    ...(results.page ? ["## The reader's page of 2,000 actors", pageTable(results.page)] : []),
    ...(results.reader ? ['## First load of the first story', readerTable(results.reader)] : []),
    '## Method',
    METHOD,
    ...(results.network ? [NETWORK_METHOD] : []),
    ...(results.page ? [PAGE_METHOD] : []),
  ]
  const text = `${parts.join('\n\n')}\n`
  console.log(text)
  if (save) await writeFile(resolve(import.meta.dirname, '../../docs/performance.md'), text)
}
