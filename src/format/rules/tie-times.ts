import type { EdtfDate } from '../../dates'
import type { Problem } from '../diagnostics'
import { each, type LooseTie } from '../loose'
import type { Rule, RuleContext } from './context'
import { whenOf } from './fields'

/** What is done under a tie concerns one of its actors, while it holds; and a tie's phases are within its time. */
export const tieTimes: Rule = function* (context): Generator<Problem> {
  const ties = new Map<string, LooseTie>()
  const parents = new Map([...each(context.file.actors)].map(([, actor]) => [actor.id, actor.partOf]))
  for (const [i, tie] of each(context.file.ties)) {
    if (tie.id !== undefined) ties.set(tie.id, tie)
    const whole = dateOf(context, tie.when)
    for (const [j, phase] of each(tie.phases)) {
      const part = dateOf(context, phase.when)
      if (!whole || !part || !isOutside(part, whole)) continue
      const message = `This phase (${phase.when}) is outside the tie’s own time, ${tie.when}. Correct one of them.`
      yield { path: ['ties', i, 'phases', j, 'when'], message }
    }
  }
  for (const [i, event] of each(context.file.events)) {
    const date = dateOf(context, whenOf(event)?.edtf)
    for (const [j, act] of each(event.acts)) {
      const tie = act.tie === undefined ? undefined : ties.get(act.tie)
      if (!tie) continue
      const path = ['events', i, 'acts', j, 'tie'] as const
      const whole = dateOf(context, tie.when)
      if (date && whole && isOutside(date, whole)) {
        const message =
          `This act (${date.edtf}) is outside the time of the tie "${act.tie}", ${tie.when}. ` +
          'Correct one of the dates, or leave "tie" out.'
        yield { path, message }
      }
      const concerned = [act.from, act.to].flatMap((id) => [...wholes(id, parents)])
      if (concerned.some((id) => id === tie.from || id === tie.to)) continue
      const message =
        `The tie "${act.tie}" is between "${tie.from}" and "${tie.to}", and neither they nor a part of them do this act or have it ` +
        'done to them. Name another tie, or leave "tie" out.'
      yield { path, message }
    }
  }
}

/** An actor and those that it is part of. */
function wholes(
  id: string | undefined,
  parents: ReadonlyMap<string | undefined, string | undefined>,
): Set<string> {
  const found = new Set<string>()
  for (let at = id; at !== undefined && !found.has(at); at = parents.get(at)) found.add(at)
  return found
}

function dateOf(context: RuleContext, edtf: string | undefined): EdtfDate | null {
  const result = edtf === undefined ? null : context.read(edtf)
  return result?.ok ? result.date : null
}

/** Whether no moment of `part`, however its windows are read, lies in `whole`. */
function isOutside(part: EdtfDate, whole: EdtfDate): boolean {
  const partEnds = part.end?.latest ?? part.start.latest
  const wholeEnds = whole.end?.latest ?? whole.start.latest
  return partEnds <= whole.start.earliest || part.start.earliest >= wholeEnds
}
