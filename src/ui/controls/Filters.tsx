import { useEffect, useMemo, useRef } from 'react'
import type { Messages } from '../../i18n'
import { KINDS, STATUSES } from '../../marks'
import { type Actor, type Story, type Text, textIn } from '../../model'
import {
  clearFilters,
  type FilterKey,
  filterCounts,
  isFiltered,
  toggleFilter,
  type View,
  visibleEvents,
} from '../../view'
import { Dialog } from '../dialog'
import { useAnnounce } from '../live'
import { AppliedFilters } from './AppliedFilters'
import { FilterGroup, type FilterOption } from './FilterGroup'
import type { OnView } from './types'
import './filters.css'

export interface FiltersProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly story: Story
  readonly view: View
  readonly onView: OnView
  readonly words: Messages
  readonly locale: string
  /** BCP 47 of the story's texts. */
  readonly lang: string
}

/** Chooses which events are shown, here and on the stage; each choice acts at once. */
export function Filters(props: FiltersProps) {
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.words.controls.filter.title}
      closeLabel={props.words.controls.filter.done}
      className="controls-filters"
    >
      <Choices {...props} />
    </Dialog>
  )
}

/** States first, each with those that belong to it; then all others, their own below them. */
function actorsInOrder(story: Story): { actor: Actor; depth: number }[] {
  const roots = story.actors.filter(({ partOf }) => partOf === null)
  const states = roots.filter(({ kind }) => kind === 'state')
  const below = (actor: Actor, depth: number): { actor: Actor; depth: number }[] => [
    { actor, depth },
    ...actor.parts.flatMap((part) => below(part, depth + 1)),
  ]
  return [...states, ...roots.filter(({ kind }) => kind !== 'state')].flatMap((actor) => below(actor, 0))
}

function Choices({ story, view, onView, words, locale, lang }: FiltersProps) {
  const { filter } = words.controls
  const announce = useAnnounce()
  const counts = useMemo(() => filterCounts(story, view), [story, view])
  const named = (id: string, text: Text, depth = 0): FilterOption => {
    const said = textIn(text, lang, story.language)
    return { id, label: said.text, lang: said.lang === lang ? undefined : said.lang, depth }
  }
  const groups: Record<FilterKey, { options: FilterOption[]; order: readonly string[] }> = {
    actors: {
      options: actorsInOrder(story).map(({ actor, depth }) => named(actor.id, actor.name, depth)),
      order: story.actors.map(({ id }) => id),
    },
    threads: {
      options: story.threads.map(({ id, name }) => named(id, name)),
      order: story.threads.map(({ id }) => id),
    },
    kinds: {
      options: KINDS.map((id) => ({ id, label: words.common.kind[id], depth: 0, mark: id })),
      order: KINDS,
    },
    status: {
      options: STATUSES.map((id) => ({ id, label: words.common.status[id], depth: 0 })),
      order: STATUSES,
    },
  }
  const shown = filter.shown(visibleEvents(story, view).length, story.events.length)

  const first = useRef(true)
  useEffect(() => {
    if (!first.current) announce(shown)
    first.current = false
  }, [announce, shown])

  const keys = (['threads', 'kinds', 'status', 'actors'] as const).filter(
    (key) => groups[key].options.length > 0,
  )
  return (
    <>
      <div className="controls-filters-head">
        <p className="controls-filters-shown">{shown}</p>
        <button
          type="button"
          className="controls-link"
          disabled={!isFiltered(view)}
          onClick={() => onView(clearFilters(view), { history: 'push' })}
        >
          {filter.clear}
        </button>
      </div>
      <AppliedFilters {...{ story, view, words, locale, lang, onView }} withoutClear />
      <p className="controls-second controls-filters-advice">{filter.advice}</p>
      <div className="controls-filters-groups">
        {keys.map((key) => (
          <FilterGroup
            key={key}
            name={key}
            legend={filter.groups[key]}
            options={groups[key].options}
            chosen={view[key]}
            counts={counts[key]}
            countInWords={filter.count}
            locale={locale}
            onToggle={(id) =>
              onView(toggleFilter(view, key, id as never, groups[key].order as never), { history: 'push' })
            }
          />
        ))}
      </div>
    </>
  )
}
