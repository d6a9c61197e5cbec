/** Has a large network placed: in a Worker; where none is allowed, on the page itself, in pieces. */
import { type LargeInput, type LargePlaces, placeLarge } from '../../layout/large'
import type { FromWorker } from './worker'

interface Ears {
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly onPlaces: (places: LargePlaces) => void
  readonly onFailure: () => void
}

/** As long as the page may work without answering, in milliseconds. */
const PIECE = 30

/** In pieces, each followed by a breath for the page. */
function placeHere(input: LargeInput, ears: Ears): () => void {
  const work = placeLarge(input)
  let timer: ReturnType<typeof setTimeout> | undefined
  const piece = () => {
    const end = performance.now() + PIECE
    for (;;) {
      const { done, value } = work.next()
      if (done) return ears.onPlaces(value)
      if (performance.now() > end) {
        ears.onProgress(value)
        timer = setTimeout(piece, 0)
        return
      }
    }
  }
  timer = setTimeout(piece, 0)
  return () => clearTimeout(timer)
}

function workerOrNone(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  } catch {
    // In a frame without an origin of its own, scripts from the page's address are strangers.
    return null
  }
}

/**
 * Begins to place.
 * @returns gives up: nothing is heard after that
 */
export function startPlacing(input: LargeInput, ears: Ears): () => void {
  const worker = workerOrNone()
  if (!worker) return placeHere(input, ears)
  let cancel = () => worker.terminate()
  let heard = false
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    heard = true
    if ('share' in data) return ears.onProgress(data.share)
    worker.terminate()
    ears.onPlaces(data.places)
  }
  worker.onerror = (event) => {
    event.preventDefault()
    worker.terminate()
    // Some browsers say only now that they allow none.
    if (heard) ears.onFailure()
    else cancel = placeHere(input, ears)
  }
  worker.postMessage(input)
  return () => cancel()
}
