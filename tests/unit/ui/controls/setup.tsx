/** What the tests of the controls share. Import it in files that ask for jsdom. */
import { useState } from 'react'
import { beforeEach, vi } from 'vitest'
import { messagesFor } from '../../../../src/i18n'
import type { OnView } from '../../../../src/ui/controls'
import { parseView, type View } from '../../../../src/view'
import { story } from '../../view/story'

export { story }
export const words = messagesFor('en')
export const viewOf = (query = ''): View => parseView(query, story).view
export const context = { story, words, locale: 'en', lang: 'en' }

/** jsdom knows the element but not how to open it: what the page relies on, no more. */
export function openDialogs(): void {
  beforeEach(() => {
    const before = new WeakMap<HTMLDialogElement, Element | null>()
    HTMLDialogElement.prototype.showModal = function () {
      before.set(this, document.activeElement)
      this.setAttribute('open', '')
      this.querySelector<HTMLElement>('button, input')?.focus()
    }
    HTMLDialogElement.prototype.close = function () {
      this.removeAttribute('open')
      const back = before.get(this)
      if (back instanceof HTMLElement) back.focus()
      this.dispatchEvent(new Event('close'))
    }
  })
}

interface HoldProps {
  readonly query?: string
  readonly onView?: OnView
  readonly children: (view: View, onView: OnView) => React.ReactNode
}

/** Holds a View as a page does, so that a control is seen to answer to its own changes. */
export function Hold({ query = '', onView, children }: HoldProps) {
  const [view, setView] = useState(() => viewOf(query))
  return children(view, (next, options) => {
    setView(next)
    onView?.(next, options)
  })
}

/** Every View that a control hands back. */
export const listen = () => vi.fn<OnView>()
