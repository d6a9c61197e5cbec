import { type ComponentType, useEffect, useState } from 'react'

/**
 * A part that is fetched once it is wanted, and null until then: for what comes beside the rest of a page, which need not
 * wait. Where it cannot be fetched, the page goes on without it.
 */
export function useFetched<Props>(
  wanted: boolean,
  fetch: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> | null {
  const [part, setPart] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    if (wanted && part === null)
      fetch().then(
        (fetched) => setPart(() => fetched.default),
        () => {},
      )
  }, [wanted, part, fetch])
  return wanted ? part : null
}
