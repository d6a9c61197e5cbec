import { useId } from 'react'
import { markPath, signOf } from '../../marks'
import type { EventKind } from '../../model'

export interface FilterOption {
  readonly id: string
  readonly label: string
  /** BCP 47, where it differs from the page's. */
  readonly lang?: string | undefined
  /** How many levels in: an actor below its state. */
  readonly depth: number
  /** The mark that stands for it on the stage. */
  readonly mark?: EventKind
}

interface FilterGroupProps {
  /** The end of its class name. */
  readonly name: string
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
  const { name, legend, options, chosen, counts, countInWords, locale, onToggle } = props
  const base = useId()
  return (
    <fieldset className={`controls-filter controls-filter-${name}`}>
      <legend className="controls-filter-legend">{legend}</legend>
      <ul className="controls-filter-list">
        {options.map(({ id, label, lang, depth, mark }) => {
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
                <span className="controls-filter-name">
                  {mark && (
                    <svg className="controls-mark" viewBox="-6 -6 12 12" aria-hidden="true">
                      <path className={`controls-mark-${signOf(mark).suffix}`} d={markPath(mark, 4.4)} />
                    </svg>
                  )}
                  <bdi lang={lang}>{label}</bdi>
                </span>
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
