/**
 * Gestures, keys and cards are fetched when somebody first reaches the timeline. What is done to the picture meanwhile
 * is kept, and done again once there is something to do it. The page's own scrolling, links and keys never wait.
 */
import type { Hovered } from './hover'
import type { Reached } from './reached'
import type { Stage } from './stage'

const HEARD = [
  'pointerover',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'click',
  'dblclick',
  'wheel',
  'focusin',
  'keydown',
]
/** The keys that mean something on a mark or a slider. */
const KEYS = /^(Arrow.*|Page.*|Home|End|Enter| |[-_+=])$/

/** Puts `reached` there when it's needed; returns what undoes it. */
export function listenWhenReached(
  stage: Stage,
  show: (item: Hovered | null) => void,
  reached: { current: Reached | null },
): () => void {
  const { root, plot } = stage.elements
  const kept: Event[] = []
  let left = false
  let asked = false

  const keep = (event: Event): void => {
    // Of a move only where it has come to counts.
    const last = kept.at(-1)
    if (event.type === 'pointermove' && last?.type === event.type && idOf(last) === idOf(event)) kept.pop()
    kept.push(event)
  }
  const hear = (event: Event): void => {
    if (!asked) void ask()
    const on = event.target as Element
    if (!on.closest('svg')) return
    if (event instanceof WheelEvent) {
      if (!stage.ownsWheel(event)) return
      event.preventDefault()
    }
    if (event instanceof KeyboardEvent) {
      const { altKey, ctrlKey, metaKey, key } = event
      if (altKey || ctrlKey || metaKey || !KEYS.test(key) || !on.closest('[tabindex]')) return
      event.preventDefault()
      event.stopPropagation()
    }
    keep(event)
  }
  const ask = async (): Promise<void> => {
    asked = true
    const found = await import('./reached').catch(() => null)
    if (left) return
    // Without a network: whoever comes again asks again.
    asked = found !== null
    if (!found) return
    stop()
    reached.current = found.listenTo(stage, show)
    for (const event of kept) again(event)
  }
  /** Once more, to ears that now are there, and to nobody beyond them. */
  const again = (event: Event): void => {
    const Same = event.constructor as new (type: string, init: object) => Event
    const copy = new Same(event.type, event)
    // How fast a pointer moved is told by when it was where.
    Object.defineProperty(copy, 'timeStamp', { value: event.timeStamp })
    // What has been done already may have moved the focus, or have drawn something else in the target's place.
    const focused = document.activeElement
    const target =
      event instanceof KeyboardEvent && root.contains(focused) ? focused! : (event.target as Element)
    if (event.type === 'focusin' && target !== focused) return
    root.addEventListener(event.type, (each) => each.stopPropagation(), { once: true })
    ;(root.contains(target) ? target : plot).dispatchEvent(copy)
  }
  const stop = (): void => {
    for (const type of HEARD) root.removeEventListener(type, hear, true)
  }
  for (const type of HEARD) root.addEventListener(type, hear, { capture: true, passive: false })
  return () => {
    left = true
    stop()
    reached.current?.stop()
    reached.current = null
  }
}

const idOf = (event: Event): number => (event as PointerEvent).pointerId
