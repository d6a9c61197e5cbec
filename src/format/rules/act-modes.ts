import type { Problem } from '../diagnostics'
import { each } from '../loose'
import { modesOf, PLOVER_TYPES } from '../plover'
import { oneOf } from '../suggest'
import type { Rule } from './context'

/** A mode is one of its type's. */
export const actModes: Rule = function* ({ file }): Generator<Problem> {
  for (const [i, event] of each(file.events)) {
    for (const [j, { type, mode }] of each(event.acts)) {
      if (type === undefined || mode === undefined) continue
      const modes = modesOf(type)
      if (modes.includes(mode)) continue
      const allowed = modes.length > 0 ? `It has ${oneOf(modes)}` : 'It has none: leave the mode out'
      const others = PLOVER_TYPES.filter((other) => modesOf(other).includes(mode))
      const message = `${type} has no mode "${mode}". ${allowed}; "${mode}" is a mode of ${oneOf(others)}.`
      yield { path: ['events', i, 'acts', j, 'mode'], message }
    }
  }
}
