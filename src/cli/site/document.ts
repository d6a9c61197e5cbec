/** Fills the template that `vite build` made of index.html with one page. */

export interface PageParts {
  /** BCP 47 tag of the page, and the direction of its script. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Which page this is, for the script: `reader`, `library` … */
  readonly page: string
  readonly title: string
  readonly description: string
  /** Address of the page itself: absolute where the site's address is known; null for a page that is at many. */
  readonly canonical: string | null
  readonly ogType: 'article' | 'website'
  /** A JSON-LD object, or null. */
  readonly jsonLd: object | null
  /** Addresses (relative to the page) of data that the script will ask for first. */
  readonly preload: readonly string[]
  readonly body: string
  /** Data for the script that has no file of its own, by the id of its element. */
  readonly data: Readonly<Record<string, object>>
  /** How the page gets to the site's root: `./`, `../`, or an absolute address. */
  readonly root: string
  /** Whether the page's script has anything to do. */
  readonly script: boolean
  /** Address, below the root, of the small script that runs before anything is drawn; null while developing. */
  readonly first: string | null
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)

/** JSON that cannot end the script element it stands in. */
const jsonForScript = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c')

function headOf(parts: PageParts): string {
  const title = escapeHtml(parts.title)
  const description = escapeHtml(parts.description)
  const canonical = parts.canonical === null ? null : escapeHtml(parts.canonical)
  return [
    ...(parts.first ? [`<script src="${escapeHtml(parts.root + parts.first)}"></script>`] : []),
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    ...(canonical === null ? [] : [`<link rel="canonical" href="${canonical}" />`]),
    `<meta property="og:type" content="${parts.ogType}" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    ...(canonical === null ? [] : [`<meta property="og:url" content="${canonical}" />`]),
    '<meta property="og:site_name" content="Riftline" />',
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfbf8" />',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#16181c" />',
    ...parts.preload.map(
      (href) => `<link rel="preload" href="${escapeHtml(href)}" as="fetch" crossorigin />`,
    ),
    ...(parts.jsonLd ? [`<script type="application/ld+json">${jsonForScript(parts.jsonLd)}</script>`] : []),
  ].join('\n    ')
}

/** JSON is no script to a browser: no policy blocks it. */
const dataOf = ({ data }: PageParts): string =>
  Object.entries(data)
    .map(([id, value]) => `<script type="application/json" id="${id}">${jsonForScript(value)}</script>`)
    .join('')

/** The whole HTML of a page. Replacements are functions, so that a `$&` in a story stays what it is. */
export function fillTemplate(template: string, parts: PageParts): string {
  let html = template
    .replace(
      '<html lang="en">',
      () => `<html lang="${escapeHtml(parts.lang)}" dir="${parts.dir}" data-page="${parts.page}">`,
    )
    .replaceAll('"./assets/', () => `"${parts.root}assets/`)
  if (!parts.script) {
    html = html
      .replace(/\s*<script type="module"[^>]*><\/script>/, '')
      .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
  }
  return html
    .replace('<!--head-->', () => headOf(parts))
    .replace('<!--page-->', () => parts.body)
    .replace('<!--data-->', () => dataOf(parts))
}
