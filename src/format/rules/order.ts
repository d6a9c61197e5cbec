import {
  type Bounds,
  ms,
  type OrderConstraint,
  type OrderItem,
  type OrderProblem,
  solveOrder,
} from '../../dates'
import type { Path, Problem } from '../diagnostics'
import { each } from '../loose'
import type { Rule, RuleContext } from './context'
import { whenOf } from './fields'

const ANY_TIME: Bounds = {
  earliest: ms(Number.NEGATIVE_INFINITY),
  latest: ms(Number.POSITIVE_INFINITY),
}

/** The order that links state runs in no circle, and agrees with the dates. */
export const order: Rule = function* (context): Generator<Problem> {
  const { items, dates } = itemsOf(context)
  const { constraints, links } = constraintsOf(context)
  const solved = solveOrder(items, constraints)
  if (solved.ok) return
  for (const problem of solved.problems) {
    const [before, after] = lastStep(problem)
    yield {
      path: links.get(keyOf(before, after)) ?? [],
      message: problem.kind === 'cycle' ? circle(problem.ids) : clash(problem, dates),
    }
  }
}

function itemsOf({ file, read }: RuleContext) {
  const items: OrderItem[] = []
  const dates = new Map<string, string>()
  for (const [, event] of each(file.events)) {
    if (event.id === undefined || dates.has(event.id)) continue
    const edtf = whenOf(event)?.edtf ?? ''
    const result = read(edtf)
    // Without a date it may be at any time, but it may still stand in a circle.
    const { start, end } = result.ok ? result.date : { start: ANY_TIME, end: null }
    items.push({ id: event.id, start, end })
    dates.set(event.id, edtf)
  }
  return { items, dates }
}

const keyOf = (before: string, after: string) => `${before} ${after}`

/** What the links state, and where each of them stands. */
function constraintsOf({ file, ids }: RuleContext) {
  const constraints: OrderConstraint[] = []
  const links = new Map<string, Path>()
  for (const [i, event] of each(file.events)) {
    for (const [j, { to }] of each(event.links)) {
      if (event.id === undefined || to === undefined || to === event.id || !ids.events.has(to)) continue
      constraints.push({ before: to, after: event.id })
      const key = keyOf(to, event.id)
      if (!links.has(key)) links.set(key, ['events', i, 'links', j, 'to'])
    }
  }
  return { constraints, links }
}

/** The link to point at: the one that closes a circle, or that leads to the later of two dates that clash. */
function lastStep(problem: OrderProblem): [before: string, after: string] {
  if (problem.kind === 'cycle') return [problem.ids.at(-1) ?? '', problem.ids[0] ?? '']
  return [problem.through.at(-2) ?? problem.before, problem.after]
}

/** At most so many events are named in one sentence. */
const MOST = 8

function circle(ids: readonly string[]): string {
  const shown = ids.length > MOST ? ids.slice(0, MOST) : ids
  const steps = shown.slice(1).map((id) => `before "${id}"`)
  const more = ids.length > MOST ? `, and so on through ${ids.length - MOST} more` : ''
  return (
    `The links run in a circle: "${ids[0]}" came ${steps.join(', that ')}${more}, and that before "${ids[0]}" again. ` +
    'Take one of these links out.'
  )
}

function clash(
  problem: Extract<OrderProblem, { kind: 'clash' }>,
  dates: ReadonlyMap<string, string>,
): string {
  const { before, after, through } = problem
  const between = through.slice(1, -1)
  const by =
    between.length === 0
      ? 'The link says'
      : `The links say (through ${between
          .slice(0, MOST)
          .map((id) => `"${id}"`)
          .join(', ')}${between.length > MOST ? ' and others' : ''})`
  return (
    `${by} that "${before}" (${dates.get(before)}) came before "${after}" (${dates.get(after)}), but the dates say that it came ` +
    'after. Correct one of the dates, or take a link out.'
  )
}
