import { type RefObject, useRef, useState } from 'react'
import { useBeforePaint } from './useBeforePaint'

/** What is above and below the lanes (tools, axis, overview), in rem, until it can be measured. */
const AROUND = 8.625

interface Options {
  readonly width: number
  readonly rem: number
  /** The most pixels that the timeline may take. */
  readonly most: number
  /** Whether a filter leaves events out. */
  readonly filtered: boolean
}

/**
 * Keeps the timeline's height: a filter that empties its lanes must not give their room to the network below, whose
 * actors would move. Returns how many pixels of the timeline are not its lanes, which changes with its width, as its
 * tools wrap.
 */
export function useTimelineHeight(box: RefObject<HTMLElement | null>, options: Options): number {
  const { width, rem, most, filtered } = options
  const [around, setAround] = useState(AROUND * rem)
  const whole = useRef<number | null>(null)
  useBeforePaint(() => {
    const element = box.current
    const timeline = element?.querySelector<HTMLElement>('.timeline')
    const lanes = timeline?.querySelector<HTMLElement>('.timeline-scroll')
    if (!element || !timeline || !lanes || most === 0) return
    element.style.minBlockSize = ''
    if (timeline.offsetHeight > 0) setAround(timeline.offsetHeight - lanes.offsetHeight)
    if (!filtered) whole.current = Math.min(most, timeline.offsetHeight)
    else element.style.minBlockSize = `${whole.current === null ? most : Math.min(most, whole.current)}px`
  }, [box, width, rem, most, filtered])
  return around
}
