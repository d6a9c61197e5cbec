/** Random stories for the relations: acts among a few actors, some on a day, some in a window, some over a span. */
import fc from 'fast-check'
import { ms } from '../../../src/dates'
import { type Act, type Actor, CERTAINTY, type StoryEvent } from '../../../src/model'

const DAY = 86_400_000

export interface ActPlan {
  readonly from: number
  readonly to: number
  readonly day: number
  readonly days: number
  /** Where in the window the mark stands, 0 to 1. */
  readonly mark: number
  readonly kind: 'instant' | 'window' | 'span' | 'ongoing'
  readonly plover: number
  readonly cameo: number
  readonly certainty: number
}

const score = fc.integer({ min: -20, max: 20 }).map((half) => half / 2)

export const actPlan = (people: number): fc.Arbitrary<ActPlan> =>
  fc.record({
    from: fc.nat(people - 1),
    to: fc.nat(people - 1),
    day: fc.integer({ min: -400, max: 1600 }),
    days: fc.constantFrom(1, 2, 7, 30, 365, 1000),
    mark: fc.constantFrom(0, 0.3, 0.5, 0.999),
    kind: fc.constantFrom('instant', 'instant', 'window', 'window', 'span', 'ongoing'),
    plover: score,
    cameo: score,
    certainty: fc.constantFrom(...Object.values(CERTAINTY)),
  })

/** Actors a, b, c…; from `parents` on, each belongs to the one that the list names. */
export function cast(people: number, parents: readonly (number | null)[] = []): Actor[] {
  const actors = Array.from({ length: people }, (_, index) => ({
    id: String.fromCharCode(97 + index),
    index,
    partOf: null as unknown,
    parts: [] as unknown[],
  }))
  parents.forEach((parent, index) => {
    const [part, whole] = [actors[index], actors[parent ?? -1]]
    if (part === undefined || whole === undefined) return
    part.partOf = whole
    whole.parts.push(part)
  })
  return actors as unknown as Actor[]
}

const whenOf = ({ day, days, kind, mark }: ActPlan): StoryEvent => {
  const earliest = ms(day * DAY)
  const latest = ms((day + days) * DAY)
  const start =
    kind === 'instant' || kind === 'span' ? { earliest, latest: ms((day + 1) * DAY) } : { earliest, latest }
  const end =
    kind === 'span' ? { earliest, latest } : kind === 'ongoing' ? { earliest, latest: ms(Infinity) } : null
  // The mark stands anywhere in the window where the beginning lies.
  const placement = ms(earliest + Math.floor((start.latest - earliest) * mark))
  const when = { kind, endState: kind === 'ongoing' ? 'open' : 'none' }
  return { when, start, end, placement } as unknown as StoryEvent
}

export function actsOfPlans(plans: readonly ActPlan[], actors: readonly Actor[]): Act[] {
  return plans
    .filter(({ from, to }) => from !== to)
    .map((plan, index) => ({
      ...(plan as unknown as Act),
      index,
      event: whenOf(plan),
      from: actors[plan.from] as Actor,
      to: actors[plan.to] as Actor,
    }))
}
