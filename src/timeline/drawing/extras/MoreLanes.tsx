import { useCallback, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import type { TimelineToolsWords } from '../../../i18n'
import { motionIsWelcome, type Stage } from '../stage'

interface Props {
  readonly stage: Stage
  readonly words: TimelineToolsWords['lanes']
}

/** A rest of so many pixels is no lane. */
const REST = 4
/** Of what is seen, so much is new after a press. */
const TURN = 0.75

/** Goes through lanes that are higher than their room by presses: a wheel is the page's. */
export function MoreLanes({ stage, words }: Props) {
  const { scroller, plot } = stage.elements
  const subscribe = useCallback(
    (tell: () => void) => {
      // Not after each painting: to ask for a height then would lay out the page once more.
      const sizes = globalThis.ResizeObserver && new ResizeObserver(tell)
      for (const each of [scroller, plot]) sizes?.observe(each)
      scroller.addEventListener('scroll', tell, { passive: true })
      return () => {
        sizes?.disconnect()
        scroller.removeEventListener('scroll', tell)
      }
    },
    [scroller, plot],
  )
  const isMore = (where: 'above' | 'below'): boolean => {
    const { scrollTop, scrollHeight, clientHeight } = scroller
    return (where === 'above' ? scrollTop : scrollHeight - clientHeight - scrollTop) > REST
  }
  const above = useSyncExternalStore(subscribe, () => isMore('above'))
  const below = useSyncExternalStore(subscribe, () => isMore('below'))
  const turn = (by: 1 | -1): void =>
    scroller.scrollBy({
      top: by * TURN * scroller.clientHeight,
      behavior: motionIsWelcome() ? 'smooth' : 'auto',
    })
  const picture = scroller.parentElement
  if (!picture) return null
  return createPortal(
    (['above', 'below'] as const).map(
      (where) =>
        (where === 'above' ? above : below) && (
          <button
            className={`timeline-more-lanes timeline-more-${where}`}
            key={where}
            // By key one comes through lanes from head to head, or mark to mark; and it goes away at the end.
            tabIndex={-1}
            onClick={() => turn(where === 'above' ? -1 : 1)}
            type="button"
          >
            <svg aria-hidden="true" viewBox="0 0 10 10">
              <path d={where === 'above' ? 'M1.5,7L5,2.5L8.5,7Z' : 'M1.5,3L5,7.5L8.5,3Z'} />
            </svg>
            {words[where]}
          </button>
        ),
    ),
    picture,
  )
}
