/** Pointer and keys on arcs. Marks come first: an arc is meant only where no mark is. */
import type { Stage } from '../stage'

interface LinkEvents {
  /** The arc that a pointer means. */
  readonly at: (event: MouseEvent) => string | null
  readonly keys: () => readonly string[]
  /** Shows what an arc says; null hides it. */
  readonly light: (key: string | null) => void
  readonly stopAt: (key: string) => void
  /** The mark that has the focus, by row. */
  readonly focusOn: (row: number | null) => void
}

/** Tells of links that are pointed at or focused, and follows one that is chosen; call the result to stop. */
export function listenToLinks(stage: Stage, events: LinkEvents): () => void {
  const { root, scroller, plot } = stage.elements
  let lit: string | null = null
  const light = (key: string | null): void => {
    scroller.classList.toggle('timeline-over-link', key !== null)
    if (key !== lit) events.light(key)
    lit = key
  }
  const go = (key: string): void => {
    root.dispatchEvent(new CustomEvent('timeline-link', { detail: key }))
  }
  const linkOf = (target: EventTarget | null): HTMLElement | SVGElement | null =>
    target instanceof Element ? target.closest<SVGElement>('[data-link]') : null

  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || stage.moving) return
    light(plot.contains(event.target as Element) ? events.at(event) : null)
  }
  const out = (): void => {
    if (!linkOf(document.activeElement)) light(null)
  }
  // A press on what is told of already goes there; by touch the first press tells.
  const click = (event: MouseEvent): void => {
    if (!plot.contains(event.target as Element)) return
    const key = events.at(event)
    if (key !== null && key === lit) go(key)
    else light(key)
  }
  const focus = (event: FocusEvent): void => {
    // A press on the ground gives the focus to the timeline itself, and is no leaving; what is told once more, to those
    // who were fetched meanwhile, is no news here.
    if (event.target === root || !event.isTrusted) return
    const link = linkOf(event.target)
    if (link) {
      events.stopAt(link.dataset.link!)
      light(link.dataset.link!)
      return
    }
    light(null)
    const mark = (event.target as Element).closest<SVGElement>('[data-row]')
    events.focusOn(mark ? Number(mark.dataset.row) : null)
  }
  const press = (event: KeyboardEvent): void => {
    const link = linkOf(event.target)
    if (!link || event.altKey || event.ctrlKey || event.metaKey) return
    const keys = events.keys()
    const at = keys.indexOf(link.dataset.link!)
    const step = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
      Home: -keys.length,
      End: keys.length,
    }[event.key]
    if (step !== undefined) {
      const next = keys[Math.max(0, Math.min(keys.length - 1, at + step))]!
      scroller.querySelector<SVGElement>(`[data-link="${CSS.escape(next)}"]`)?.focus({ preventScroll: true })
    } else if (event.key === 'Enter' || event.key === ' ') go(link.dataset.link!)
    else if (event.key === 'Escape' && lit !== null) light(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  scroller.addEventListener('pointermove', move)
  scroller.addEventListener('pointerleave', out)
  scroller.addEventListener('click', click)
  scroller.addEventListener('keydown', press)
  root.addEventListener('focusin', focus)
  return () => {
    scroller.removeEventListener('pointermove', move)
    scroller.removeEventListener('pointerleave', out)
    scroller.removeEventListener('click', click)
    scroller.removeEventListener('keydown', press)
    root.removeEventListener('focusin', focus)
  }
}
