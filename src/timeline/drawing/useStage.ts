import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { ms } from '../../dates'
import type { EventId } from '../../model'
import { listenToPointers } from './gestures'
import type { Hover, Hovered } from './hover'
import { listenToKeys } from './keys'
import { type PictureInput, pictureOf, scaleOf, settingOf } from './picture'
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

/** Cards are fetched when somebody first points at the timeline, or comes to it by key. Returns what undoes it. */
function listenWhenReached(
  stage: Stage,
  show: (item: Hovered | null) => void,
  hover: { current: Hover | null },
) {
  const { root } = stage.elements
  const reaches = ['pointerover', 'focusin'] as const
  let left = false
  let last: PointerEvent | null = null
  const follow = (event: Event): void => {
    last = event as PointerEvent
  }
  const reach = async (event: Event): Promise<void> => {
    for (const name of reaches) root.removeEventListener(name, reach)
    if (event.type === 'pointerover') follow(event)
    root.addEventListener('pointermove', follow)
    const { listenToHover } = await import('./hover')
    root.removeEventListener('pointermove', follow)
    if (left) return
    hover.current = listenToHover(stage, show)
    // What was reached meanwhile is told once more, to ears that now are there.
    const focused = root.contains(document.activeElement) ? document.activeElement : null
    focused?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    if (last?.pointerType === 'mouse') {
      const { clientX, clientY, pointerType, target } = last
      const told = { bubbles: true, clientX, clientY, pointerType }
      target?.dispatchEvent(new PointerEvent('pointermove', told))
    }
  }
  for (const name of reaches) root.addEventListener(name, reach)
  return () => {
    left = true
    for (const name of reaches) root.removeEventListener(name, reach)
    hover.current?.stop()
    hover.current = null
  }
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
  const hover = useRef<Hover | null>(null)
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
        onCursor: (at, state) => told.current.onCursor(ms(Math.round(at)), state),
      }),
      first,
    )
    stage.current = made
    const stops = [
      listenToPointers(made),
      listenToKeys(made, () => hover.current?.dismiss() ?? false),
      listenWhenReached(made, setHovered, hover),
    ]
    return () => {
      for (const stop of stops) stop()
      made.destroy()
      // Should the page put the timeline up again, it takes over the picture as it stands.
      Object.assign(first, made.asFirst())
      stage.current = null
    }
  }, [])
  useLayoutEffect(() => {
    stage.current?.update(input)
  })
  useEffect(() => {
    const scroller = plotBox.current?.querySelector<HTMLElement>('.timeline-scroll')
    scroller?.style.setProperty('--timeline-most', height === undefined ? 'none' : `${height}px`)
  }, [height])
  return { first, stage, hover, hovered, root, plotBox, stripBox }
}
