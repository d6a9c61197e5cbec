import type { Story } from '../../model'
import { type OnView, ProblemsNotice } from '../../ui'
import { useProblems, useView, type ViewStore } from '../../view'

interface Props {
  readonly story: Story
  readonly store: ViewStore
  readonly onView: OnView
  readonly language: string
}

/** What was wrong with the address that the page was opened with. */
export default function WrongAddress({ story, store, onView, language }: Props) {
  return (
    <ProblemsNotice
      language={language}
      onClose={store.getState().forgive}
      onView={onView}
      problems={useProblems(store)}
      story={story}
      view={useView(store)}
    />
  )
}
