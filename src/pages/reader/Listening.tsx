import { Choice, useReading } from '../../ui'
import { useView, VALUES, type ViewStore } from '../../view'

/** How much those who listen are told; found by them below the document, and by its address. */
export function Listening({ store }: { readonly store: ViewStore }) {
  const { reader } = useReading().words
  return (
    <div className="doc-listening">
      <Choice
        name={reader.say.name}
        onValue={(say) => store.getState().set({ say }, { history: 'replace' })}
        value={useView(store, ({ say }) => say)}
        values={VALUES.say}
        words={(say) => reader.say[say]}
      />
    </div>
  )
}
