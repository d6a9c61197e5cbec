/** Places a large network away from the page: messages in, progress and places out. */
import { type LargeInput, type LargePlaces, placeLarge } from '../../layout/large'

export type FromWorker = { readonly share: number } | { readonly places: LargePlaces }

/** How often progress is told, in milliseconds. */
const OFTEN = 60

addEventListener('message', ({ data }: MessageEvent<LargeInput>) => {
  const say = (message: FromWorker) => postMessage(message)
  let told = performance.now()
  const work = placeLarge(data)
  for (;;) {
    const { done, value } = work.next()
    if (done) return say({ places: value })
    if (performance.now() - told > OFTEN) {
      say({ share: value })
      told = performance.now()
    }
  }
})
