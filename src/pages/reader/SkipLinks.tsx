import { onPlainClick, useReading } from '../../ui'

interface Props {
  /** What there is to skip to besides the document. */
  readonly timeline: boolean
  readonly relations: boolean
}

/** The stage stays where it is while the page scrolls, so only the focus goes there. */
function focusOn(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true })
}

/** Past the head line, for those who come by keyboard. Plain anchors: without script they work as well. */
export function SkipLinks({ timeline, relations }: Props) {
  const { reader } = useReading().words
  const links = [
    { id: 'part--story', text: reader.skipToStory, there: true },
    { id: 'part--timeline', text: reader.skipToTimeline, there: timeline },
    { id: 'part--relations', text: reader.skipToRelations, there: relations },
  ]
  return (
    <nav aria-label={reader.skip} className="skip-links">
      {links
        .filter(({ there }) => there)
        .map(({ id, text }) => (
          <a href={`#${id}`} key={id} onClick={onPlainClick(() => focusOn(id))}>
            {text}
          </a>
        ))}
    </nav>
  )
}
