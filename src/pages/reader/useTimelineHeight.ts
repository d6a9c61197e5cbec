import { type RefObject, useState } from 'react'
import { useBeforePaint } from './useBeforePaint'

/** What is above and below the lanes (tools, axis, overview), in rem, until it can be measured. */
const AROUND = 8.9

interface Options {
  readonly width: number
  readonly rem: number
  /** The most pixels that the timeline may take; none in the slim strip. */
  readonly most: number
  /** Pixels kept for what stands under the lanes. */
  readonly under: number
}

const heightOf = (element: Element): number => (element instanceof HTMLElement ? element.offsetHeight : 0)

/** How many pixels of the timeline are not its lanes, which changes with its width, as its tools wrap. */
export function useTimelineHeight(
  box: RefObject<HTMLElement | null>,
  { width, rem, most, under }: Options,
): number {
  const [around, setAround] = useState(AROUND * rem + under)
  useBeforePaint(() => {
    const find = (name: string) => box.current?.querySelector(name)
    const parts = ['.timeline-toolbar', '.timeline-under', '.timeline-foot'].flatMap(
      (name) => find(name) ?? [],
    )
    const measure = (): void => {
      const axis = find('.timeline-axis')?.getBoundingClientRect().height ?? 0
      const all = parts.reduce((sum, part) => sum + heightOf(part), axis)
      if (most > 0 && all > 0) setAround(Math.ceil(all))
    }
    measure()
    // Some of them come later, or wrap when they have more to say.
    if (typeof ResizeObserver !== 'function') return
    const observer = new ResizeObserver(measure)
    for (const part of parts) observer.observe(part)
    return () => observer.disconnect()
  }, [box, width, rem, most, under])
  return around
}
