import { Filters, type OnView, SearchBox, useReading } from '../../ui'
import { useView, type ViewStore } from '../../view'

interface Props {
  readonly open: 'search' | 'filter'
  readonly store: ViewStore
  readonly onView: OnView
  readonly onClose: () => void
}

/** The dialogs behind the head line's buttons. */
export default function Dialogs({ open, store, onView, onClose }: Props) {
  const { story, lang, locale, words } = useReading()
  const view = useView(store)
  const shared = { story, view, onView, words, locale, lang, onClose }
  return (
    <>
      <SearchBox {...shared} open={open === 'search'} />
      <Filters {...shared} open={open === 'filter'} />
    </>
  )
}
