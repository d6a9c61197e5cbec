/**
 * What is brought once the page answers. The typefaces: what a reader sees first is set in a font that she has, in the same
 * widths and heights (`ui/standIns.css`), and their sheet is one for paper alone until then, which no browser waits
 * for. Articles off the screen, which are not laid out before (`ui/document/document.css`). And the reader of all dates,
 * for what may be typed or come back with the history.
 */
export function bringTheRest(): void {
  document.getElementById('typefaces')?.setAttribute('media', 'all')
  document.documentElement.dataset.answers = 'on'
  import('./reading').catch(() => {})
}
