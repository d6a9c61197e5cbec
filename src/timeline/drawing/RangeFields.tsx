import { type FormEvent, useEffect, useId, useState } from 'react'
import { instantInWords, type Ms, ms } from '../../dates'
import type { Messages } from '../../i18n'
import { readDate, shortDay, type TimeRange } from '../layout'

const YEAR = 31_556_952_000

interface RangeFieldsProps {
  /** What is seen. */
  readonly range: TimeRange
  readonly locale: string
  readonly words: Messages['timeline']
  readonly onRange: (range: TimeRange) => void
}

/** One end of a range, as closely as the range is wide. */
function endInWords(at: Ms, range: TimeRange, locale: string): string {
  const years = (range.to - range.from) / YEAR
  // A view of many years has no days to tell of: its ends are drawn some way beyond what the story dates.
  return years > 3 ? instantInWords(at, 'year', locale) : shortDay(at, locale)
}

/** A typed date as a range, or null where it is none that can be shown. */
function boundsOf(text: string, locale: string): TimeRange | null {
  const date = readDate(text, locale)
  if (!date || !Number.isFinite(date.earliest) || !Number.isFinite(date.latest)) return null
  return { from: date.earliest, to: date.latest }
}

/** The two ends of what is seen, as text: what the brush does, for those who would rather write. */
export function RangeFields({ range, locale, words, onRange }: RangeFieldsProps) {
  const id = useId()
  const said = {
    from: endInWords(range.from, range, locale),
    to: endInWords(ms(range.to - 1), range, locale),
  }
  const [typed, setTyped] = useState(said)
  const [problem, setProblem] = useState<{ side: 'from' | 'to'; text: string } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed gives way to what is seen now
  useEffect(() => {
    setTyped(said)
    setProblem(null)
  }, [said.from, said.to])

  const apply = (side: 'from' | 'to'): void => {
    const date = typed[side] === said[side] ? range : boundsOf(typed[side], locale)
    const next =
      date && (side === 'from' ? { from: date.from, to: range.to } : { from: range.from, to: date.to })
    if (!next) setProblem({ side, text: words.rangeProblem(typed[side]) })
    else if (next.from >= next.to) setProblem({ side, text: words.rangeBackwards })
    else {
      setProblem(null)
      if (next.from !== range.from || next.to !== range.to) onRange(next)
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    apply(typed.from === said.from ? 'to' : 'from')
  }
  return (
    <form className="timeline-fields" noValidate onSubmit={submit}>
      {(['from', 'to'] as const).map((side) => (
        <label className="timeline-field" key={side}>
          <span>{side === 'from' ? words.rangeFrom : words.rangeTo}</span>
          <input
            aria-describedby={problem?.side === side ? `${id}-problem` : undefined}
            aria-invalid={problem?.side === side}
            autoComplete="off"
            dir="auto"
            onBlur={() => apply(side)}
            onChange={(event) => setTyped({ ...typed, [side]: event.target.value })}
            spellCheck={false}
            title={words.rangeHint}
            type="text"
            value={typed[side]}
          />
        </label>
      ))}
      <button className="timeline-hidden" tabIndex={-1} type="submit">
        {words.rangeShow}
      </button>
      {problem && (
        <p className="timeline-problem" id={`${id}-problem`} role="alert">
          {problem.text}
        </p>
      )}
    </form>
  )
}
