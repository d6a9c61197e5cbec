import { memo } from 'react'
import { Cast } from './Cast'
import { useReading } from './reading'
import { Scenes } from './Scenes'
import { Section } from './Section'
import { Sources } from './Sources'
import { TieList } from './Ties'
import { Voices } from './Voices'
import './sections.css'

function About() {
  const { methodHref, words } = useReading()
  return (
    <Section id="about" title={words.reader.aboutHeading}>
      <p>{words.reader.aboutText}</p>
      <p>
        <a href={methodHref}>{words.reader.method}</a>
        {' · '}
        <a href="story.json">{words.reader.data}</a>
      </p>
    </Section>
  )
}

/** What stands below the events: scenes, ties, voices, actors, sources, and what this page is. */
export const StorySections = memo(function StorySections() {
  const { story, words } = useReading()
  return (
    <div className="doc-sections">
      <Scenes />
      {story.ties.length > 0 && (
        <Section about={words.reader.tiesAbout} id="ties" title={words.reader.ties}>
          <TieList ties={story.ties} />
        </Section>
      )}
      <Voices />
      <Cast />
      <Sources />
      <About />
    </div>
  )
})
