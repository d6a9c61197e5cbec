import { type ReactNode, Suspense } from 'react'
import { useReading } from '../../ui'

/** Says that something is on its way; the style sheet shows it once that has taken longer than a moment. */
export function Waiting() {
  const { words } = useReading()
  return (
    <p className="reader-waiting" role="status">
      {words.common.loading}
    </p>
  )
}

/** Around a part that is fetched when it is first needed: what opens on request does not hold up the first view. */
export function Lazily({ children }: { children: ReactNode }) {
  return <Suspense fallback={<Waiting />}>{children}</Suspense>
}
