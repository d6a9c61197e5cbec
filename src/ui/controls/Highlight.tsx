import { stretches } from './find'

interface HighlightProps {
  readonly text: string
  /** Folded. */
  readonly words: readonly string[]
  /** BCP 47, where it differs from the page's. */
  readonly lang?: string | undefined
}

/** A text with what was searched for marked. */
export function Highlight({ text, words, lang }: HighlightProps) {
  return (
    <bdi lang={lang}>
      {stretches(text, words).map((part, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text have no other name
        part.hit ? <mark key={i}>{part.text}</mark> : <span key={i}>{part.text}</span>,
      )}
    </bdi>
  )
}
