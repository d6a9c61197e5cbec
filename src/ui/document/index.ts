/**
 * The document column: the story as something to read. Title, events as articles with their evidence, and what stands
 * below them. Everything here stands inside a `ReadingProvider`, is plain HTML, and says the same without a script.
 */
export { Accounts } from './Accounts'
export { ActGlyph } from './ActGlyph'
export { ActLine, ActWords, Direction } from './ActLine'
export { scoreInWords, useActCode } from './acts'
export { Citations, sameCitations } from './Citations'
export { DateWords } from './DateWords'
export { EventArticle } from './EventArticle'
export { EventDate } from './EventDate'
export { EventList } from './EventList'
export { PlaceGlyph, StatusGlyph } from './Glyphs'
export { wantsStill } from './glide'
export { InBrief, weightiest } from './InBrief'
export { EventLinks } from './Links'
export { machineDate } from './machine-date'
export { PairLink } from './PairLink'
export {
  type Focus,
  hrefTo,
  onPlainClick,
  type Reading,
  type ReadingActions,
  ReadingProvider,
  useIsCurrent,
  useReading,
  useText,
} from './reading'
export { type Frame, lineAt, readAt, scrollFor } from './reading-line'
export { StorySections } from './Sections'
export { StoryHeader } from './StoryHeader'
export { TieList } from './Ties'
export { useReadingLine } from './useReadingLine'
export { ActorLink, EventLink, fill, marked, Name, SceneLink, StoryText } from './Words'
