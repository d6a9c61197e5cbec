/** Why a date is a window: sentences for a card. */
import type { TimelineToolsWords } from '../../i18n'
import type { Story, StoryEvent } from '../../model'
import type { TimelineColumns } from '../layout'

/** In larger stories so many share a window that counting them says nothing. */
const MOST_COMPARED = 500

/** How many events may have happened in the same time, before or after: nobody says. */
function shareWindow(story: Story, event: StoryEvent): number {
  if (event.when.kind !== 'window' || story.events.length > MOST_COMPARED) return 0
  const { earliest, latest } = event.start
  return story.events.filter(
    (other) =>
      other !== event &&
      other.start.earliest < latest &&
      other.start.latest > earliest &&
      story.order(event, other) === 'unknown',
  ).length
}

/** What is to be said of an event's date; nothing where there is nothing to explain. */
export function whyOf(
  { story }: TimelineColumns,
  row: number,
  words: TimelineToolsWords['why'],
): readonly string[] {
  if (!story) return []
  const event = story.event(row)
  const unordered = shareWindow(story.of, event)
  return [
    ...(event.when.kind === 'window' ? [words.dayNotGiven] : []),
    ...(unordered > 0 ? [words.orderUnknown(unordered)] : []),
    ...event.narrowedBy.map(({ side, event: other }) =>
      (side === 'earliest' ? words.notBefore : words.notAfter)(story.text(other.title).text),
    ),
  ]
}
