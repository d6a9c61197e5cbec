import { messagesFor, methodWordsFor } from '../../i18n'
import { PlainHeader } from '../plain/PlainHeader'

/** How the state of a pair is computed and what it can't say, in plain words. Each number on a stage leads here. */
export function MethodPage({ language = 'en', home }: { language?: string; home: string }) {
  const words = messagesFor(language)
  const { title, standfirst, sections, full, literature } = methodWordsFor(language)
  return (
    <>
      <PlainHeader home={home} words={words.common} />
      <main className="plain" id="main">
        <h1>{title}</h1>
        <p className="plain-standfirst">{standfirst}</p>
        {sections.map(({ id, heading, paragraphs }) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        <p>
          <a href="in-full.txt">{full}</a>
        </p>
        <section aria-labelledby="literature-heading">
          <h2 id="literature-heading">{literature.heading}</h2>
          <ul>
            {literature.works.map(({ text, href }) => (
              <li key={text}>{href === null ? text : <a href={href}>{text}</a>}</li>
            ))}
          </ul>
        </section>
      </main>
    </>
  )
}
