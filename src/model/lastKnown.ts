import type { Ms } from '../dates'
import type { Story } from './types'

/** Whether something in the story goes on: nobody says that it ended. */
export const goesOn = ({ events }: Pick<Story, 'events'>): boolean =>
  events.some(({ when }) => when.kind === 'ongoing' && when.endState === 'open')

/**
 * The last moment that a story knows of: its last date; where something in it goes on, the day on which it was said to, if
 * that is later. A story says so until it is published, or updated.
 */
export function lastKnown(story: Story): Ms {
  const { extent, published, updated } = story
  const said = (updated ?? published).start.earliest
  return goesOn(story) && said > extent.latest ? said : extent.latest
}
