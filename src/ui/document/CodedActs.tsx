import { lazy, Suspense, useState } from 'react'
import type { StoryEvent } from '../../model'
import { useActInWords } from './acts'
import { useReading } from './reading'

const ActList = lazy(() => import('./ActLine'))

/**
 * What an event was coded as, for those who want to see where the arcs come from. While nobody has opened it, it is words
 * alone: signs and links would be two thirds of a long story's page.
 */
export function CodedActs({ event: { acts } }: { event: StoryEvent }) {
  const { methodHref, words } = useReading()
  const inWords = useActInWords()
  const [open, setOpen] = useState(false)
  if (acts.length === 0) return null
  const plain = (
    <ul>
      {acts.map((act) => (
        <li key={act.index}>{inWords(act)}</li>
      ))}
    </ul>
  )
  return (
    <details className="doc-acts" onToggle={() => setOpen(true)}>
      <summary>{words.reader.codedActs(acts.length)}</summary>
      <Suspense fallback={plain}>{open ? <ActList acts={acts} /> : plain}</Suspense>
      <p className="doc-cite">
        <a className="doc-cite-link" href={methodHref}>
          {words.reader.actsAreCodes}
        </a>
      </p>
    </details>
  )
}
