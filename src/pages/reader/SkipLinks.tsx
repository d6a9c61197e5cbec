import { useReading } from '../../ui'

/** Past the head line, for those who come by keyboard. Plain anchors: they need no script. */
export function SkipLinks() {
  const { reader } = useReading().words
  return (
    <nav aria-label={reader.skip} className="skip-links">
      <a href="#part--story">{reader.skipToStory}</a>
      <a href="#part--timeline">{reader.skipToTimeline}</a>
      <a href="#part--relations">{reader.skipToRelations}</a>
    </nav>
  )
}
