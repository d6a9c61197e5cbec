/** Keys for what the toolbar's buttons do; only while the timeline has the focus, and nobody is typing. */
import { fitted } from '../../layout'
import type { Stage } from '../stage'
import type { TimelineTools } from '../tools'

/** Returns what ends it. */
export function listenToToolKeys(stage: Stage, tools: () => TimelineTools): () => void {
  const { root } = stage.elements
  const press = (event: KeyboardEvent): void => {
    const { altKey, ctrlKey, metaKey, defaultPrevented, target } = event
    if (altKey || ctrlKey || metaKey || defaultPrevented) return
    if ((target as Element).closest('input, select, textarea')) return
    const now = tools()
    switch (event.key) {
      case '0':
        stage.ask(fitted(stage.scale))
        break
      case 's':
        now.onFit('selection')
        break
      case 'n':
        if (now.runs) now.onFit('now')
        break
      case 'l':
        now.onLinks(!now.links)
        break
      default:
        return
    }
    event.preventDefault()
  }
  root.addEventListener('keydown', press)
  return () => root.removeEventListener('keydown', press)
}
