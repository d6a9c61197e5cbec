/** The only place that touches the browser's history and location. */
import { parseView, viewToQuery } from './query'
import type { ViewStore } from './store'

/**
 * How long the View has to rest until the address follows. Safari refuses more than 100 changes of an address in 30
 * seconds, others 200; scrolling would make more, and on a large page each costs a frame.
 */
const REST = 320

/** The part of a window that an address needs; a test gives its own. */
export type AddressWindow = Pick<
  Window,
  'history' | 'location' | 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
>

/** The page's path and the present View's query. */
function pathOf(store: ViewStore, page: AddressWindow): string {
  const { story, view } = store.getState()
  const query = viewToQuery(view, story)
  return page.location.pathname + (query ? `?${query}` : '')
}

/** The whole address of the present View, to be copied: what the address bar says, or would say where it can't. */
export function addressOf(store: ViewStore, page: Pick<AddressWindow, 'location'> = window): string {
  const { story, view } = store.getState()
  const url = new URL(page.location.href)
  url.search = viewToQuery(view, story)
  url.hash = ''
  return url.href
}

/**
 * Keeps the address bar and the View the same: a pushed change becomes an entry that Back undoes, a replaced one
 * rewrites the entry once nothing has changed for 320 ms, and walking through the history reads the address again. Where the
 * history can't be written (a sandboxed frame, a file), the page works on without it. Returns a function that stops.
 */
export function bindAddress(store: ViewStore, page: AddressWindow = window): () => void {
  let timer: number | null = null

  const write = (how: 'pushState' | 'replaceState', url: string) => {
    try {
      if (url === page.location.pathname + page.location.search) return
      page.history[how](null, '', url)
    } catch {
      // Sandboxed frames and files have no address to write, and a browser may refuse when there are too many.
    }
  }
  /** The address that a delayed replacement will write; it belongs to the entry that is open now. */
  let waiting: string | null = null
  const flush = () => {
    if (timer !== null) page.clearTimeout(timer)
    timer = null
    if (waiting !== null) write('replaceState', waiting)
    waiting = null
  }
  const drop = () => {
    waiting = null
    flush()
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view || state.history === 'none') return
    if (state.history === 'push') {
      flush()
      write('pushState', pathOf(store, page))
      return
    }
    waiting = pathOf(store, page)
    if (timer !== null) page.clearTimeout(timer)
    timer = page.setTimeout(flush, REST)
  })
  const walked = () => {
    drop()
    const { story, read } = store.getState()
    const { view, problems } = parseView(page.location.search, story)
    read(view, problems)
  }
  const leaving = () => flush()
  page.addEventListener('popstate', walked)
  page.addEventListener('pagehide', leaving)
  return () => {
    unsubscribe()
    flush()
    page.removeEventListener('popstate', walked)
    page.removeEventListener('pagehide', leaving)
  }
}
