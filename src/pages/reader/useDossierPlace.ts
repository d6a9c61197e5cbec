import { useEffect, useRef } from 'react'
import type { Subject } from '../../view'
import { useBeforePaint } from './useBeforePaint'

/** One page to be read from its top. Choosing the ends of a connection stays on its page. */
function keyOf(subject: Subject | null): string | null {
  if (subject?.kind === 'path') return '~'
  return subject === null ? null : subject.kind === 'actor' ? subject.id : `${subject.a}~${subject.b}`
}

/** Opens a dossier at its top, and when it closes gives the focus back to what opened it, if that is still there. */
export function useDossierPlace(subject: Subject | null): void {
  const key = keyOf(subject)
  const open = key !== null
  const opener = useRef<Element | null>(null)
  useBeforePaint(() => {
    if (open) opener.current = document.activeElement
  }, [open])
  useBeforePaint(() => {
    if (key !== null) scrollTo({ top: 0, behavior: 'instant' })
  }, [key])
  useEffect(() => {
    if (open) return
    const element = opener.current
    opener.current = null
    if (element instanceof HTMLElement || element instanceof SVGElement)
      element.focus({ preventScroll: true })
  }, [open])
}
