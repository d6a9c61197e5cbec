import { useEffect, useRef } from 'react'
import { sceneWordsFor } from '../../i18n'
import { type Scene, type SceneId, textIn } from '../../model'
import { StoryText, useAnnounce, useReading } from '../../ui'
import { sceneView, useView, type ViewStore } from '../../view'
import './scene.css'

interface Props {
  readonly store: ViewStore
  readonly id: SceneId
  /** Forgets the scene. */
  readonly onClose: () => void
}

/** What a scene tells, beside the picture that it sets; the one before, the one after, and the way out. */
export default function ScenePanel({ store, id, onClose }: Props) {
  const { story, lang, page, open } = useReading()
  const words = sceneWordsFor(page)
  const here = useView(store, (view) => view.scene === id)
  const announce = useAnnounce()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Whoever asked for it on the page goes on reading here; an address says only what to show.
    if (store.getState().history !== 'none') heading.current?.focus({ preventScroll: true })
  }, [store])
  const scene = story.scene.get(id)
  if (!scene) return null
  const { scenes } = story
  const place = words.of(scene.index + 1, scenes.length)
  const say = (text: Scene['title']) => textIn(text, lang, story.language).text
  const step = (by: 1 | -1, name: string) => {
    const to = scenes[scene.index + by]
    const go = () => {
      if (!to) return
      store.getState().set((view) => sceneView(story, to, view))
      const wanted = store.getState().view.say === 'short' ? null : say(to.text)
      announce(words.said(words.of(to.index + 1, scenes.length), say(to.title), wanted))
    }
    return (
      // It keeps the focus at either end of the story, where it leads nowhere.
      <button
        aria-disabled={!to}
        aria-label={name}
        className="scene-step"
        onClick={go}
        title={name}
        type="button"
      >
        <svg aria-hidden="true" viewBox="0 0 20 20">
          <path d={by === 1 ? 'M7,3L14,10L7,17' : 'M13,3L6,10L13,17'} />
        </svg>
      </button>
    )
  }
  const close = () => {
    store.getState().set({ scene: null })
    onClose()
  }
  return (
    <section aria-labelledby="part--scene" className="scene">
      <div className="scene-head">
        <p className="scene-place">{place}</p>
        <div className="scene-steps">
          {step(-1, words.previous)}
          {step(1, words.next)}
          <button
            aria-label={words.close}
            className="scene-step"
            onClick={close}
            title={words.close}
            type="button"
          >
            <svg aria-hidden="true" viewBox="0 0 20 20">
              <path d="M4,4L16,16M16,4L4,16" />
            </svg>
          </button>
        </div>
      </div>
      <h2 className="scene-title" id="part--scene" ref={heading} tabIndex={-1}>
        <StoryText text={scene.title} />
      </h2>
      {here ? (
        <p className="scene-text">
          <StoryText text={scene.text} />
        </p>
      ) : (
        <p className="scene-left">
          {words.left}{' '}
          <button className="controls-link" onClick={() => open.scene(id)} type="button">
            {words.back}
          </button>
        </p>
      )}
    </section>
  )
}
