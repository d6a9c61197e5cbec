import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { timelineToolsWordsFor } from '../../i18n'
import { aroundEmpty } from '../layout'
import type { Stage } from './stage'
import { goTo } from './walk'

interface Props {
  readonly stage: Stage
  readonly locale: string
}

/** Where no event lies in the view: says so, over the lanes, and leads to those before and after. */
export default function Nothing({ stage, locale }: Props) {
  const words = timelineToolsWordsFor(locale).nothing
  const { scale } = stage
  const { columns } = stage.setting
  const around = aroundEmpty(columns, scale.invert(0), scale.invert(scale.width))
  // What is said must come into a region that is there already.
  const [isThere, setThere] = useState(false)
  useEffect(() => setThere(true), [])
  const picture = stage.elements.scroller.parentElement
  if (!around || !picture) return null
  const ways = [
    { row: around.before, step: -1, name: words.before },
    { row: around.after, step: 1, name: words.after },
  ] as const
  return createPortal(
    <div
      className="timeline-nothing"
      // Beside the names of lanes. Where those stand in the lanes it is at the foot: see the style.
      ref={(box) => {
        if (box) box.style.left = `${stage.layout.plotX}px`
      }}
    >
      <p role="status">{isThere && words.here}</p>
      <p>
        {ways.map(({ row, step, name }) => {
          if (row < 0) return null
          const { title, titleLang, date } = columns.words(row)
          return (
            <button className="timeline-tool" key={step} onClick={() => goTo(stage, row, step)} type="button">
              {name} <bdi lang={titleLang ?? undefined}>{title}</bdi>, <bdi>{date}</bdi>
            </button>
          )
        })}
      </p>
    </div>,
    picture,
  )
}
