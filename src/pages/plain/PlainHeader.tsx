import type { Messages } from '../../i18n'

/** The head line of a page that stands for itself: the name, and the way to the stories. */
export function PlainHeader({ home, words }: { home: string; words: Messages['common'] }) {
  return (
    <header className="plain-header">
      <a className="plain-name" href={home}>
        {words.name}
      </a>
      <nav aria-label={words.name}>
        <a href={home}>{words.stories}</a>
      </nav>
    </header>
  )
}
