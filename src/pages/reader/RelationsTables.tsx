import { studyWordsFor } from '../../i18n'
import { RelationsTable, type RelationsTableProps } from '../../network'
import { dateWords, thenOf, useView, type ViewStore } from '../../view'
import { CompareForm } from './CompareForm'
import './study.css'

/** The tables, fetched when they are asked for; of both moments where two are compared. */
export default function RelationsTables({
  store,
  ...props
}: RelationsTableProps & { readonly store: ViewStore }) {
  const compare = useView(store, (view) => view.compare)
  const then = compare === null ? null : thenOf({ compare })
  const other =
    then === null || compare === null ? null : { at: then, date: dateWords(compare, props.locale) }
  return (
    <>
      {other && (
        <div className="reader-study">
          <CompareForm store={store} study={studyWordsFor(props.locale)} />
        </div>
      )}
      <RelationsTable {...props} compare={other} />
    </>
  )
}
