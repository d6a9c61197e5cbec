/** What is looked at, and how a person moves it: by wheel with Ctrl, by two fingers, by dragging, by buttons and keys. */
import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import {
  type Camera,
  cameraAt,
  type Fit,
  type Near,
  nearOf,
  WHOLE,
  within,
  zoomAbout,
} from '../../layout/large'

const STEP = 1.6
/** How long the camera rests until the page hears of it, in ms. */
const REST = 250
/** Pixels that a finger or a hand may tremble. */
const TREMBLE = 5

export interface CameraHold {
  readonly camera: Camera
  readonly look: (camera: Camera) => void
  readonly zoomBy: (steps: number) => void
  /** By shares of the room. */
  readonly moveBy: (x: number, y: number) => void
  readonly whole: () => void
  /** Whether the last press was a drag, and no choice. */
  readonly dragged: () => boolean
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void
  }
}

interface Finger {
  x: number
  y: number
}

/** Whether two look at the same, but for what is rounded in an address. */
const sameNear = (a: Near, b: Near): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.01 && (a.zoom === 1 || Math.hypot(a.x - b.x, a.y - b.y) < 0.1)

/**
 * What part of the picture is seen, and what wheel, fingers and buttons do to it; it never leaves the
 * picture. It is held in the layout's units, so that another room shows the same.
 * @param near what the page wants to be seen; null for the whole
 * @param onNear hears what is seen, once it has come to rest
 */
export function useCamera(
  room: RefObject<HTMLElement | null>,
  fit: Fit,
  near: Near | null,
  onNear: ((near: Near) => void) | undefined,
): CameraHold {
  const [asked, setAsked] = useState<Near>(near ?? WHOLE)
  const camera = useMemo(() => cameraAt(fit, asked), [fit, asked])
  const now = useRef({ camera, fit })
  now.current = { camera, fit }
  const look = (next: Camera) => {
    now.current.camera = within(now.current.fit, next)
    setAsked(nearOf(now.current.fit, now.current.camera))
  }
  // The page has its say where it says something new, and hears of what is done here.
  const [heard, setHeard] = useState(near)
  if (near?.zoom !== heard?.zoom || near?.x !== heard?.x || near?.y !== heard?.y) {
    setHeard(near)
    if (!sameNear(near ?? WHOLE, asked)) setAsked(near ?? WHOLE)
  }
  const told = useRef(onNear)
  told.current = onNear
  useEffect(() => {
    const timer = setTimeout(() => told.current?.(asked), REST)
    return () => clearTimeout(timer)
  }, [asked])
  const zoomAt = (factor: number, x: number, y: number) =>
    look(zoomAbout(now.current.fit, now.current.camera, factor, { x, y }))

  // The wheel is the page's, but with Ctrl, which is also what a trackpad's pinch says.
  useEffect(() => {
    const element = room.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const box = element.getBoundingClientRect()
      const unit = event.deltaMode === 1 ? 16 : 1
      const factor = 2 ** (-Math.max(-120, Math.min(120, event.deltaY * unit)) / 200)
      const { camera, fit } = now.current
      const point = { x: event.clientX - box.left, y: event.clientY - box.top }
      now.current.camera = zoomAbout(fit, camera, factor, point)
      setAsked(nearOf(fit, now.current.camera))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [room])

  const fingers = useRef(new Map<number, Finger>())
  const drag = useRef({ far: 0, was: false })
  const spread = () => {
    const [a, b] = [...fingers.current.values()]
    return a && b ? { d: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : null
  }
  const lift = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId)
    drag.current.was = drag.current.far > TREMBLE
  }
  return {
    camera,
    look,
    zoomBy: (steps) => zoomAt(STEP ** steps, fit.width / 2, fit.height / 2),
    moveBy: (x, y) =>
      look({
        ...camera,
        x: camera.x + (x * fit.width) / camera.zoom,
        y: camera.y + (y * fit.height) / camera.zoom,
      }),
    whole: () => look(WHOLE),
    dragged: () => drag.current.was,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0) return
        if (fingers.current.size === 0) drag.current = { far: 0, was: false }
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
      },
      onPointerMove: (event) => {
        const finger = fingers.current.get(event.pointerId)
        if (!finger) return
        const before = spread()
        const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y]
        finger.x = event.clientX
        finger.y = event.clientY
        drag.current.far += Math.abs(dx) + Math.abs(dy)
        if (drag.current.far <= TREMBLE) return
        // Now it is a drag: it goes on outside of the picture too.
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) {
          event.currentTarget.setPointerCapture(event.pointerId)
        }
        const after = spread()
        const box = event.currentTarget.getBoundingClientRect()
        if (before && after) zoomAt(after.d / Math.max(1, before.d), after.x - box.left, after.y - box.top)
        const share = fingers.current.size
        const { camera } = now.current
        look({ ...camera, x: camera.x - dx / share / camera.zoom, y: camera.y - dy / share / camera.zoom })
      },
      onPointerUp: lift,
      onPointerCancel: lift,
    },
  }
}
