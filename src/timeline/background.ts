/** Columns of very many events, made where they keep nobody waiting: in a worker, or between frames. */
import type { FromWorker } from './background.worker'
import {
  type BuiltColumns,
  buildColumns,
  columnsOfBuilt,
  type RawColumns,
  type TimelineColumns,
} from './layout'

export interface BackgroundOptions {
  /** How far it is, 0 to 1. */
  readonly onProgress?: (part: number) => void
  /** Ends the work; the promise then fails with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Columns from plain arrays, made off the main thread where the page may start a worker, else between frames. */
export async function columnsInBackground(
  raw: RawColumns,
  { onProgress = () => {}, signal }: BackgroundOptions = {},
): Promise<TimelineColumns> {
  signal?.throwIfAborted()
  const { laneNames = [''], label, id, ...numbers } = raw
  const words = { laneNames, ...(label && { label }), ...(id && { id }) }
  const worker = await startWorker()
  if (signal?.aborted) worker?.terminate()
  signal?.throwIfAborted()
  const built = await (worker
    ? builtBy(worker, numbers, laneNames.length, onProgress, signal)
    : builtBetweenFrames(numbers, laneNames.length, onProgress, signal))
  return columnsOfBuilt(built, words)
}

/** A worker that has said that it's there; null where there is none, as in a frame without an origin. */
function startWorker(): Promise<Worker | null> {
  return new Promise((done) => {
    try {
      const worker = new Worker(new URL('./background.worker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = () => done(worker)
      worker.onerror = (event) => {
        event.preventDefault()
        worker.terminate()
        done(null)
      }
    } catch {
      done(null)
    }
  })
}

type Numbers = Parameters<typeof buildColumns>[0]

function builtBy(
  worker: Worker,
  numbers: Numbers,
  lanes: number,
  onProgress: (part: number) => void,
  signal: AbortSignal | undefined,
): Promise<BuiltColumns> {
  return new Promise<BuiltColumns>((done, fail) => {
    signal?.addEventListener('abort', () => fail(signal.reason), { once: true })
    worker.onerror = ({ message }) => fail(new Error(message))
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (typeof data === 'number') onProgress(data)
      else done(data)
    }
    worker.postMessage({ numbers, lanes })
  }).finally(() => worker.terminate())
}

async function builtBetweenFrames(
  numbers: Numbers,
  lanes: number,
  onProgress: (part: number) => void,
  signal: AbortSignal | undefined,
): Promise<BuiltColumns> {
  const steps = buildColumns(numbers, lanes)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    onProgress(step.value)
    // A timer, not a frame: a page that is not looked at has no frames, and goes on all the same.
    await new Promise((next) => setTimeout(next))
    signal?.throwIfAborted()
  }
}
