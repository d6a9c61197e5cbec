/**
 * Runs before anything is drawn, so that a page asked for in the dark does not flash in the light. A script of its
 * own, without imports: it is built as a classic script that waits for nothing.
 */
const asked = new URLSearchParams(location.search).get('theme')
if (asked === 'light' || asked === 'dark') document.documentElement.dataset.theme = asked
document.documentElement.dataset.script = 'on'
