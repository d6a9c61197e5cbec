/** The filters in use, one by one, in words. */
import { dateInWords, readEdtf } from '../../dates'
import type { Messages } from '../../i18n'
import { type Story, type Text, textIn } from '../../model'
import type { FilterKey, View } from '../../view'

export interface FilterTerm {
  readonly kind: FilterKey | 'q' | 'range'
  /** Its own among all terms. */
  readonly key: string
  readonly label: string
  /** BCP 47 of the label, where it is the story's words and not the page's language. */
  readonly lang?: string | undefined
  /** The View without it. */
  readonly without: View
}

export interface TermsContext {
  readonly story: Story
  readonly view: View
  readonly words: Messages
  readonly locale: string
  readonly lang: string
}

function date(edtf: string | null, locale: string): string | null {
  if (edtf === null) return null
  const date = readEdtf(edtf)
  return date ? dateInWords(date, locale) : edtf
}

/** Every filter value in use, the search and the range, each with the View that it leaves behind. */
export function filterTerms({ story, view, words, locale, lang }: TermsContext): FilterTerm[] {
  const said = (text: Text | undefined, id: string) => {
    if (text === undefined) return { label: id }
    const { text: label, lang: own } = textIn(text, lang, story.language)
    return own === lang ? { label } : { label, lang: own }
  }
  const terms: FilterTerm[] = []
  const list = <K extends FilterKey>(
    kind: K,
    label: (id: View[K][number]) => { label: string; lang?: string },
  ) => {
    for (const id of view[kind]) {
      const rest = (view[kind] as readonly string[]).filter((other) => other !== id)
      terms.push({
        kind,
        key: `${kind} ${id}`,
        ...label(id),
        without: { ...view, [kind]: rest, scene: null },
      })
    }
  }
  list('actors', (id) => said(story.actor.get(id)?.name, id))
  list('threads', (id) => said(story.thread.get(id)?.name, id))
  list('kinds', (kind) => ({ label: words.common.kind[kind] }))
  list('status', (status) => ({ label: words.common.status[status] }))
  if (view.q.trim() !== '') {
    terms.push({
      kind: 'q',
      key: 'q',
      label: words.controls.filter.words(view.q.trim()),
      without: { ...view, q: '', scene: null },
    })
  }
  if (view.from !== null || view.to !== null) {
    terms.push({
      kind: 'range',
      key: 'range',
      label: words.controls.filter.range(date(view.from, locale), date(view.to, locale)),
      without: { ...view, from: null, to: null, scene: null },
    })
  }
  return terms
}
