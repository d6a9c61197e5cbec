import { clearFilters } from '../../view'
import { filterTerms, type TermsContext } from './terms'
import type { OnView } from './types'

interface AppliedFiltersProps extends TermsContext {
  readonly onView: OnView
  /** Leaves out the button that clears all: where there is one beside it already. */
  readonly withoutClear?: boolean
}

/** The filters in use, each a button that takes it away; nothing where there are none. */
export function AppliedFilters({ onView, withoutClear = false, ...context }: AppliedFiltersProps) {
  const { filter } = context.words.controls
  const terms = filterTerms(context)
  if (terms.length === 0) return null
  return (
    <ul className="controls-chips" aria-label={filter.applied}>
      {terms.map((term) => (
        <li key={term.key}>
          <button
            type="button"
            className="controls-chip"
            aria-label={filter.remove(term.label)}
            onClick={() => onView(term.without, { history: 'push' })}
          >
            <bdi lang={term.lang}>{term.label}</bdi>
            <svg className="controls-cross" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M2,2L8,8M8,2L2,8" />
            </svg>
          </button>
        </li>
      ))}
      {!withoutClear && terms.length > 1 && (
        <li>
          <button
            type="button"
            className="controls-link"
            onClick={() => onView(clearFilters(context.view), { history: 'push' })}
          >
            {filter.clear}
          </button>
        </li>
      )}
    </ul>
  )
}
