import { useEffect, useId, useRef, useState } from 'react'
import type { Messages } from '../../i18n'
import { useAnnounce } from '../live'

interface ShareProps {
  /** The whole address of what is on the screen now. */
  readonly href: () => string
  readonly words: Messages['controls']
  readonly title: string
  /** Opens the system's own sheet where there is one, as phones have; else the link is copied. */
  readonly sheet?: boolean
}

/** How long the button says that it has copied. */
const SAID = 3000

/**
 * Copies the address of the present View. Where the clipboard is closed (an insecure page, a sandboxed frame), the
 * address is shown, chosen, to be copied by hand.
 */
export function Share({ href, words, title, sheet = false }: ShareProps) {
  const { share } = words
  const [state, setState] = useState<'ready' | 'copied' | 'by-hand'>('ready')
  const [address, setAddress] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const announce = useAnnounce()

  useEffect(() => {
    if (state === 'by-hand') field.current?.select()
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('ready'), SAID)
    return () => clearTimeout(timer)
  }, [state])

  const copy = async (url: string) => {
    try {
      await navigator.clipboard.writeText(url)
      setState('copied')
      announce(share.copied)
    } catch {
      setState('by-hand')
    }
  }
  const act = async () => {
    const url = href()
    setAddress(url)
    if (!sheet || typeof navigator.share !== 'function') return copy(url)
    try {
      await navigator.share({ title, url })
    } catch (error) {
      // Closing the sheet is a choice; everything else means that there is none.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy(url)
    }
  }
  const label = state === 'copied' ? share.copied : sheet ? share.share : share.copy
  return (
    <span className="controls-share">
      <button
        type="button"
        className="controls-button controls-share-button"
        // Room for the longer of its two words, so that its neighbours stay.
        data-room={sheet ? undefined : share.copied}
        onClick={() => void act()}
      >
        {label}
      </button>
      {state === 'by-hand' && (
        <span className="controls-share-hand">
          <label htmlFor={id}>{share.byHand}</label>
          <input
            id={id}
            ref={field}
            readOnly
            className="controls-share-field"
            value={address}
            onFocus={(event) => event.target.select()}
            onKeyDown={(event) => event.key === 'Escape' && setState('ready')}
            onBlur={() => setState('ready')}
          />
        </span>
      )}
    </span>
  )
}
