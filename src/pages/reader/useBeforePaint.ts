import { useEffect, useLayoutEffect } from 'react'

/** A layout effect where there is a layout; a server has none, and would warn. */
export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect
