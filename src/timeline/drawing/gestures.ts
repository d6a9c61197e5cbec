/** Pointer, touch and wheel. The page keeps its wheel and its vertical scroll; everything here has a key and a button. */
import { fitted, panned, scaleFor, zoomed } from '../layout'
import { nearestMark } from './nearest'
import { MANY_LANES, motionIsWelcome, type Stage } from './stage'

/** Pixels that a pointer may tremble and still click. */
const TREMBLE = 4
const STEP = 2

type Drag =
  | { readonly kind: 'pan'; readonly startX: number; moved: boolean }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'brush' | 'start' | 'end'; readonly grab: number }

/** Listens to the stage's elements; returns what undoes that. */
export function listenToPointers(stage: Stage): () => void {
  const { root, axis, plot, overview } = stage.elements
  const pointers = new Map<number, { x: number; y: number }>()
  let drag: Drag | null = null
  let last = { x: 0, time: 0, speed: 0 }
  let gliding = 0
  let wheelEnds: ReturnType<typeof setTimeout> | undefined
  let ignoreClick = false
  const undo: (() => void)[] = []
  const on = <E extends Event>(
    element: Element,
    type: string,
    handle: (event: E) => void,
    options?: AddEventListenerOptions,
  ): void => {
    element.addEventListener(type, handle as EventListener, options)
    undo.push(() => element.removeEventListener(type, handle as EventListener, options))
  }
  /** Pixels of the plot. */
  const xOf = (clientX: number): number => {
    const box = plot.getBoundingClientRect()
    const scale = box.width > 0 ? stage.input.width / box.width : 1
    return (clientX - box.left) * scale - stage.layout.plotX
  }
  const stopGliding = (): void => {
    cancelAnimationFrame(gliding)
    gliding = 0
  }

  const panStart = (event: PointerEvent): void => {
    if (event.button !== 0) return
    stopGliding()
    // A drag by touch has no click after it.
    ignoreClick = false
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (pointers.size === 1) {
      drag = { kind: 'pan', startX: event.clientX, moved: false }
      last = { x: event.clientX, time: event.timeStamp, speed: 0 }
    } else if (drag?.kind === 'pan') {
      drag.moved = true
      capture(event)
    }
  }
  const capture = (event: PointerEvent): void => {
    try {
      ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
    } catch {
      // The pointer has gone already; the drag ends with it.
    }
  }
  const panMove = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId)
    if (!before || drag?.kind !== 'pan') return
    const now = { x: event.clientX, y: event.clientY }
    if (pointers.size === 1) {
      if (!drag.moved) {
        if (Math.abs(now.x - drag.startX) < TREMBLE) return
        drag.moved = true
        capture(event)
        root.classList.add('timeline-dragging')
        // What trembled is made good, so that the picture doesn't lag behind the pointer.
        stage.panBy(drag.startX - now.x)
      } else stage.panBy(before.x - now.x)
      const passed = Math.max(1, event.timeStamp - last.time)
      last = { x: now.x, time: event.timeStamp, speed: 0.7 * ((now.x - last.x) / passed) + 0.3 * last.speed }
    } else {
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
      if (other) {
        const apart = (point: { x: number }): number => Math.max(20, Math.abs(point.x - other.x))
        const middle = (point: { x: number }): number => (point.x + other.x) / 2
        stage.moveTo(
          panned(
            zoomed(stage.scale, xOf(middle(now)), apart(now) / apart(before)),
            middle(before) - middle(now),
          ),
        )
      }
    }
    pointers.set(event.pointerId, now)
  }
  const panEnd = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0 || drag?.kind !== 'pan') return
    const { moved } = drag
    drag = null
    root.classList.remove('timeline-dragging')
    if (!moved) return
    ignoreClick = event.type === 'pointerup'
    const rested = event.timeStamp - last.time > 60
    if (rested || Math.abs(last.speed) < 0.25 || event.type === 'pointercancel' || !motionIsWelcome())
      stage.settle()
    else glide(last.speed)
  }
  /** Goes on as it was pushed, slower and slower. */
  const glide = (speed: number): void => {
    let before = performance.now()
    let now = speed
    const step = (time: number): void => {
      const passed = Math.max(0, Math.min(50, time - before))
      before = time
      now *= Math.exp(-passed / 160)
      const { offset } = stage.scale
      stage.panBy(-now * passed)
      if (Math.abs(now) < 0.03 || (passed > 0 && stage.scale.offset === offset)) {
        gliding = 0
        stage.settle()
      } else gliding = requestAnimationFrame(step)
    }
    gliding = requestAnimationFrame(step)
  }

  on<PointerEvent>(plot, 'pointerdown', panStart)
  on<PointerEvent>(plot, 'pointermove', panMove)
  on<PointerEvent>(plot, 'pointerup', panEnd)
  on<PointerEvent>(plot, 'pointercancel', panEnd)
  on<MouseEvent>(plot, 'click', (event) => {
    if (ignoreClick) {
      ignoreClick = false
      event.stopPropagation()
      return
    }
    const target = event.target as Element
    const mark = target.closest<SVGElement>('[data-row]') ?? nearestMark(stage, event.clientX, event.clientY)
    if (mark) stage.events().onSelect(stage.setting.columns.id(Number(mark.dataset.row)))
    else if (target.closest('[data-tile]')) stage.ask(zoomed(stage.scale, xOf(event.clientX), STEP * STEP))
  })
  on<MouseEvent>(plot, 'dblclick', (event) => {
    if ((event.target as Element).closest('[data-row], [data-tile]')) return
    event.preventDefault()
    stage.ask(zoomed(stage.scale, xOf(event.clientX), event.shiftKey ? 1 / STEP : STEP))
  })
  const wheel = (event: WheelEvent): void => {
    const free = stage.input.wheel === 'free'
    if (!event.ctrlKey && !event.metaKey && !free) return
    event.preventDefault()
    stopGliding()
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1
    if (free && !event.ctrlKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))) {
      stage.panBy((event.shiftKey ? event.deltaY || event.deltaX : event.deltaX) * unit)
    } else {
      const turn = Math.max(-60, Math.min(60, event.deltaY * unit))
      stage.zoomAt(
        xOf(event.clientX),
        Math.exp(-turn * (event.ctrlKey && Math.abs(event.deltaY) < 30 ? 0.012 : 0.005)),
      )
    }
    clearTimeout(wheelEnds)
    wheelEnds = setTimeout(() => stage.settle(), 180)
  }
  on<WheelEvent>(plot, 'wheel', wheel, { passive: false })
  on<WheelEvent>(axis, 'wheel', wheel, { passive: false })

  // The axis carries the cursor: it comes to where the pointer is.
  const cursorTo = (clientX: number, settled: boolean): void => {
    const { scale } = stage
    stage.events().onCursor(scale.invert(Math.max(0, Math.min(scale.width, xOf(clientX)))), { settled })
  }
  on<PointerEvent>(axis, 'pointerdown', (event) => {
    if (event.button !== 0 || stage.input.compact) return
    drag = { kind: 'cursor' }
    capture(event)
    cursorTo(event.clientX, false)
  })
  on<PointerEvent>(axis, 'pointermove', (event) => {
    if (drag?.kind === 'cursor') cursorTo(event.clientX, false)
  })
  const cursorEnd = (event: PointerEvent): void => {
    if (drag?.kind !== 'cursor') return
    drag = null
    cursorTo(event.clientX, true)
  }
  on<PointerEvent>(axis, 'pointerup', cursorEnd)
  on<PointerEvent>(axis, 'pointercancel', cursorEnd)

  if (overview) {
    on<PointerEvent>(overview, 'pointerdown', (event) => {
      if (event.button !== 0) return
      stopGliding()
      const target = event.target as Element
      const all = fitted(stage.scale)
      const x = xOf(event.clientX)
      const left = all.x(stage.scale.invert(0))
      const right = all.x(stage.scale.invert(stage.scale.width))
      const handle = target.closest<SVGElement>('[data-slider]')?.dataset.slider
      if (handle === 'start') drag = { kind: 'start', grab: x - left }
      else if (handle === 'end') drag = { kind: 'end', grab: x - right }
      else {
        if (x < left || x > right)
          stage.moveTo(panned(stage.scale, stage.scale.x(all.invert(x)) - stage.scale.width / 2))
        drag = { kind: 'brush', grab: x }
      }
      capture(event)
    })
    on<PointerEvent>(overview, 'pointermove', (event) => {
      if (!drag || drag.kind === 'pan' || drag.kind === 'cursor') return
      const all = fitted(stage.scale)
      const x = xOf(event.clientX)
      if (drag.kind === 'brush') {
        const factor = stage.scale.k / all.k
        stage.panBy((x - drag.grab) * factor)
        drag = { kind: 'brush', grab: x }
      } else dragEnd(stage, drag.kind, x - drag.grab)
    })
    const brushEnd = (): void => {
      if (!drag || drag.kind === 'pan' || drag.kind === 'cursor') return
      drag = null
      if (stage.moving) stage.settle()
    }
    on<PointerEvent>(overview, 'pointerup', brushEnd)
    on<PointerEvent>(overview, 'pointercancel', brushEnd)
  }

  // Lanes come into sight as the reader scrolls.
  let scrolled = 0
  const onScroll = (): void => {
    if (stage.layout.height <= MANY_LANES) return
    scrolled ||= requestAnimationFrame(() => {
      scrolled = 0
      if (!stage.moving) stage.paint(true)
    })
  }
  document.addEventListener('scroll', onScroll, { capture: true, passive: true })
  undo.push(() => document.removeEventListener('scroll', onScroll, { capture: true }))

  return () => {
    cancelAnimationFrame(scrolled)
    stopGliding()
    clearTimeout(wheelEnds)
    for (const each of undo) each()
  }
}

/** The narrowest that a brush gets, in pixels of the strip. */
const NARROWEST = 4

/** Moves one end of what is seen to pixel `x` of the whole strip. */
export function dragEnd(stage: Stage, side: 'start' | 'end', x: number): void {
  const { scale } = stage
  const all = fitted(scale)
  const left = all.x(scale.invert(0))
  const right = all.x(scale.invert(scale.width))
  const from = side === 'start' ? Math.max(0, Math.min(x, right - NARROWEST)) : left
  const to = side === 'end' ? Math.min(scale.width, Math.max(x, left + NARROWEST)) : right
  stage.moveTo(
    scaleFor(scale.warp, { from: all.invert(from), to: all.invert(to) }, scale.width, scale.gapWidth),
  )
}
