import { type AddressWords, addressWordsFor } from '../../i18n'
import { KINDS, STATUSES } from '../../marks'
import type { Story } from '../../model'
import { defaultView, parseView, VALUES, type View, type ViewProblem, viewToQuery } from '../../view'
import type { OnView } from './types'

interface ProblemsNoticeProps {
  /** With it, what was likely meant is one press away. */
  readonly story?: Story
  readonly problems: readonly ViewProblem[]
  readonly view: View
  readonly onView: OnView
  /** Forgets the problems. */
  readonly onClose: () => void
  /** BCP 47: the language of the notice. */
  readonly language: string
}

/** More than this many sentences nobody reads. */
const MOST = 5

/** What a parameter with a few choices takes. */
function choicesOf(parameter: string): readonly string[] {
  if (parameter === 'kinds') return KINDS
  if (parameter === 'status') return STATUSES
  return Object.entries(VALUES).find(([name]) => name === parameter)?.[1] ?? []
}

/** One problem of an address as a sentence. */
export function problemInWords(problem: ViewProblem, words: AddressWords): string {
  const { parameter, value, reason } = problem
  if (reason === 'unknown-value') {
    return words.reasons[reason](parameter, value, choicesOf(parameter).join(', '))
  }
  const asks = Object.hasOwn(words.asks, parameter) ? words.asks[parameter] : undefined
  return words.reasons[reason](parameter, value, asks ?? parameter)
}

/** Values that stand for several: what was meant joins them. */
const LISTS = ['actors', 'threads', 'kinds', 'status']

/** The View that an address with the likely value in it would have given, or null where that is none. */
function meantView(
  { parameter, value, reason, suggestion }: ViewProblem,
  view: View,
  story: Story,
): View | null {
  if (suggestion === undefined || parameter === 'pair' || parameter === 'path') return null
  const query = new URLSearchParams(viewToQuery(view, story))
  if (reason === 'unknown-parameter') query.set(suggestion, value)
  else if (LISTS.includes(parameter)) query.set(parameter, `${query.get(parameter) ?? ''},${suggestion}`)
  else query.set(parameter, suggestion)
  const read = parseView(query, story)
  return read.problems.length === 0 ? read.view : null
}

/** Says which parts of the address were wrong; what was right is on the page. Nothing where nothing was wrong. */
export function ProblemsNotice({ story, problems, view, onView, onClose, language }: ProblemsNoticeProps) {
  const address = addressWordsFor(language)
  const whole: View = { ...defaultView, lang: view.lang, theme: view.theme, say: view.say }
  const rest = problems.length - MOST
  if (problems.length === 0) return null
  const go = (next: View) => {
    onClose()
    onView(next, { history: 'push' })
  }
  const meant = (problem: ViewProblem) => {
    if (problem.suggestion === undefined) return null
    const question = address.meant(problem.suggestion)
    const next = story && meantView(problem, view, story)
    if (!next) return ` ${question}`
    return (
      <>
        {' '}
        <button type="button" className="controls-link" onClick={() => go(next)}>
          {question}
        </button>
      </>
    )
  }
  return (
    <section className="controls-problems" aria-label={address.title}>
      <div role="status">
        <p className="controls-problems-title">
          {address.title}. <span className="controls-second">{address.rest}</span>
        </p>
        <ul className="controls-problems-list">
          {problems.slice(0, MOST).map((problem) => (
            <li key={`${problem.parameter} ${problem.reason} ${problem.value}`}>
              {problemInWords(problem, address)}
              {meant(problem)}
            </li>
          ))}
          {rest > 0 && <li>{address.more(rest)}</li>}
        </ul>
      </div>
      <p className="controls-problems-acts">
        <button type="button" className="controls-link" onClick={() => go(whole)}>
          {address.whole}
        </button>
        <button type="button" className="controls-link" onClick={onClose}>
          {address.close}
        </button>
      </p>
    </section>
  )
}
