import { useMemo, useRef } from 'react'
import { studyWordsFor } from '../../i18n'
import { CampNote, campsIn, NetworkStudy } from '../../network'
import { useReading } from '../../ui'
import { dateWords, thenOf, useView, type ViewStore } from '../../view'
import { CompareForm } from './CompareForm'
import type { PictureProps } from './RelationsPicture'
import { useMeasured } from './useMeasured'
import { useWhole } from './useWhole'
import './study.css'

const NOMINAL = { width: 1007, height: 328, rem: 16 }
const NONE: ReadonlySet<never> = new Set()

/** The network looked at more closely, with what has to be said of it above: for that nobody changes places. */
export default function RelationsStudy({
  store,
  beside,
  ...props
}: PictureProps & { readonly store: ViewStore }) {
  const { locale } = useReading()
  const box = useRef<HTMLDivElement>(null)
  const size = useMeasured(box, NOMINAL)
  const like = useWhole(box, beside, NOMINAL)
  const compare = useView(store, (view) => view.compare)
  const marked = useView(store, (view) => view.camps)
  const arranged = useView(store, (view) => view.arrange === 'moment')
  const study = studyWordsFor(locale)
  const then = compare === null ? null : thenOf({ compare })
  const { story, relations, visible, settings, at, lang, words, detail = 'groups', opened = NONE } = props
  const other = then === null || compare === null ? null : { at: then, date: dateWords(compare, locale) }
  // Each of two moments has camps of its own, and its letters their own meaning.
  const camps = useMemo(() => {
    if (!marked) return []
    const drawing = { story, relations, visible, detail, opened, settings }
    const moments = then === null || then === at ? [at] : [at, then].sort((a, b) => a - b)
    return moments.map((moment) => ({ moment, found: campsIn(drawing, moment) }))
  }, [marked, story, relations, visible, detail, opened, settings, at, then])
  return (
    <>
      <div className="reader-study">
        {other && <CompareForm store={store} study={study} />}
        {other && then === at && <p className="network-note">{study.compare.same}</p>}
        {camps.map(({ moment, found }) => (
          <CampNote
            camps={found}
            date={camps.length === 1 ? undefined : moment === at ? props.date : other?.date}
            key={moment}
            methodHref={props.methodHref}
            speech={{ story, lang, words }}
            study={study}
          />
        ))}
        {arranged && <p className="network-note">{other ? study.arrange.notNow : study.arrange.tradeOff}</p>}
      </div>
      <div className="reader-network" ref={box}>
        <NetworkStudy
          {...props}
          arranged={arranged}
          camps={marked}
          compare={other}
          {...size}
          like={like}
          study={study}
        />
      </div>
    </>
  )
}
