import type { ReactNode } from 'react'
import { type EvidenceWords, evidenceWordsFor } from '../../i18n'
import { useReading } from '../document'

/** The words of these pages, which only they carry. */
export const useEvidence = (): EvidenceWords => evidenceWordsFor(useReading().page)

/** A number on the page, and the way to the section of the method's page that says where it comes from. */
export function Method({
  about,
  children,
}: {
  about: 'acts' | 'scores' | 'moment' | 'band'
  children: ReactNode
}) {
  const { methodHref } = useReading()
  return (
    <a className="doc-cite-link dossier-number" href={`${methodHref}#${about}`}>
      {children}
    </a>
  )
}
