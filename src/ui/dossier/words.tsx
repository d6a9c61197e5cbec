import type { ReactNode } from 'react'
import {
  type DossierWords,
  dossierWordsFor,
  type EvidenceWords,
  evidenceWordsFor,
  type Messages,
} from '../../i18n'
import { type Actor, textIn } from '../../model'
import { type Reading, useReading } from '../document'

/** The words of these pages, which only they carry. */
export const useEvidence = (): EvidenceWords => evidenceWordsFor(useReading().page)

/** What every reader of a story knows, and the words of these pages beside the others. */
export function useDossier(): Omit<Reading, 'words'> & {
  readonly words: Messages & { readonly dossier: DossierWords }
} {
  const reading = useReading()
  return { ...reading, words: { ...reading.words, dossier: dossierWordsFor(reading.page) } }
}

/** "{a} belongs to {b}." in the form that the name of `{a}` asks for. */
export function useBelonging(): (part: Actor) => string {
  const { story, lang } = useReading()
  const { path } = useEvidence()
  return (part) => path.member(textIn(part.name, lang, story.language).text, part.kind)
}

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
