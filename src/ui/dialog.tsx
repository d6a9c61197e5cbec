import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react'
import { LiveRegion } from './live'
import './dialog.css'

/** Layout effects warn on the server, which has no layout. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect

export interface DialogProps {
  readonly open: boolean
  /** Asked to close: by Esc, by the button, by a click beside it. */
  readonly onClose: () => void
  readonly title: string
  /** The name of the button that closes it. */
  readonly closeLabel: string
  /** Where the focus goes at first; else to the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null>
  readonly className?: string
  readonly children: ReactNode
}

/**
 * A modal dialog: the browser's own, which keeps the focus inside, answers Esc, and gives the focus back when it
 * closes. What is inside exists only while it is open.
 */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, closeLabel, initialFocus, className, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useBeforePaint(() => {
    const element = dialog.current
    if (!open || !element) return
    if (!element.open) element.showModal()
    initialFocus?.current?.focus()
    // Closing by the browser's own way gives the focus back; taking the element away would lose it.
    return () => {
      if (element.open) element.close()
    }
  }, [open, initialFocus])

  const clickBeside = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) onClose()
  }
  // Esc is this dialog's alone: what lies under it must not hear it, too.
  const leave = (event: KeyboardEvent<HTMLDialogElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <dialog
      ref={dialog}
      className={['dialog', className].filter(Boolean).join(' ')}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={() => open && onClose()}
      onClick={clickBeside}
      onKeyDown={leave}
    >
      {open && (
        <LiveRegion>
          <div className="dialog-sheet">
            <div className="dialog-head">
              <h2 id={heading} className="dialog-title">
                {title}
              </h2>
              <button type="button" className="dialog-close" onClick={onClose}>
                {closeLabel}
              </button>
            </div>
            <div className="dialog-body">{children}</div>
          </div>
        </LiveRegion>
      )}
    </dialog>
  )
}
