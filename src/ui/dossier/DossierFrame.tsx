import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useDossier } from './words'
import './dossier.css'

interface Props {
  /** What kind of thing this is about, above the title. */
  readonly kind: ReactNode
  readonly title: ReactNode
  /** Changes when it is about something else. */
  readonly subject: string
  readonly children: ReactNode
}

/**
 * What stands in the document's place while something is looked at closely: a way back, a title, and the rest. The
 * title takes the focus when it opens.
 */
export function DossierFrame({ kind, title, subject, children }: Props) {
  const { open, words } = useDossier()
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is a new page, read from its title
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [subject])
  return (
    <section aria-labelledby={id} className="dossier">
      <div className="dossier-bar-top">
        <button className="dossier-back" onClick={open.back} type="button">
          <span aria-hidden="true" className="dossier-back-arrow">
            ←
          </span>{' '}
          {words.dossier.backToStory}
        </button>
      </div>
      <p className="dossier-kind">{kind}</p>
      <h1 className="dossier-title" id={id} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  )
}

/** A part of a dossier, with its heading. */
export function DossierPart({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="dossier-part">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
