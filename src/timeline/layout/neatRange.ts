/** Ends of a view that can be written down shortly: at boundaries of the calendar, within a few pixels of what is seen. */
import { type Ms, ms } from '../../dates'
import { type CalendarUnit, ticksBetween } from './calendar'
import { rangeOf, type TimeRange, type TimeScale } from './scale'

/** Pixels that an end may be moved by. */
const NEAR = 3
const UNITS: readonly CalendarUnit[] = ['year', 'month', 'day', 'hour', 'minute']

/** The range that a scale shows, each end at the largest unit of the calendar that begins within three pixels of it. */
export function neatRange(scale: TimeScale): TimeRange {
  const { from, to } = rangeOf(scale)
  return { from: neat(scale, 0, from), to: neat(scale, scale.width, to) }
}

function neat(scale: TimeScale, x: number, at: Ms): Ms {
  const [low, high] = [scale.invert(x - NEAR), scale.invert(x + NEAR)]
  for (const unit of UNITS) {
    const [first, ...others] = ticksBetween(low, high, { unit, step: 1, length: 0 }, 99)
    if (first === undefined) continue
    return others.reduce((best, each) => (Math.abs(each - at) < Math.abs(best - at) ? each : best), first)
  }
  return ms(Math.round(at))
}
