/** For browsers whose style sheets can't tell how far something is scrolled: marks lanes that go on below the edge. */
export function markMore(scroller: HTMLElement, plot: Element): () => void {
  const mark = (): void => {
    const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop
    scroller.classList.toggle('timeline-more', left > 2)
  }
  const sizes = new ResizeObserver(mark)
  for (const each of [scroller, plot]) sizes.observe(each)
  scroller.addEventListener('scroll', mark, { passive: true })
  return () => {
    sizes.disconnect()
    scroller.removeEventListener('scroll', mark)
  }
}
