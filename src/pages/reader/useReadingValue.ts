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
    const open: ReadingActions = {
      // On a phone the stage covers the document, and an event is read in the document.
      event: (id) =>
        store.getState().set((view) => ({
          ...clearSubject(selectEvent(view, id)),
          ...(isWide() ? {} : withDocument(false)),
        })),
      actor: (id) => store.getState().set((view) => openActor(view, id)),
      pair: (a, b) => store.getState().set((view) => openPair(view, a, b)),
      path: (from, to) => store.getState().set((view) => openPath(view, from, to)),
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
