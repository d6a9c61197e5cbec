// Nothing to draw: the same steps over an empty page.
import { ready } from './ready.js'

window.bench = {
  zoom: true,
  start: () => ready(() => {}),
  box: () => ({ x: 0, y: 100, width: 1400, height: 700 }),
}
// The wheel with Ctrl must not zoom the page, as it does not over a timeline.
addEventListener('wheel', (event) => event.preventDefault(), { passive: false })
