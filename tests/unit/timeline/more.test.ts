// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { markMore } from '../../../src/timeline/drawing/more'

afterEach(() => vi.unstubAllGlobals())

/** A box of 100 px with lanes of 260 in it, and a browser that tells when sizes change. */
function lanes() {
  let resized = () => {}
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        resized = told
      }
      observe = () => resized()
      disconnect = () => {}
    },
  )
  const scroller = document.createElement('div')
  const sizes = { scrollHeight: 260, clientHeight: 100 }
  for (const name of ['scrollHeight', 'clientHeight'] as const)
    Object.defineProperty(scroller, name, { get: () => sizes[name] })
  const stop = markMore(scroller, document.createElement('svg'))
  const scrollTo = (top: number) => {
    scroller.scrollTop = top
    scroller.dispatchEvent(new Event('scroll'))
  }
  return { scroller, sizes, stop, scrollTo, resize: () => resized() }
}

test('lanes are marked while some go on below the edge, and only then', () => {
  const { scroller, sizes, scrollTo, resize } = lanes()
  const marked = () => scroller.classList.contains('timeline-more')
  expect(marked()).toBe(true)
  scrollTo(160)
  expect(marked()).toBe(false)
  scrollTo(20)
  expect(marked()).toBe(true)
  sizes.clientHeight = 260
  scroller.scrollTop = 0
  resize()
  expect(marked()).toBe(false)
})

test('once it has ended it marks nothing', () => {
  const { scroller, stop, scrollTo } = lanes()
  stop()
  scrollTo(160)
  expect(scroller.classList.contains('timeline-more')).toBe(true)
})
