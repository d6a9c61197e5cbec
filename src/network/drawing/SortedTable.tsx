import { type ReactNode, useMemo, useState } from 'react'
import type { Messages } from '../../i18n'
import { type Cell, sorted } from './rows'
import { useMore } from './useMore'

/** So many rows are drawn within a tenth of a second. */
const STEP = 100

export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly value: (row: Row) => Cell
  /** Aligned at the end, and sorted largest first. */
  readonly numeric?: boolean | undefined
  /** Sorted largest first though it is no number: the latest date. */
  readonly down?: boolean | undefined
  /** What stands in the cell; the value itself by default. */
  readonly show?: ((row: Row) => ReactNode) | undefined
}
interface Props<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** The column that it is sorted by at first, the largest first unless it goes `up`. */
  readonly first: string
  readonly up?: boolean | undefined
  readonly locale: string
  readonly words: Messages['network']['table']
}

/** A table whose columns sort it: numbers start with the largest, words with A. The first column names the row. */
export function SortedTable<Row>({ caption, columns, rows, keyOf, first, up, locale, words }: Props<Row>) {
  const [order, setOrder] = useState({ key: first, down: up !== true })
  const column = columns.find(({ key }) => key === order.key) ?? columns[0]
  const list = useMemo(
    () => (column ? sorted(rows, column.value, order.down, locale) : [...rows]),
    [rows, column, order.down, locale],
  )
  const { shown, list: body, more } = useMore<Row, HTMLTableSectionElement>(list, locale, STEP)
  return (
    <div>
      <div className="network-table-scroll">
        <table className="network-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((c) => {
                const on = c.key === order.key
                return (
                  <th
                    key={c.key}
                    scope="col"
                    className={c.numeric ? 'network-table-number' : undefined}
                    aria-sort={on ? (order.down ? 'descending' : 'ascending') : undefined}
                  >
                    <button
                      type="button"
                      aria-label={words.sortBy(c.title)}
                      onClick={() =>
                        setOrder({
                          key: c.key,
                          down: on ? !order.down : c.numeric === true || c.down === true,
                        })
                      }
                    >
                      {c.title}
                      <span aria-hidden="true" className="network-table-sign">
                        {on ? (order.down ? '↓' : '↑') : ''}
                      </span>
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody ref={body}>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((c, i) => {
                  const content = c.show ? c.show(row) : c.value(row)
                  const className = c.numeric ? 'network-table-number' : undefined
                  return i === 0 ? (
                    <th key={c.key} scope="row">
                      {content}
                    </th>
                  ) : (
                    <td key={c.key} className={className}>
                      {content}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </div>
  )
}
