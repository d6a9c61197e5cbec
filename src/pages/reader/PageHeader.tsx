import { lazy, type RefObject, useRef, useState } from 'react'
import { textIn } from '../../model'
import { type OnView, type Play, PlayControls, Share, ThemeSwitch, useReading } from '../../ui'
import { activeFilterCount, useView, type ViewStore } from '../../view'
import { Lazily } from './Lazily'
import { useBeforePaint } from './useBeforePaint'

const Dialogs = lazy(() => import('./Dialogs'))
const SaveDialog = lazy(() => import('./SaveDialog'))

interface Props {
  readonly store: ViewStore
  readonly onView: OnView
  readonly play: Play
  readonly wide: boolean
}

/** How high the head line is, for what sticks below it: its words wrap where letters are large. */
function useBarHeight(header: RefObject<HTMLElement | null>): void {
  useBeforePaint(() => {
    const measured = header.current
    if (!measured) return
    const root = document.documentElement
    const observer = new ResizeObserver(() => root.style.setProperty('--bar', `${measured.offsetHeight}px`))
    observer.observe(measured)
    return () => {
      observer.disconnect()
      root.style.removeProperty('--bar')
    }
  }, [header])
}

/** The page's head line: whose page it is, the way to other stories, and what a reader steers with. */
export function PageHeader({ store, onView, play, wide }: Props) {
  const { story, lang, words } = useReading()
  const view = useView(store)
  const [dialog, setDialog] = useState<'search' | 'filter' | 'save' | null>(null)
  const header = useRef<HTMLElement>(null)
  useBarHeight(header)
  const { common, controls, reader } = words
  const filters = activeFilterCount(view)
  const filtering = filters > 0 ? controls.filter.openWith(filters) : controls.filter.open
  const full = view.stage === 'full'
  return (
    <>
      <header className="reader-header" ref={header}>
        <a className="reader-name" href="../">
          {common.name}
        </a>
        <nav aria-label={reader.header} className="reader-stories">
          <a href="../">{common.stories}</a>
        </nav>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are buttons */}
        <div aria-label={reader.tools} className="reader-tools" role="group">
          <button className="controls-button" onClick={() => setDialog('search')} type="button">
            {controls.search.open}
          </button>
          <button
            aria-label={wide ? undefined : filtering}
            className="controls-button"
            onClick={() => setDialog('filter')}
            type="button"
          >
            {wide || filters === 0 ? filtering : `${controls.filter.open}, ${filters}`}
          </button>
          {wide && <PlayControls play={play} words={controls} />}
          {wide && (
            <ThemeSwitch
              onTheme={(theme) => onView({ ...view, theme }, { history: 'replace' })}
              theme={view.theme}
              words={controls}
            />
          )}
          <button className="controls-button" onClick={() => setDialog('save')} type="button">
            {controls.save}
          </button>
          <Share
            href={() => location.href}
            sheet={!wide}
            title={textIn(story.title, lang, story.language).text}
            words={controls}
          />
          {wide && (
            <button
              aria-pressed={full}
              className="controls-button reader-full-button"
              onClick={() => onView({ ...view, stage: full ? 'side' : 'full' }, { history: 'push' })}
              type="button"
            >
              {full ? reader.sideStage : reader.fullStage}
            </button>
          )}
        </div>
      </header>
      {dialog !== null && (
        <Lazily>
          {dialog === 'save' ? (
            <SaveDialog onClose={() => setDialog(null)} store={store} />
          ) : (
            <Dialogs onClose={() => setDialog(null)} onView={onView} open={dialog} store={store} />
          )}
        </Lazily>
      )}
    </>
  )
}
