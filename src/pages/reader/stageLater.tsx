import { type ComponentType, lazy, Suspense, useSyncExternalStore } from 'react'
import { Waiting } from './Lazily'
import type { StageProps } from './stage-props'

const never = () => () => {}
const AS_IT_STANDS = { __html: '' }

/**
 * A stage that is fetched when it is opened. While a page is being taken over it stands for the stage that the server drew, which
 * React then leaves as it is: on a phone it goes at once, as there is no room for it.
 */
export function stageLater(fetch: () => Promise<ComponentType<StageProps>>): ComponentType<StageProps> {
  const Stage = lazy(async () => ({ default: await fetch() }))
  return function StageLater(props) {
    const takenOver = useSyncExternalStore(
      never,
      () => true,
      () => false,
    )
    if (!takenOver)
      return (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: to a page that is taken over it says to leave all inside alone
        <section className="reader-stage" dangerouslySetInnerHTML={AS_IT_STANDS} suppressHydrationWarning />
      )
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
