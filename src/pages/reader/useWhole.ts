import { type RefObject, useMemo } from 'react'
import { type Measured, useMeasured } from './useMeasured'

/**
 * The room that a picture has when nothing is open: with that of its legend and of what is said above it, and with the
 * window's width where a page stands beside a stage that has the whole of it otherwise. By it actors are arranged, so that
 * nobody changes places for what opens and closes.
 * @param box the picture's own, which the sheet is around
 */
export function useWhole(box: RefObject<HTMLElement | null>, beside: boolean, nominal: Measured): Measured {
  const sheet = useMemo(
    () => ({
      get current() {
        return box.current?.parentElement ?? null
      },
    }),
    [box],
  )
  const size = useMeasured(sheet, nominal)
  return useMemo(() => (beside ? { ...size, width: innerWidth } : size), [beside, size])
}
