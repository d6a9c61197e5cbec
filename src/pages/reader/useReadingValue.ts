import { useMemo } from 'react'
import { interfaceLanguages, messagesFor } from '../../i18n'
import type { Story } from '../../model'
import type { Focus, Reading, ReadingActions } from '../../ui'
import {
  clearSubject,
  openActor,
  openPair,
  openPath,
  sceneView,
  selectEvent,
  useView,
  type View,
  type ViewStore,
} from '../../view'
import { withDocument } from './full'
import { isWide } from './useMeasured'

/** The language of the interface's words for an asked language: itself, its base, or English. */
function interfaceLanguage(lang: string): string {
  const base = lang.split('-')[0] ?? ''
  return interfaceLanguages.includes(lang) || interfaceLanguages.includes(base) ? lang : 'en'
}

/** What the document and the dossiers need to know, made once for a language. */
export function useReadingValue(story: Story, store: ViewStore): Reading {
  const asked = useView(store, (view) => view.lang)
  return useMemo(() => {
    const lang = asked ?? story.language
    const page = interfaceLanguage(lang)
    // On a phone the stage covers the document, where an event is read, and how two are connected.
    const read = (view: View): View => (isWide() ? view : { ...view, ...withDocument(false) })
    const open: ReadingActions = {
      event: (id) => store.getState().set((view) => read(clearSubject(selectEvent(view, id)))),
      actor: (id) => store.getState().set((view) => openActor(view, id)),
      pair: (a, b) => store.getState().set((view) => openPair(view, a, b)),
      path: (from, to) => store.getState().set((view) => read(openPath(view, from, to))),
      scene: (id) => {
        const scene = story.scene.get(id)
        if (scene) store.getState().set((view) => sceneView(story, scene, view))
      },
      back: () => store.getState().set(clearSubject),
    }
    const focus: Focus = {
      // Every article listens, and hears of nothing else: in a long story they are thousands.
      subscribe: (listener) =>
        store.subscribe((now, before) => {
          if (now.view.event !== before.view.event) listener()
        }),
      current: () => store.getState().view.event,
    }
    return {
      story,
      lang,
      page,
      locale: page,
      words: messagesFor(page),
      asked,
      methodHref: '../method/',
      open,
      focus,
    }
  }, [story, store, asked])
}
