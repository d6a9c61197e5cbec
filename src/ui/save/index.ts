/**
 * Saving what is seen: drawings are read off the page as paths and text (`inksOf`), put together with a title, a
 * legend and their source (`compose`), and written as SVG or drawn as PNG; relations and events are written as CSV.
 * Nothing here is loaded before somebody saves.
 */
export { pngFile } from './canvas'
export { type Composition, compose, type Drawing, moved, type Said } from './compose'
export { type Cell, csvOf } from './csv'
export { download } from './download'
export { fontFacesOf, loadFontsOf, rangesOf } from './fonts'
export { type Ink, type Picture, paintOf } from './ink'
export { type Colors, type Entry, networkLegend, type StudyMark, stripLegend, studyLegend } from './legend'
export { Strokes } from './strokes'
export { svgFile } from './svg'
export { eventTable, type PairsAsked, pairTable, tieTable } from './tables'
export { colorsOfPage, inTheme } from './theme'
export { inksOf } from './walk'
export { wordsOf } from './wordsOf'
