import { useEffect, useMemo, useState } from 'react'
import type { Lit } from './chain'
import type { Lighting } from './light'
import type { Drawn } from './useScene'

const DARK: Lighting = { strands: [], light: null, named: new Set() }

/**
 * What is lit. How to tell is fetched when something first is in focus, or a chain is first shown.
 * @param summed whether people and agencies are summed on their own
 */
export function useLight(drawn: Drawn, summed: boolean, active: string | null, chain: Lit | null): Lighting {
  const [lights, setLights] = useState<typeof import('./light') | null>(null)
  const isDark = active === null && chain === null
  useEffect(() => {
    if (!isDark) import('./light').then(setLights)
  }, [isDark])
  return useMemo(
    () => (isDark || !lights ? DARK : lights.lightingOf(drawn, summed, active, chain)),
    [isDark, lights, drawn, summed, active, chain],
  )
}
