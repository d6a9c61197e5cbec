/**
 * Ticks of the axis at two levels: short ones ("8", "15", "22") and strong ones that name what they are in ("July"),
 * each stretch at the distance its own scale has room for. The first label of a stretch says everything above it
 * ("June 2025"); when the stretch begins left of the view, that label waits at the edge.
 */
import type { Ms } from '../../dates'
import { measureText } from '../../marks'
import { begins, type CalendarUnit, PARENT, TICK_STEPS, type TickStep, ticksBetween, utc } from './calendar'
import { partsOfAxis, type TimeScale } from './scale'
import { type TickVoice, tickWords } from './tickWords'

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
}

/** Ticks from pixel 0 to the width of the view, in every stretch that it shows. */
export function ticksOf(scale: TimeScale, options: TickOptions): Ticks {
  const era = scale.warp.t[0]! < utc(1)
  const lines: Tick[] = []
  const labels: TickLabel[] = []
  for (const part of partsOfAxis(scale)) {
    if (part.isBreak) continue
    const left = Math.max(0, part.left)
    const right = Math.min(scale.width, part.right)
    if (right - left < 1) continue
    const step = stepFor(scale, left, right, era, options)
    const ats = ticksBetween(scale.invert(left - 0.01), scale.invert(right), step)
    for (const at of ats) {
      const x = scale.x(at)
      if (x >= left - 0.5 && x <= right) lines.push({ at, x, strong: isStrong(at, step) })
    }
    labels.push(...labelsOf(scale, { left, right, ats, step, stretch: part.knot }, options))
  }
  return { lines, labels }
}

function isStrong(at: Ms, { unit, step }: TickStep): boolean {
  const parent = PARENT[unit]
  if (parent !== null) return begins(at, parent)
  const year = new Date(at).getUTCFullYear()
  return year === 1 || (year > 0 ? year : 1 - year) % (step * 10) === 0
}

/** A stretch shorter than this is not told by its year. */
const LEAST_FOR_YEARS = 300 * 86_400_000

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
    return room >= options.least && room >= widest(step.unit, era, options) + options.gap + options.inset
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

const widths = new Map<string, number>()

/** The width of a unit's widest short label. */
function widest(unit: CalendarUnit, era: boolean, { locale, size }: TickOptions): number {
  const key = `${unit}|${era}|${locale}|${size}`
  const known = widths.get(key)
  if (known !== undefined) return known
  let width = 0
  for (let i = 0; i < 12; i++) {
    const at = unit === 'year' ? utc(era ? -2000 : 2000) : utc(2020, i, 28)
    width = Math.max(width, measureText(tickWords(at, unit, 'short', locale), size))
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
}

function labelsOf(scale: TimeScale, part: Part, options: TickOptions): readonly TickLabel[] {
  const { left, right, ats, step } = part
  const labels: TickLabel[] = []
  const place = (key: string, x: number, text: string, strong: boolean): boolean => {
    const width = measureText(text, options.size, strong ? 600 : 400)
    if (
      x + width > right ||
      labels.some((l) => x < l.x + l.width + options.gap && l.x < x + width + options.gap)
    ) {
      return false
    }
    labels.push({ key, x, width, text, strong })
    return true
  }
  const words = (at: Ms, voice: TickVoice): string => tickWords(at, step.unit, voice, options.locale)
  const strong = ats.filter((at) => isStrong(at, step))
  let saidAll = step.unit === 'year'
  if (!saidAll) {
    // What the stretch is in, at its left edge; unless a tick is near that can say it itself.
    const text = words(scale.invert(left + 0.01), 'context')
    const near = (step.unit === 'month' ? ats : strong)[0]
    const beyond = left + 2 * options.inset + measureText(text, options.size, 600) + options.gap
    if (near === undefined || scale.x(near) + options.inset > beyond) {
      saidAll = place(`c${part.stretch}`, left + options.inset, text, true)
    } else {
      saidAll = place(`t${near}`, scale.x(near) + options.inset, words(near, 'context'), true)
    }
  }
  for (const at of strong) {
    const voices: readonly TickVoice[] = saidAll && !begins(at, 'year') ? ['strong'] : ['context', 'strong']
    if (voices.some((voice) => place(`t${at}`, scale.x(at) + options.inset, words(at, voice), true)))
      saidAll = true
  }
  for (const at of ats) {
    if (!isStrong(at, step)) place(`t${at}`, scale.x(at) + options.inset, words(at, 'short'), false)
  }
  if (labels.length === 0) {
    // Not even a tick has room: what can be said of the time that is shown.
    const x = left + options.inset
    const at = scale.invert((left + right) / 2)
    const month = tickWords(scale.invert(left + 0.01), 'month', 'context', options.locale)
    const year = tickWords(at, 'year', 'short', options.locale)
    if (step.unit === 'year' || !place(`c${part.stretch}`, x, month, true))
      place(`c${part.stretch}`, x, year, true)
  }
  return labels
}
