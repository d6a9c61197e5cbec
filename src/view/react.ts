import { useStore } from 'zustand'
import type { ViewState, ViewStore } from './store'
import type { View } from './types'

/** The View in React, or what `pick` takes from it: the component draws again only when that changes. */
export function useView(store: ViewStore): View
export function useView<T>(store: ViewStore, pick: (view: View) => T): T
export function useView<T>(store: ViewStore, pick?: (view: View) => T): T | View {
  return useStore(store, (state: ViewState) => (pick ? pick(state.view) : state.view))
}

/** What was wrong with the address. */
export function useProblems(store: ViewStore): ViewState['problems'] {
  return useStore(store, (state) => state.problems)
}
