/** Builds columns away from the page: told the numbers, it tells how far it is, and then what it has made. */
import { type BuiltColumns, buffersOf, buildColumns, type RawNumbers } from './layout/fromArrays'

/** What the worker says: that it's there, how far it is, what it has made. */
export type FromWorker = number | BuiltColumns

const tell = (message: FromWorker, transfer: ArrayBuffer[] = []): void =>
  self.postMessage(message, { transfer })

self.onmessage = ({ data }: MessageEvent<{ readonly numbers: RawNumbers; readonly lanes: number }>) => {
  const steps = buildColumns(data.numbers, data.lanes)
  for (;;) {
    const step = steps.next()
    if (step.done) {
      const built = step.value
      tell(built, [...new Set([...buffersOf(built), ...buffersOf(built.index)])])
      return
    }
    tell(step.value)
  }
}
tell(0)
