import { type ComponentType, lazy, Suspense, useSyncExternalStore } from 'react'
import { Waiting } from './Lazily'
import type { StageProps } from './stage-props'

const never = () => () => {}

/**
 * A stage that is fetched when it is opened. The one that the server drew has been taken away by then: while a page is
 * being taken over there is none.
 */
export function stageLater(fetch: () => Promise<ComponentType<StageProps>>): ComponentType<StageProps> {
  const Stage = lazy(async () => ({ default: await fetch() }))
  return function StageLater(props) {
    const takenOver = useSyncExternalStore(
      never,
      () => true,
      () => false,
    )
    if (!takenOver) return null
    const toCome = (
      <div className="reader-stage reader-no-stage">
        <Waiting />
      </div>
    )
    return (
      <Suspense fallback={toCome}>
        <Stage {...props} />
      </Suspense>
    )
  }
}
