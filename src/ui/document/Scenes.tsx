import { sceneAnchor, useReading } from './reading'
import { Section } from './Section'
import { SceneLink, StoryText } from './Words'

/** The story told step by step: each scene with its text, and the way into it. */
export function Scenes() {
  const { story, words } = useReading()
  if (story.scenes.length === 0) return null
  return (
    <Section about={words.reader.scenesAbout} id="scenes" title={words.reader.scenes}>
      <ol className="doc-plain doc-scenes">
        {story.scenes.map((scene) => (
          <li id={sceneAnchor(scene.id)} key={scene.id}>
            <b>
              <SceneLink scene={scene}>
                <StoryText text={scene.title} />
              </SceneLink>
            </b>
            <p>
              <StoryText text={scene.text} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
