import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { moreWordsFor } from '../../i18n'
import './more.css'

interface Shown<Item, List extends Element> {
  readonly shown: readonly Item[]
  /** For the element whose children are the items. */
  readonly list: RefObject<List | null>
  /** The button that brings more, to stand below the list; null where all are shown. */
  readonly more: ReactNode
}

/**
 * The first `step` of `all`, and so many more at each press, which puts the focus on the first that came. A list of little
 * more than `step` is shown whole: a rest that is hardly worth a press would only be in the way.
 */
export function useMore<Item, List extends Element>(
  all: readonly Item[],
  locale: string,
  step: number,
): Shown<Item, List> {
  const [asked, setAsked] = useState(step)
  const list = useRef<List>(null)
  const came = useRef<number | null>(null)
  const words = moreWordsFor(locale)
  const upTo = (wanted: number) => (all.length < wanted + step / 2 ? all.length : wanted)
  const count = upTo(asked)
  useLayoutEffect(() => {
    if (came.current === null) return
    const first = list.current?.children[came.current]
    came.current = null
    first?.querySelector<HTMLElement>('a, button, summary')?.focus()
  })
  return {
    shown: all.slice(0, count),
    list,
    more: count < all.length && (
      <p className="list-more">
        <button
          onClick={() => {
            came.current = count
            setAsked(count + step)
          }}
          type="button"
        >
          {words.show(upTo(count + step) - count)}
        </button>{' '}
        <span>{words.shown({ shown: count, all: all.length })}</span>
      </p>
    ),
  }
}
