/** Into the comparison of two moments and out of it, fetched when it is asked for. */
import { type Bounds, ms } from '../../dates'
import { hasEntered, type Story, type StoryEvent } from '../../model'
import { cursorOf, edtfOf, momentInView, spanOf, thenOf, type View } from '../../view'

/** An event's own date as the address has it; its mark's day where the date has no end. */
export function dateInView({ when, placement }: StoryEvent): string {
  return thenOf({ compare: when.edtf }) === null ? momentInView(placement) : when.edtf
}

/** A date that was read from words, as the address has it: a year, a month or a day, else its last minute. */
export function dateOfBounds({ earliest, latest }: Bounds): string | null {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return null
  const day = edtfOf(earliest, 'day')
  const whole = [day.slice(0, -6), day.slice(0, -3), day].find((text) => {
    const span = spanOf(text)
    return span?.earliest === earliest && span.latest === latest
  })
  return whole ?? edtfOf(ms(latest - 1), 'minute')
}

/**
 * Compares the cursor's moment with one at which half of the acts counted by now had happened, so that there is
 * something to see. Where the timeline and the network share a screen, the network gets the room for two.
 */
export function beginComparing(view: View, story: Story, wide: boolean): View {
  const at = cursorOf(story, view)
  const acts = story.acts.filter((act) => hasEntered(act, at))
  const half = acts.slice(0, Math.floor(acts.length / 2) + 1).reverse()
  // An event of a long window is there as of the window's end only, when all the rest may be there, too.
  const fewer = half.find(({ event }) => {
    const then = thenOf({ compare: dateInView(event) })
    return then !== null && 3 * acts.filter((act) => hasEntered(act, then)).length <= 2 * acts.length
  })
  const event = (fewer ?? half[0])?.event ?? story.events[0]
  if (!event) return view
  return { ...view, compare: dateInView(event), view: wide ? 'network' : view.view, scene: null }
}

export function endComparing(view: View, wide: boolean): View {
  return { ...view, compare: null, view: wide ? 'both' : view.view, scene: null }
}

/** Compares with the chosen event's date; where the cursor stands there too, it goes to the end of the story. */
export function compareWithEvent(view: View, event: StoryEvent, story: Story): View {
  const at = view.at ?? momentInView(story.events.at(-1)?.placement ?? story.extent.latest)
  return { ...view, compare: dateInView(event), at, scene: null }
}
