import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { EventId } from '../../model'
import { glideTo } from './glide'
import { type Frame, lineAt, readAt, scrollFor } from './reading-line'

/** Above this the page counts as not scrolled: nothing is being read yet. */
const TOP = 8

interface Options {
  /** What holds the articles (`.doc-event`). */
  readonly list: RefObject<HTMLElement | null>
  /** The event in focus. */
  readonly event: EventId | null
  /** Which events the document lists, by identity: where it changes, articles have come and gone. */
  readonly listed: object | null
  /** Whether the document is what is seen: not while a dossier or the whole stage covers it. */
  readonly active: boolean
  /** How far down the uncovered part of the window the line lies, 0 to 1. */
  readonly fraction: number
  /** The reader has scrolled to another event, or above the first. */
  readonly onRead: (event: EventId | null) => void
}

function frameOf(articles: HTMLCollectionOf<Element>, fraction: number): Frame {
  const style = getComputedStyle(document.documentElement)
  // What bars cover at either end is stated once, in the style sheet, for the browser's own jumps too.
  const above = Number.parseFloat(style.scrollPaddingTop) || 0
  const below = Number.parseFloat(style.scrollPaddingBottom) || 0
  const topOf = (article: Element | undefined) =>
    article ? article.getBoundingClientRect().top + scrollY : 0
  return {
    line: above + fraction * (innerHeight - above - below),
    first: topOf(articles[0]),
    last: topOf(articles[articles.length - 1]),
    max: Math.max(0, document.documentElement.scrollHeight - innerHeight),
  }
}

/** The scroll at which the list's own beginning is at the top of what is not covered. */
function listTop(list: HTMLElement | null): number {
  if (!list) return scrollY
  const above = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  return Math.max(0, Math.round(list.getBoundingClientRect().top + scrollY - above))
}

/** While it is parked, a note that comes in above must not scroll the page: it says why. */
function park(parked: { current: number | null }, at: number | null): void {
  parked.current = at
  document.documentElement.style.overflowAnchor = at === null ? '' : 'none'
}

/**
 * Couples the document's scroll with the event in focus, both ways: scrolling reads events, and an event that was
 * chosen elsewhere (on the stage, by Back, by an address) scrolls its article to the line. While the page scrolls by
 * itself nothing is read, so that the two never chase each other.
 */
export function useReadingLine({ list, event, listed, active, fraction, onRead }: Options): void {
  /** The event that the scroll stands at: it need not be scrolled to. */
  const read = useRef<EventId | null>(null)
  /** Stops the page's own scrolling, while it lasts. */
  const stop = useRef<(() => void) | null>(null)
  /** Where the document was left, for its return from behind a dossier. */
  const place = useRef<{ event: EventId | null; scroll: number } | null>(null)
  /** Where the page has gone to because the chosen event is not listed: to be there is not to read what is. */
  const parked = useRef<number | null>(null)
  const before = useRef<Pick<Options, 'active' | 'fraction' | 'listed'> | null>(null)
  const told = useRef(onRead)
  useLayoutEffect(() => {
    told.current = onRead
  })

  useEffect(() => {
    if (!active) return
    let waiting = 0
    /** Where the page was left for one of its own sections: to go there is not to read on. */
    let left: number | null = null
    let jumped = false
    const look = () => {
      waiting = 0
      if (jumped) {
        jumped = false
        return
      }
      const articles = list.current?.getElementsByClassName('doc-event')
      if (!articles?.length || stop.current !== null) return
      if (parked.current !== null && Math.abs(scrollY - parked.current) < TOP) return
      park(parked, null)
      const frame = frameOf(articles, fraction)
      const topOf = (i: number) => articles[i]?.getBoundingClientRect().top ?? 0
      const index = scrollY < TOP ? -1 : readAt(articles.length, topOf, lineAt(scrollY, frame))
      const found = (articles[index]?.id ?? null) as EventId | null
      place.current = { event: found, scroll: scrollY }
      if (found !== read.current) {
        read.current = found
        told.current(found)
      }
    }
    const onScroll = () => {
      if (waiting === 0) waiting = requestAnimationFrame(look)
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
      const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      if (!link || !plain || event.defaultPrevented) return
      left = scrollY
      jumped = true
    }
    // The View says nothing of sections, and the browser is told to leave the scroll to the page.
    const onBack = () => {
      const section = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      if (left === null && section === null) return
      jumped = true
      if (section) section.scrollIntoView({ behavior: 'instant' })
      else if (left !== null) scrollTo({ top: left, behavior: 'instant' })
    }
    addEventListener('scroll', onScroll, { passive: true })
    document.addEventListener('click', onClick)
    addEventListener('popstate', onBack)
    return () => {
      removeEventListener('scroll', onScroll)
      document.removeEventListener('click', onClick)
      removeEventListener('popstate', onBack)
      cancelAnimationFrame(waiting)
    }
  }, [active, fraction, list])

  useLayoutEffect(() => {
    const came = before.current
    before.current = { active, fraction, listed }
    if (!active) return
    const uncovered = !came?.active
    const rearranged = came !== null && (came.fraction !== fraction || came.listed !== listed)
    if (event === read.current && !uncovered && !rearranged) return
    const left = uncovered && place.current?.event === event ? place.current.scroll : null
    if (event === null && read.current === null && left === null) return
    read.current = event
    stop.current?.()
    const target = () => {
      if (left !== null) return left
      if (event === null) return 0
      const articles = list.current?.getElementsByClassName('doc-event')
      const article = document.getElementById(event)
      // It is filtered out: what is left begins where the list begins.
      if (!articles || !article) return listTop(list.current)
      return scrollFor(article.getBoundingClientRect().top + scrollY, frameOf(articles, fraction))
    }
    const rest = () =>
      park(parked, event !== null && document.getElementById(event) === null ? scrollY : null)
    rest()
    stop.current = glideTo(target, { instant: uncovered || rearranged }, () => {
      stop.current = null
      place.current = { event, scroll: scrollY }
      rest()
    })
  }, [active, event, fraction, list, listed])

  useEffect(() => () => stop.current?.(), [])
}
