import { lazy, useState } from 'react'
import { textIn } from '../../model'
import { type OnView, type Play, PlayControls, Share, ThemeSwitch, useReading } from '../../ui'
import { activeFilterCount, useView, type ViewStore } from '../../view'
import { Lazily } from './Lazily'

const Dialogs = lazy(() => import('./Dialogs'))

interface Props {
  readonly store: ViewStore
  readonly onView: OnView
  readonly play: Play
  readonly wide: boolean
}

/** The page's head line: whose page it is, the way to other stories, and what a reader steers with. */
export function PageHeader({ store, onView, play, wide }: Props) {
  const { story, lang, words } = useReading()
  const view = useView(store)
  const [dialog, setDialog] = useState<'search' | 'filter' | null>(null)
  const { common, controls, reader } = words
  const filters = activeFilterCount(view)
  const full = view.stage === 'full'
  return (
    <>
      <header className="reader-header">
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
          <button className="controls-button" onClick={() => setDialog('filter')} type="button">
            {filters > 0 ? controls.filter.openWith(filters) : controls.filter.open}
          </button>
          {wide && <PlayControls play={play} words={controls} />}
          {wide && (
            <ThemeSwitch
              onTheme={(theme) => onView({ ...view, theme }, { history: 'replace' })}
              theme={view.theme}
              words={controls}
            />
          )}
          <Share
            href={() => location.href}
            sheet={!wide}
            title={textIn(story.title, lang, story.language).text}
            words={controls}
          />
          {wide && (
            <button
              aria-pressed={full}
              className="controls-button"
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
          <Dialogs onClose={() => setDialog(null)} onView={onView} open={dialog} store={store} />
        </Lazily>
      )}
    </>
  )
}
