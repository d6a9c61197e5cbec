import { useLayoutEffect, useRef, useState } from 'react'
import { ms } from '../../dates'
import type { EventId } from '../../model'
import type { Hovered } from './hover'
import { type PictureInput, pictureOf, scaleOf, settingOf } from './picture'
import { listenWhenReached } from './reach'
import type { Reached } from './reached'
import { listenToSight } from './sight'
import { Stage } from './stage'
import type { TimelineProps } from './Timeline'

function inputOf(props: TimelineProps): PictureInput {
  const { columns, width, rem, locale, words, range, axis, cursor, cursorLabel, selected } = props
  const height = props.height ?? null
  const { compact = false, wheel = 'ctrl' } = props
  return {
    columns,
    width,
    height,
    rem,
    locale,
    words,
    range,
    axis,
    cursor,
    cursorLabel,
    selected,
    compact,
    wheel,
  }
}

function firstPicture(input: PictureInput) {
  const setting = settingOf(input)
  const scale = scaleOf(input, setting)
  return { input, setting, scale, picture: pictureOf(input, setting, scale, { settled: true }, null) }
}

/**
 * Puts the stage up over the first picture, gives it what the page wants to be seen, and takes it down. React draws the
 * first picture only; nothing here renders anew but when the pointer comes to another mark.
 */
export function useStage(props: TimelineProps) {
  const input = inputOf(props)
  const { height } = props
  const [first] = useState(() => firstPicture(input))
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const root = useRef<HTMLElement>(null)
  const plotBox = useRef<HTMLDivElement>(null)
  const stripBox = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage | null>(null)
  const reached = useRef<Reached | null>(null)
  // What the page wants to hear goes by way of a ref, so that listeners are put up once.
  const told = useRef(props)
  useLayoutEffect(() => {
    told.current = props
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage is made once, of the first picture
  useLayoutEffect(() => {
    const scroller = plotBox.current?.querySelector<HTMLElement>('.timeline-scroll')
    const [axis, plot] = ['.timeline-axis', '.timeline-plot'].map((name) =>
      plotBox.current?.querySelector<SVGElement>(name),
    )
    if (!root.current || !scroller || !axis || !plot) return
    const overview = stripBox.current?.querySelector<SVGElement>('svg') ?? null
    const made = new Stage(
      { root: root.current, scroller, axis, plot, overview },
      () => ({
        onRange: (range, state) => told.current.onRange(range, state),
        onSelect: (event) => told.current.onSelect(event as EventId),
        onSeen: (words) => told.current.onSeen?.(words),
        onCursor: (at, state) => told.current.onCursor(ms(Math.round(at)), state),
      }),
      first,
    )
    stage.current = made
    const stops = [listenToSight(made), listenWhenReached(made, setHovered, reached)]
    return () => {
      for (const stop of stops) stop()
      made.destroy()
      // Should the page put the timeline up again, it takes over the picture as it stands.
      Object.assign(first, made.asFirst())
      stage.current = null
    }
  }, [])
  // Before lanes are painted: how many of them can be seen depends on it.
  useLayoutEffect(() => {
    const scroller = plotBox.current?.querySelector<HTMLElement>('.timeline-scroll')
    scroller?.style.setProperty('--timeline-most', height === undefined ? 'none' : `${height}px`)
  }, [height])
  useLayoutEffect(() => {
    stage.current?.update(input)
  })
  return { first, stage, reached, hovered, root, plotBox, stripBox }
}
