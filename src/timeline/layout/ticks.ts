/**
 * Ticks of the axis at two levels: short ones ("8", "15", "22") and strong ones that name what they are in ("July"),
 * each stretch at the distance its own scale has room for. The first label of a stretch says everything above it
 * ("June 2025"); when the stretch begins left of the view, that label waits at the edge. A short tick has a label only
 * where what it is in has been said: "15" alone might be of another month.
 */
import { civilOf, DAY, type Ms, ms, startOfDay } from '../../dates'
import { measureText } from '../../marks'
import { begins, type CalendarUnit, PARENT, TICK_STEPS, type TickStep, ticksBetween } from './calendar'
import { partsOfAxis, type TimeScale } from './scale'
import { type TickVoice, tickTexts } from './tickWords'

export interface Tick {
  readonly at: Ms
  readonly x: number
  readonly strong: boolean
}
export interface TickLabel {
  /** Stable while the view moves. */
  readonly key: string
  readonly x: number
  readonly width: number
  readonly text: string
  readonly strong: boolean
}
export interface Ticks {
  readonly lines: readonly Tick[]
  readonly labels: readonly TickLabel[]
}

export interface TickOptions {
  readonly locale: string
  /** Pixels. */
  readonly size: number
  /** From the tick's line to its label. */
  readonly inset: number
  /** Between two labels. */
  readonly gap: number
  /** The least distance between two ticks. */
  readonly least: number
  /** Pixels beside the view, on either side, that get lines too, though no labels. */
  readonly around?: number
}

/** Ticks from pixel 0 to the width of the view, in every stretch that it shows; lines `around` pixels beside it as well. */
export function ticksOf(scale: TimeScale, options: TickOptions): Ticks {
  const era = scale.warp.t[0]! < startOfDay(1)
  const lines: Tick[] = []
  const labels: TickLabel[] = []
  const parts = partsOfAxis(scale)
  const { around = 0 } = options
  for (const [i, part] of parts.entries()) {
    if (part.isBreak) continue
    const left = Math.max(0, part.left)
    const right = Math.min(scale.width, part.right)
    if (right - left < 1) continue
    const step = stepFor(scale, left, right, era, options)
    const [near, far] = [Math.max(-around, part.left), Math.min(scale.width + around, part.right)]
    const within = (from: number, to: number) =>
      ticksBetween(scale.invert(from - 0.01), scale.invert(to), step)
    for (const at of within(near, far)) {
      const x = scale.x(at)
      if (x >= near - 0.5 && x <= far) lines.push({ at, x, strong: isStrong(at, step) })
    }
    const ats = within(left, right)
    const ends = part.right <= scale.width && parts[i + 1]?.isBreak === true
    const said = labelsOf(
      scale,
      { left, right, ats, step, stretch: part.knot, ends, begins: part.left },
      options,
    )
    labels.push(...said)
    // A line under the year that a stretch goes to would be taken for that year's.
    const end = said.find(({ key }) => key === `e${part.knot}`)
    const own = end && said.find(({ text, key }) => key !== end.key && text === end.text)
    if (end && !own)
      for (let l = lines.length - 1; l >= 0 && lines[l]!.x > end.x - options.inset; l--)
        if (lines[l]!.x < end.x + end.width) lines.splice(l, 1)
  }
  return { lines, labels }
}

function isStrong(at: Ms, { unit, step }: TickStep): boolean {
  const parent = PARENT[unit]
  if (parent !== null) return begins(at, parent)
  const year = civilOf(at).year
  return year === 1 || (year > 0 ? year : 1 - year) % (step * 10) === 0
}

/** A stretch shorter than this is not told by its year. */
const LEAST_FOR_YEARS = 300 * DAY

/**
 * The shortest distance whose widest label has room. A narrow stretch with one or two such ticks rather gets a larger
 * unit that begins in it: "2023" says what "Jan 2023, Jul" says.
 */
function stepFor(
  scale: TimeScale,
  left: number,
  right: number,
  era: boolean,
  options: TickOptions,
): TickStep {
  const middle = (left + right) / 2
  const half = Math.min(10, (right - left) / 2)
  const perPixel = (scale.invert(middle + half) - scale.invert(middle - half)) / (2 * half)
  const fits = TICK_STEPS.filter((step) => {
    const room = step.length / perPixel
    const label =
      step.unit === 'year'
        ? widestYear(scale, era, options)
        : step.length > HALF_YEAR || (step.unit === 'day' && step.step >= WEEK)
          ? widestMonth(options)
          : widest(step.unit, options)
    return room >= options.least && room >= label + options.gap + options.inset
  })
  const first = fits[0] ?? TICK_STEPS.at(-1)!
  const shown = (right - left) * perPixel
  if (shown >= 3 * first.length || shown < LEAST_FOR_YEARS || first.unit === 'year') return first
  const larger = fits.find(
    (step) =>
      step.unit === 'year' && ticksBetween(scale.invert(left - 0.01), scale.invert(right), step).length > 0,
  )
  return larger ?? first
}

/** Half-years are told by one month beside the one that names the year: without that there is nothing to them. */
const HALF_YEAR = 180 * DAY

/** From so many days on a month has few ticks: one that its month's name left no room for would be missed. */
const WEEK = 7

const widths = new Map<string, number>()

/** The width of the widest month with its year, in short. */
function widestMonth({ locale, size }: TickOptions): number {
  const key = `month and year|${locale}|${size}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const texts = Array.from(
    { length: 12 },
    (_, i) => tickTexts(startOfDay(2020, i + 1), 'day', 'context', locale).at(-1)!,
  )
  const width = Math.max(...texts.map((text) => measureText(text, size, 600)))
  widths.set(key, width)
  return width
}

/**
 * The width of the wider year at the ends of the axis, wherever on it the view is; where the eras meet, in words of the
 * earlier one at least.
 */
function widestYear({ warp: { t } }: TimeScale, era: boolean, { locale, size }: TickOptions): number {
  const years = [ms(t[0]!), ms(t.at(-1)!), ...(era ? [ERA] : [])]
  return Math.max(...years.map((at) => measureText(tickTexts(at, 'year', 'short', locale)[0]!, size)))
}

/** A year that says which era it is of. */
const ERA = startOfDay(-2000)

/** The width of a unit's widest short label. */
function widest(unit: CalendarUnit, { locale, size }: TickOptions): number {
  const key = `${unit}|${locale}|${size}`
  const known = widths.get(key)
  if (known !== undefined) return known
  let width = 0
  for (let i = 0; i < 12; i++) {
    const at = startOfDay(2020, i + 1, 28)
    width = Math.max(width, measureText(tickTexts(at, unit, 'short', locale)[0]!, size))
  }
  widths.set(key, width)
  return width
}

interface Part {
  readonly left: number
  readonly right: number
  readonly ats: readonly Ms[]
  readonly step: TickStep
  readonly stretch: number
  /** It ends in view, at a break. */
  readonly ends: boolean
  /** Where it begins, in view or not. */
  readonly begins: number
}

/** Years are told at the ends of a stretch only where they are few enough to say something. */
const MOST_YEARS_APART = 10

function labelsOf(scale: TimeScale, part: Part, options: TickOptions): readonly TickLabel[] {
  const { left, right, ats, step } = part
  const { size, inset, gap, locale } = options
  const labels: TickLabel[] = []
  /** Places the first of some texts that has room from `x` to `end`, and touches no other label. */
  const place = (key: string, x: number, texts: readonly string[], strong: boolean, end = right): boolean => {
    for (const text of texts) {
      const width = measureText(text, size, strong ? 600 : 400)
      if (x + width > end || labels.some((l) => x < l.x + l.width + gap && l.x < x + width + gap)) continue
      labels.push({ key, x, width, text, strong })
      return true
    }
    return false
  }
  const words = (at: Ms, voice: TickVoice): readonly string[] => tickTexts(at, step.unit, voice, locale)
  const atTick = (at: Ms, voice: TickVoice, end?: number): boolean =>
    place(`t${at}`, scale.x(at) + inset, words(at, voice), voice !== 'short', end)
  const strong = ats.filter((at) => isStrong(at, step))
  const short = ats.filter((at) => !isStrong(at, step))
  const edge = `c${part.stretch}`
  if (step.unit === 'year') {
    for (const at of strong) atTick(at, 'strong')
    if (step.step <= MOST_YEARS_APART && part.ends) {
      // How far a stretch goes before a break: what follows is another scale.
      // There is some air after its last date, which may reach into a year that has none.
      const air = Math.min(0.03 * (scale.invert(right) - scale.invert(part.begins)), LEAST_FOR_YEARS)
      const last = words(ms(scale.invert(right) - air), 'short')
      place(`e${part.stretch}`, right - inset - measureText(last[0]!, size), last, false)
    }
    for (const at of short) atTick(at, 'short')
    if (labels.length === 0) place(edge, left + inset, words(scale.invert((left + right) / 2), 'short'), true)
    return labels
  }
  // What the stretch is in sticks to its left edge, till the next of its kind pushes it out and says it all itself.
  const context = words(scale.invert(left + 0.01), 'context')
  const upTo = (next: Ms | undefined): number => (next === undefined ? right : scale.x(next) + inset - gap)
  const after = (at: Ms): number => upTo(strong.find((each) => each > at))
  const beforeNext = (at: Ms): number => upTo(ats.find((each) => each > at))
  const carriers = step.unit === 'month' ? ats : strong
  const near = carriers[0]
  let said =
    (near === undefined || scale.x(near) - left > 0.5) &&
    place(edge, left + inset, context, true, near === undefined ? right : scale.x(near) + inset - gap)
  /** What is told of short ticks from each strong one on; nothing where that has no room itself. */
  const told = new Map<Ms, boolean>()
  for (const at of carriers) {
    if (!said) {
      said = atTick(at, 'context', after(at)) || atTick(at, 'context')
      told.set(at, said)
    } else if (isStrong(at, step)) {
      const ok =
        (begins(at, 'year') && atTick(at, 'context', after(at))) ||
        atTick(at, 'strong', beforeNext(at)) ||
        atTick(at, 'strong')
      told.set(at, ok)
    }
  }
  if (!said) {
    // Not even a tick has room: what can be said of the time that is shown.
    const year = tickTexts(scale.invert((left + right) / 2), 'year', 'short', locale)
    place(
      edge,
      left + inset,
      [...context, ...tickTexts(scale.invert(left + 0.01), 'month', 'context', locale), ...year],
      true,
    )
    return labels
  }
  const begun = [...told.keys()]
  for (const at of short) {
    if (told.has(at)) continue
    const of = begun.findLast((each) => each < at)
    if (of === undefined ? labels.some(({ key }) => key === edge) : told.get(of)) atTick(at, 'short')
  }
  return labels
}
