import { useRef } from 'react'
import type { Ms } from '../../dates'
import type { Actor, RelationSettings, RelationsIndex } from '../../model'
import { PairCurve } from '../../network'
import { useReading } from '../../ui'
import { useMeasured } from './useMeasured'

interface Props {
  readonly a: Actor
  readonly b: Actor
  readonly relations: RelationsIndex
  readonly at: Ms
  readonly settings: RelationSettings
}

const NOMINAL = { width: 376, height: 0, rem: 16 }
/** Both directions together, in rem. */
const HEIGHT = 15

/** The curve of two actors through time, as wide as the dossier. */
export function PairCurvePane({ a, b, relations, at, settings }: Props) {
  const { story, lang, locale, words, open } = useReading()
  const box = useRef<HTMLDivElement>(null)
  const { width, rem } = useMeasured(box, NOMINAL)
  return (
    <div className="reader-curve" ref={box}>
      <PairCurve
        a={a}
        at={at}
        b={b}
        height={HEIGHT * rem}
        lang={lang}
        locale={locale}
        onEvent={open.event}
        relations={relations}
        rem={rem}
        settings={settings}
        story={story}
        width={width}
        words={words.network}
      />
    </div>
  )
}
