import { type ReactNode, useRef } from 'react'
import { studyWordsFor } from '../../i18n'
import { textIn, withParts } from '../../model'
import { isLarge } from '../../network'
import { useAnnounce, useReading } from '../../ui'
import { groupsOf, toggleGroup, useView, type ViewStore } from '../../view'
import { useBeforePaint } from './useBeforePaint'
import './study.css'

interface Props {
  readonly store: ViewStore
  readonly id: string
  /** Tools that the line above has no room for. */
  readonly children: ReactNode
}

/**
 * What is chosen less often: other tools, another arrangement, camps, and groups one by one. The style sheet is told how
 * high it is: on a stage with both, that comes from the timeline.
 */
export default function RelationsOptions({ store, id, children }: Props) {
  const { story, lang, locale } = useReading()
  const announce = useAnnounce()
  const { arrange, camps, detail, open } = useView(store)
  const study = studyWordsFor(locale)
  const { set } = store.getState()
  const bar = useRef<HTMLDivElement>(null)
  useBeforePaint(() => {
    const own = bar.current
    const pane = own?.closest<HTMLElement>('.reader-relations')
    if (!own || !pane) return
    const measure = () => pane.style.setProperty('--above', `${own.getBoundingClientRect().height}px`)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(own)
    return () => {
      observer.disconnect()
      pane.style.removeProperty('--above')
    }
  }, [])
  const groups = groupsOf(story).flatMap((group) => story.actor.get(group) ?? [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset of its own is inside
    <div aria-label={study.options} className="reader-options" id={id} ref={bar} role="group">
      <div className="reader-options-tools">{children}</div>
      {!isLarge(story) && (
        <>
          <label>
            <input
              checked={arrange === 'moment'}
              onChange={({ target }) => set({ arrange: target.checked ? 'moment' : 'story', scene: null })}
              type="checkbox"
            />
            {study.arrange.name}
          </label>
          <label>
            <input
              checked={camps}
              onChange={({ target }) => set({ camps: target.checked, scene: null })}
              type="checkbox"
            />
            {study.camps.name}
          </label>
        </>
      )}
      {groups.length > 0 && (
        <fieldset>
          <legend>{study.groups.name}:</legend>
          {groups.map((actor) => {
            const name = textIn(actor.short, lang, story.language).text
            return (
              <label key={actor.id}>
                <input
                  checked={detail === 'actors' || open.includes(actor.id)}
                  onChange={({ target }) => {
                    set((view) => toggleGroup(view, actor.id, story))
                    announce(target.checked ? study.groups.opened(name) : study.groups.closed(name))
                  }}
                  type="checkbox"
                />
                <bdi>{study.groups.of(name, withParts(actor).size - 1)}</bdi>
              </label>
            )
          })}
        </fieldset>
      )}
    </div>
  )
}
