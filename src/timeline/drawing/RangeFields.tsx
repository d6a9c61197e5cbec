import { type FormEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { instantInWords, type Ms, ms } from '../../dates'
import type { Messages } from '../../i18n'
import { shortDay, type TimeRange } from '../layout'
import { unitSeen } from './speech'
import type { Stage } from './stage'

type Side = 'from' | 'to'

interface RangeFieldsProps {
  /** What is seen. While a gesture lasts, the stage tells what that is now. */
  readonly range: TimeRange
  readonly stage: RefObject<Stage | null>
  readonly locale: string
  readonly words: Messages['timeline']
  readonly onRange: (range: TimeRange) => void
}

/** One end of a range, as closely as the range is wide. */
function endInWords(at: Ms, range: TimeRange, locale: string): string {
  const unit = unitSeen(range.to - range.from)
  if (unit === 'year') return instantInWords(at, unit, locale)
  const day = shortDay(at, locale)
  return unit === 'minute' ? `${day}, ${new Date(at).toISOString().slice(11, 16)}` : day
}

const inWords = (range: TimeRange, locale: string): Readonly<Record<Side, string>> => ({
  from: endInWords(range.from, range, locale),
  to: endInWords(ms(range.to - 1), range, locale),
})

/** What reads a date as people type it, fetched when somebody does. */
export const fetchDateReader = async () => (await import('../layout/dateField')).readDate

/** A typed date as a range, or null where it is none that can be shown. */
async function boundsOf(text: string, locale: string): Promise<TimeRange | null> {
  const date = (await fetchDateReader())(text, locale)
  if (!date || !Number.isFinite(date.earliest) || !Number.isFinite(date.latest)) return null
  return { from: date.earliest, to: date.latest }
}

/** The two ends of what is seen, as text: what the brush does, for those who would rather write. */
export function RangeFields({ range, stage, locale, words, onRange }: RangeFieldsProps) {
  const id = useId()
  const [problem, setProblem] = useState<{ side: Side; text: string } | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const said = inWords(range, locale)
  const shown = useRef(said)
  const field = (side: Side) => form.current?.elements.namedItem(side) as HTMLInputElement
  /** What was typed gives way to what is seen now. */
  const show = (next: TimeRange): void => {
    const text = inWords(next, locale)
    for (const side of ['from', 'to'] as const)
      if (text[side] !== shown.current[side]) field(side).value = text[side]
    if (text.from !== shown.current.from || text.to !== shown.current.to) setProblem(null)
    shown.current = text
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is seen, and how it's said, is shown
  useLayoutEffect(() => show(range), [said.from, said.to])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage is there for good, and so is the form
  useEffect(() => stage.current?.watch(show), [locale])

  const apply = async (side: Side): Promise<void> => {
    const { value } = field(side)
    const date = value === shown.current[side] ? range : await boundsOf(value, locale)
    const next =
      date && (side === 'from' ? { from: date.from, to: range.to } : { from: range.from, to: date.to })
    if (!next) setProblem({ side, text: words.rangeProblem(value) })
    else if (next.from >= next.to) setProblem({ side, text: words.rangeBackwards })
    else {
      setProblem(null)
      if (next.from !== range.from || next.to !== range.to) onRange(next)
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void apply(field('from').value === shown.current.from ? 'to' : 'from')
  }
  return (
    <form className="timeline-fields" noValidate onSubmit={submit} ref={form}>
      {(['from', 'to'] as const).map((side) => (
        <label className="timeline-field" key={side}>
          <span>{side === 'from' ? words.rangeFrom : words.rangeTo}</span>
          <input
            aria-describedby={problem?.side === side ? `${id}-problem` : undefined}
            aria-invalid={problem?.side === side}
            autoComplete="off"
            defaultValue={said[side]}
            dir="auto"
            name={side}
            onBlur={() => void apply(side)}
            spellCheck={false}
            title={words.rangeHint}
            type="text"
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
