/** Dragging, pinching and clicking on the lanes. Vertical moves of a finger are the page's; a mouse scrolls the lanes. */
import { panned, type TimeScale, zoomed } from '../../layout'
import { nearestMark, xOf } from '../nearest'
import { motionIsWelcome, type Stage } from '../stage'
import { capture, type Listeners } from './listen'

/** Pixels that a pointer may tremble and still click. */
const TREMBLE = 4
const STEP = 2
/** Pixels a millisecond from which a push goes on by itself, and at which it ends. */
const PUSHED = 0.25
const STANDS = 0.03
/** Milliseconds in which a push slows down to a third, and after which a pointer that rests has not pushed. */
const SLOWS = 160
const RESTS = 60

interface Point {
  readonly x: number
  readonly y: number
}

/** Two fingers: pixels of the window. */
interface Pair {
  readonly middle: number
  readonly apart: number
}

function pairOf(pointers: ReadonlyMap<number, Point>): Pair {
  const [a, b] = [...pointers.values()] as [Point, Point]
  return { middle: (a.x + b.x) / 2, apart: Math.max(20, Math.hypot(a.x - b.x, a.y - b.y)) }
}

/** Returns what ends a glide. */
export function listenToPan(stage: Stage, listeners: Listeners): () => void {
  const { root, plot, scroller } = stage.elements
  const pointers = new Map<number, Point>()
  let drag: { readonly start: Point; moved: boolean } | null = null
  let pinch: (Pair & { readonly scale: TimeScale }) | null = null
  let last = { x: 0, time: 0, speed: 0 }
  let gliding = 0
  let ignoreClick = false
  const stopGliding = (): void => {
    cancelAnimationFrame(gliding)
    gliding = 0
  }

  const start = (event: PointerEvent): void => {
    if (event.button !== 0) return
    stopGliding()
    // A drag by touch has no click after it.
    ignoreClick = false
    const at = { x: event.clientX, y: event.clientY }
    pointers.set(event.pointerId, at)
    if (pointers.size === 1) {
      drag = { start: at, moved: false }
      last = { x: event.clientX, time: event.timeStamp, speed: 0 }
    } else if (drag) {
      drag.moved = true
      capture(event)
      pinch = pointers.size === 2 ? { ...pairOf(pointers), scale: stage.scale } : null
    }
  }
  const dragTo = (event: PointerEvent, before: Point): void => {
    const { clientX: x, clientY: y } = event
    const { start } = drag!
    const [across, along] = [Math.abs(x - start.x), Math.abs(y - start.y)]
    if (!drag!.moved && Math.max(across, event.pointerType === 'touch' ? 0 : along) < TREMBLE) return
    // What trembled is made good, so that the picture doesn't lag behind the pointer.
    const from = drag!.moved ? before : start
    if (!drag!.moved) {
      drag!.moved = true
      capture(event)
      root.classList.add('timeline-dragging')
    }
    stage.moveTo(panned(stage.scale, from.x - x))
    if (event.pointerType !== 'touch') scroller.scrollTop += from.y - y
    const passed = Math.max(1, event.timeStamp - last.time)
    last = { x, time: event.timeStamp, speed: 0.7 * ((x - last.x) / passed) + 0.3 * last.speed }
  }
  /** All of a pinch is counted from its beginning: fingers are told of one after the other, and each step alone is none. */
  const pinchTo = (from: NonNullable<typeof pinch>): void => {
    const now = pairOf(pointers)
    const scale = zoomed(from.scale, xOf(stage, from.middle), now.apart / from.apart)
    stage.moveTo(panned(scale, from.middle - now.middle))
  }
  const move = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId)
    if (!before || !drag) return
    if (!pinch) dragTo(event, before)
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (pinch) pinchTo(pinch)
  }
  const end = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return
    pinch = null
    // The finger that stays drags on from where it is, and has not pushed.
    const [rest] = pointers.values()
    if (rest) last = { x: rest.x, time: event.timeStamp, speed: 0 }
    if (rest || !drag) return
    const { moved } = drag
    drag = null
    root.classList.remove('timeline-dragging')
    if (!moved) return
    ignoreClick = event.type === 'pointerup'
    const isPush = event.timeStamp - last.time < RESTS && Math.abs(last.speed) > PUSHED
    if (isPush && ignoreClick && motionIsWelcome()) glide(last.speed)
    else stage.settle()
  }
  /** Goes on as it was pushed, slower and slower. */
  const glide = (pushed: number): void => {
    let before = performance.now()
    let speed = pushed
    const step = (time: number): void => {
      const passed = Math.max(0, Math.min(50, time - before))
      before = time
      speed *= Math.exp(-passed / SLOWS)
      const { offset } = stage.scale
      stage.moveTo(panned(stage.scale, -speed * passed))
      const isAtEnd = passed > 0 && stage.scale.offset === offset
      if (Math.abs(speed) < STANDS || isAtEnd) {
        gliding = 0
        stage.settle()
      } else gliding = requestAnimationFrame(step)
    }
    gliding = requestAnimationFrame(step)
  }
  const click = (event: MouseEvent): void => {
    if (ignoreClick) {
      ignoreClick = false
      event.stopPropagation()
      return
    }
    const target = event.target as Element
    const mark = target.closest<SVGElement>('[data-row]') ?? nearestMark(stage, event.clientX, event.clientY)
    if (mark) stage.events().onSelect(stage.setting.columns.id(Number(mark.dataset.row)))
    else if (target.closest('[data-tile]'))
      stage.ask(zoomed(stage.scale, xOf(stage, event.clientX), STEP * STEP))
  }
  const doubleClick = (event: MouseEvent): void => {
    if ((event.target as Element).closest('[data-row], [data-tile]')) return
    event.preventDefault()
    stage.ask(zoomed(stage.scale, xOf(stage, event.clientX), event.shiftKey ? 1 / STEP : STEP))
  }

  listeners.on(plot, 'pointerdown', start)
  listeners.on(plot, 'pointermove', move)
  listeners.on(plot, 'pointerup', end)
  listeners.on(plot, 'pointercancel', end)
  listeners.on(plot, 'click', click)
  listeners.on(plot, 'dblclick', doubleClick)
  listeners.finally(stopGliding)
  return stopGliding
}
