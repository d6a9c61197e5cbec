/**
 * The pages: composition only. `startReader` takes over the page that the build has rendered; the others stand for
 * themselves.
 */
export { LibraryPage } from './library/LibraryPage'
export { type StoryCard, storyCard } from './library/story-card'
export { MethodPage } from './method/MethodPage'
export { MissingPage } from './missing/MissingPage'
export { ReaderPage } from './reader/ReaderPage'
export { stageWith } from './stage'
export { startReader } from './start'
export { NUMBERS, POSITIONS } from './worked'
