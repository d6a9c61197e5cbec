/**
 * What a reader steers with: search, filters, playing, the theme, a link to what is seen; and what answers where an
 * address was wrong or nothing matches. All of it takes a View and hands back the next one.
 */
export { AppliedFilters } from './AppliedFilters'
export { Choice } from './Choice'
export { EmptyResult } from './EmptyResult'
export { Filters, type FiltersProps } from './Filters'
export { PlayControls } from './PlayControls'
export { ProblemsNotice, problemInWords } from './ProblemsNotice'
export { SearchBox, type SearchBoxProps } from './SearchBox'
export { Share } from './Share'
export { ThemeSwitch, useTheme } from './ThemeSwitch'
export { type FilterTerm, filterTerms, type TermsContext } from './terms'
export type { OnView } from './types'
export { type Play, type Speed, usePlay } from './usePlay'
