import type { ReactNode } from 'react'

/** One of the parts below the events, under its heading; `part--<id>` is its address. */
export function Section({
  id,
  title,
  about,
  children,
}: {
  id: string
  title: string
  about?: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={`part--${id}`} className="doc-section">
      <h2 id={`part--${id}`}>{title}</h2>
      {about !== undefined && <p className="doc-section-about">{about}</p>}
      {children}
    </section>
  )
}
