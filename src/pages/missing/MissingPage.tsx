import { libraryWordsFor, messagesFor } from '../../i18n'
import type { StoryCard } from '../library/story-card'
import { PlainHeader } from '../plain/PlainHeader'

/** What a wrong address gets: what is missing, and the stories that there are. */
export function MissingPage({
  language = 'en',
  home,
  stories,
}: {
  language?: string
  home: string
  stories: readonly StoryCard[]
}) {
  const words = messagesFor(language)
  const library = libraryWordsFor(language)
  return (
    <>
      <PlainHeader home={home} words={words.common} />
      <main className="plain" id="main">
        <h1>{library.missing}</h1>
        <p>{library.missingAdvice}</p>
        <ul>
          {stories.map((story) => (
            <li key={story.id}>
              <a href={`${home}${story.id}/`}>
                <bdi lang={story.title.lang}>{story.title.text}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </main>
    </>
  )
}
