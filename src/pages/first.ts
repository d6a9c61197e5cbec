/**
 * Runs before anything is drawn, so that a page asked for in the dark does not flash in the light. A script of its
 * own, without imports: it is built as a classic script that waits for nothing.
 */
const asked = new URLSearchParams(location.search).get('theme')
if (asked === 'light' || asked === 'dark') document.documentElement.dataset.theme = asked
document.documentElement.dataset.script = 'on'
// How much room there is, in letters of the size that they are: `reader/useMeasured.ts` keeps it so.
const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
document.documentElement.dataset.width = innerWidth < 64 * rem ? 'narrow' : 'wide'
document.documentElement.dataset.height = innerHeight < 28 * rem ? 'low' : 'high'
