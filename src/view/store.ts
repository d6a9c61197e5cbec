import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Story } from '../model'
import { sameView } from './default'
import type { ViewProblem } from './problems'
import type { View } from './types'

/**
 * How a change is recorded: `push` for a choice that Back should undo, `replace` for what follows the reader (the
 * scroll, a drag, playing), `none` for what the address itself has just said.
 */
export type HistoryMode = 'push' | 'replace' | 'none'

export interface ViewState {
  readonly story: Story
  readonly view: View
  /** What was wrong with the address that the View was read from. */
  readonly problems: readonly ViewProblem[]
  /** How the last change is recorded. */
  readonly history: HistoryMode
  /** Changes the View: by some of its values, or by a function of it. Recorded as `push` unless told otherwise. */
  readonly set: (
    change: Partial<View> | ((view: View) => View),
    options?: { readonly history: 'push' | 'replace' },
  ) => void
  /** Takes a View from an address: nothing is written back. */
  readonly read: (view: View, problems?: readonly ViewProblem[]) => void
  /** Forgets the problems, once the reader has closed their notice. */
  readonly forgive: () => void
}
export type ViewStore = StoreApi<ViewState>

/** The one place that holds what a person has chosen. A change that changes nothing tells nobody. */
export function createViewStore(
  story: Story,
  initial: View,
  problems: readonly ViewProblem[] = [],
): ViewStore {
  return createStore<ViewState>()((set, get) => ({
    story,
    view: initial,
    problems,
    history: 'none',
    set(change, { history } = { history: 'push' }) {
      const { view } = get()
      const next = typeof change === 'function' ? change(view) : { ...view, ...change }
      if (!sameView(view, next)) set({ view: next, history })
    },
    read(view, problems = []) {
      set({ view, problems, history: 'none' })
    },
    forgive() {
      if (get().problems.length > 0) set({ problems: [], history: 'none' })
    },
  }))
}
