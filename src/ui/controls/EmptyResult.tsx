import { filteredWordsFor } from '../../i18n'
import { clearFilters } from '../../view'
import { AppliedFilters } from './AppliedFilters'
import { type FilterTerm, filterTerms, type TermsContext } from './terms'
import type { OnView } from './types'

/** Where nothing matches: says what is asked for, and offers to take it away. Nothing chosen is no empty result. */
export function EmptyResult({ onView, ...context }: TermsContext & { readonly onView: OnView }) {
  const { story, view, locale } = context
  const { empty } = filteredWordsFor(locale)
  const terms = filterTerms(context)
  const either = new Intl.ListFormat(locale, { type: 'disjunction' })
  const both = new Intl.ListFormat(locale, { type: 'conjunction' })
  const kinds = [...new Set(terms.map(({ kind }) => kind))]
  const part = (kind: FilterTerm['kind']): string => {
    if (kind === 'q') return empty.because.q(view.q.trim())
    return empty.because[kind](
      either.format(terms.filter((term) => term.kind === kind).map(({ label }) => label)),
    )
  }
  return (
    <section className="controls-empty" aria-labelledby="controls-empty">
      <h2 id="controls-empty" className="controls-empty-title">
        {empty.title}
      </h2>
      {terms.length > 0 && (
        <>
          <p>{empty.sentence(story.events.length, both.format(kinds.map(part)))}</p>
          <p className="controls-second">{empty.advice}</p>
          <AppliedFilters {...context} onView={onView} withoutClear />
          <p>
            <button
              type="button"
              className="controls-strong"
              onClick={() => onView(clearFilters(view), { history: 'push' })}
            >
              {empty.clear}
            </button>
          </p>
        </>
      )}
    </section>
  )
}
