import { type ComponentType, lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import type { Story } from '../../model'
import type { Lit } from '../../network'
import {
  LiveRegion,
  type OnView,
  PlayControls,
  ReadingProvider,
  StoryText,
  sumsOf,
  usePlay,
  useReading,
  useTheme,
} from '../../ui'
import { clearSubject, cursorOf, cursorWords, useProblems, useView, type ViewStore } from '../../view'
import { BottomBar } from './BottomBar'
import { DocumentColumn } from './DocumentColumn'
import { isBehind, isFull, partOf, withDocument } from './full'
import { Guard } from './Guard'
import { Lazily } from './Lazily'
import { NoStage } from './NoStage'
import { PageHeader } from './PageHeader'
import { SkipLinks } from './SkipLinks'
import { Strip } from './Strip'
import type { StageProps } from './stage-props'
import { useAddress } from './useAddress'
import { useDossierPlace } from './useDossierPlace'
import { useFetched } from './useFetched'
import { isWide, useSpacing, useWide } from './useMeasured'
import { useReadingValue } from './useReadingValue'
import { useShown } from './useShown'
import { useTold } from './useTold'

const WrongAddress = lazy(() => import('./WrongAddress'))
const ChosenEvent = lazy(() => import('./ChosenEvent'))
const DossierColumn = lazy(() => import('./DossierColumn'))
const fetchScene = () => import('./ScenePanel')

interface Props {
  readonly story: Story
  /** The stage of this story: there already, or fetched when there is room for it. */
  readonly stage: ComponentType<StageProps>
  /** Made with the default View: the address is read once the page is there. */
  readonly store: ViewStore
}

/** Escape leaves the dossier first, then the whole stage; whatever has used the key itself has prevented it. */
function useEscape(store: ViewStore): void {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const { view, set } = store.getState()
      if (view.subject !== null) set(clearSubject)
      else if (isFull(view, isWide())) set(withDocument(isWide()))
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [store])
}

function Reader({ story, stage: Stage, store }: Props) {
  const { lang, locale, page, words } = useReading()
  const [told, forget] = useTold(store)
  const ready = useAddress(store)
  const wide = useWide()
  const spacing = useSpacing()
  const view = useView(store)
  const wrong = useProblems(store).length > 0
  const shown = useShown(story, view)
  const sums = useMemo(() => sumsOf(story), [story])
  const onView = useCallback<OnView>((next, options) => store.getState().set(next, options), [store])
  // What an open connection lights in the network; its page, which is fetched when asked for, works it out.
  const [lit, setLit] = useState<Lit | null>(null)
  const play = usePlay({ story, view, onView, words, lang, locale })
  const at = cursorOf(story, view)
  const atWords = cursorWords(story, view, locale)
  useTheme(view.theme)
  useEscape(store)
  const behind = isBehind(view, wide)
  useDossierPlace(behind ? null : view.subject)
  useEffect(() => {
    document.documentElement.lang = page
  }, [page])

  const full = isFull(view, wide)
  const dossier = view.subject !== null && !behind
  const reading = !full && !dossier
  const covered = full && !dossier
  const staged = wide || (full && !dossier)
  const part = partOf(view, wide)
  const moment = { at, atWords, shown, store }
  const ScenePanel = useFetched(told !== null, fetchScene)
  const scene = ScenePanel && told && <ScenePanel id={told} onClose={forget} store={store} />
  const layout = [
    'reader',
    wide ? '' : 'reader-narrow',
    full ? 'reader-full' : '',
    dossier ? 'reader-dossier' : '',
  ]
  return (
    <div className={layout.filter(Boolean).join(' ')}>
      <SkipLinks relations={staged && part !== 'timeline'} timeline={staged ? part !== 'network' : reading} />
      <PageHeader onView={onView} play={play} store={store} wide={wide} />
      {wrong && (
        <Suspense>
          <WrongAddress language={page} onView={onView} store={store} story={story} />
        </Suspense>
      )}
      <div className="reader-strip" hidden={!reading}>
        {!wide && reading && (
          <Guard instead={null} of={shown.staged}>
            <Strip {...moment} />
          </Guard>
        )}
      </div>
      <main className="reader-document" id="part--story" tabIndex={-1}>
        {covered && (
          <h1 className="visually-hidden">
            <StoryText text={story.title} />
          </h1>
        )}
        <DocumentColumn
          active={reading && ready}
          hidden={!reading}
          onView={onView}
          shown={shown}
          store={store}
          wide={wide}
        />
        {view.subject !== null && (
          <div hidden={behind}>
            <Lazily>
              <DossierColumn
                at={at}
                atWords={atWords}
                onLit={setLit}
                store={store}
                subject={view.subject}
                visible={shown.staged}
              />
            </Lazily>
          </div>
        )}
        {!covered && scene}
      </main>
      {staged && (
        <Guard instead={<NoStage />} of={shown.staged}>
          <Stage key={spacing} lit={lit} sums={sums} {...moment} />
        </Guard>
      )}
      {full &&
        staged &&
        ((covered && scene) || (
          <Suspense fallback={<div className="reader-chosen" />}>
            <ChosenEvent staged={shown.staged} store={store} />
          </Suspense>
        ))}
      {!wide && (
        <BottomBar play={<PlayControls compact play={play} words={words.controls} />} store={store} />
      )}
    </div>
  )
}

/**
 * The reader's page: the story as a document, beside the stage with its timeline and its network. All three show one
 * View, which is also the address.
 */
export function ReaderPage({ story, stage, store }: Props) {
  const reading = useReadingValue(story, store)
  return (
    <ReadingProvider value={reading}>
      <LiveRegion>
        <Reader stage={stage} store={store} story={story} />
      </LiveRegion>
    </ReadingProvider>
  )
}
