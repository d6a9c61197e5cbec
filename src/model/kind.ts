import type { Act, EventKind } from './types'

/**
 * What an event is in a filter or a lane: an incident; else the quadrant of its strongest act (greatest |PLOVER score|,
 * the first in the file where several are equally strong); context where it has no acts.
 */
export function eventKind(incident: boolean, acts: readonly Pick<Act, 'quadrant' | 'plover'>[]): EventKind {
  if (incident) return 'incident'
  let strongest: Pick<Act, 'quadrant' | 'plover'> | null = null
  for (const act of acts) {
    if (strongest === null || Math.abs(act.plover) > Math.abs(strongest.plover)) strongest = act
  }
  return strongest?.quadrant ?? 'context'
}
