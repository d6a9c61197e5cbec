/**
 * Brings the typefaces, once all else is there: what a reader sees first is set in a font that she has, in the same widths
 * and heights (`ui/standIns.css`), and the files take nothing of the line from what the page needs to answer. Until then
 * their sheet is one for paper alone, which no browser waits for.
 */
export const bringTypefaces = (): void => document.getElementById('typefaces')?.setAttribute('media', 'all')
