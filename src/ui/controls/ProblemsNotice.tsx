import type { Messages } from '../../i18n'
import { defaultView, type View, type ViewProblem } from '../../view'
import type { OnView } from './types'

interface ProblemsNoticeProps {
  readonly problems: readonly ViewProblem[]
  readonly view: View
  readonly onView: OnView
  /** Forgets the problems. */
  readonly onClose: () => void
  readonly words: Messages
}

/** More than this many sentences nobody reads. */
const MOST = 5

/** One problem of an address as a sentence, with what was likely meant. */
export function problemInWords(problem: ViewProblem, words: Messages['problems']['address']): string {
  const { parameter, value, reason, suggestion } = problem
  const asks = Object.hasOwn(words.asks, parameter) ? words.asks[parameter] : undefined
  const sentence = words.reasons[reason](parameter, value, asks ?? parameter)
  return suggestion === undefined ? sentence : `${sentence} ${words.meant(suggestion)}`
}

/** Says which parts of the address were wrong; what was right is on the page. Nothing where nothing was wrong. */
export function ProblemsNotice({ problems, view, onView, onClose, words }: ProblemsNoticeProps) {
  const { address } = words.problems
  const whole: View = { ...defaultView, lang: view.lang, theme: view.theme }
  const rest = problems.length - MOST
  if (problems.length === 0) return null
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
            </li>
          ))}
          {rest > 0 && <li>{address.more(rest)}</li>}
        </ul>
      </div>
      <p className="controls-problems-acts">
        <button
          type="button"
          className="controls-link"
          onClick={() => {
            onClose()
            onView(whole, { history: 'push' })
          }}
        >
          {address.whole}
        </button>
        <button type="button" className="controls-link" onClick={onClose}>
          {address.close}
        </button>
      </p>
    </section>
  )
}
