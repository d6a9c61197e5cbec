import { useEffect, useState } from 'react'

/** A value once it has stopped changing for a moment: for what costs too much to follow every step. */
export function useSettled<T>(value: T, moment = 200): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), moment)
    return () => clearTimeout(timer)
  }, [value, moment])
  return settled
}
