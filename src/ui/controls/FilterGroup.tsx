import { useId } from 'react'

export interface FilterOption {
  readonly id: string
  readonly label: string
  /** BCP 47, where it differs from the page's. */
  readonly lang?: string | undefined
  /** How many levels in: an actor below its state. */
  readonly depth: number
}

interface FilterGroupProps {
  readonly legend: string
  readonly options: readonly FilterOption[]
  readonly chosen: readonly string[]
  readonly counts: ReadonlyMap<string, number>
  readonly countInWords: (n: number) => string
  readonly locale: string
  readonly onToggle: (id: string) => void
}

/** One filter: its values as boxes to tick, with how many events each would show. */
export function FilterGroup(props: FilterGroupProps) {
  const { legend, options, chosen, counts, countInWords, locale, onToggle } = props
  const base = useId()
  return (
    <fieldset className="controls-filter">
      <legend className="controls-filter-legend">{legend}</legend>
      <ul className="controls-filter-list">
        {options.map(({ id, label, lang, depth }) => {
          const count = counts.get(id) ?? 0
          const on = chosen.includes(id)
          const field = `${base}-${id}`
          return (
            <li key={id} className={`controls-filter-item controls-depth-${Math.min(depth, 3)}`}>
              <label
                htmlFor={field}
                className={
                  count === 0 && !on ? 'controls-filter-label controls-none' : 'controls-filter-label'
                }
              >
                <input
                  id={field}
                  type="checkbox"
                  className="controls-box"
                  checked={on}
                  onChange={() => onToggle(id)}
                />
                <bdi lang={lang} className="controls-filter-name">
                  {label}
                </bdi>
                <span className="controls-filter-count">
                  <span aria-hidden="true">{count.toLocaleString(locale)}</span>
                  <span className="controls-unseen">, {countInWords(count)}</span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
