import { type RefObject, useEffect, useState } from 'react'
import type { Stage } from './stage'

/**
 * 0 while lanes show anything. Else how many pictures have shown nothing, one after another: each asks anew what lies
 * before and after it. `isAny`: whether there is any event at all.
 */
export function useBare(stage: RefObject<Stage | null>, isAny: boolean): number {
  const [bare, setBare] = useState(0)
  useEffect(() => {
    const { current } = stage
    if (!current || !isAny) {
      setBare(0)
      return
    }
    const look = (): void => {
      if (current.moving) return
      const isBare = current.layout.lanes.every(({ marks, density }) => marks.length + density.length === 0)
      setBare((was) => (isBare ? was + 1 : 0))
    }
    look()
    current.layers.add(look)
    return () => {
      current.layers.delete(look)
    }
  }, [stage, isAny])
  return bare
}
