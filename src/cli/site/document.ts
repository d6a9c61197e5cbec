/** Fills the template that `vite build` made of index.html with one page. */

/** Addresses, below the root, of what pages share beside their script. */
export interface PageAssets {
  /** The small script that runs before anything is drawn; null while developing. */
  readonly first: string | null
  /** The style that the first picture waits for. */
  readonly style: string
  /** What pages without script have beside it. */
  readonly plain: string
  /** The typefaces. */
  readonly typefaces: string
  /** Of the reader's stage, beyond what its page starts with: empty while developing. */
  readonly stage: { readonly scripts: readonly string[]; readonly styles: readonly string[] }
}

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
  readonly assets: PageAssets
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)

/** JSON that cannot end the script element it stands in. */
const jsonForScript = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c')

const sheet = (parts: PageParts, path: string, more = ''): string =>
  `<link rel="stylesheet" crossorigin href="${escapeHtml(parts.root + path)}"${more} />`

/** What the first picture waits for, and what only others read. */
function headOf(parts: PageParts): string {
  const title = escapeHtml(parts.title)
  const description = escapeHtml(parts.description)
  const canonical = parts.canonical === null ? null : escapeHtml(parts.canonical)
  const { first, style, plain } = parts.assets
  return [
    ...(first ? [`<script src="${escapeHtml(parts.root + first)}"></script>`] : []),
    sheet(parts, style),
    ...(parts.script ? [] : [sheet(parts, plain)]),
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
  ].join('\n    ')
}

/** JSON is no script to a browser: no policy blocks it. */
const dataOf = ({ data }: PageParts): string =>
  Object.entries(data)
    .map(([id, value]) => `<script type="application/json" id="${id}">${jsonForScript(value)}</script>`)
    .join('')

/**
 * What stands at the end of the page, so that it takes nothing of the line while the first picture is on its way: the
 * style of what the script draws, data, the script itself. All but the script are asked for with less haste than what the
 * head asks for, which browsers then fetch first. The typefaces come last of all: the script asks for them
 * (`pages/afterwards.ts`), and where there is none the page does.
 */
function footOf(parts: PageParts, ofScript: string): string {
  const { typefaces } = parts.assets
  const stage = parts.script ? parts.assets.stage : { scripts: [], styles: [] }
  return [
    ...(parts.script ? [...stage.styles.map((path) => sheet(parts, path)), ofScript] : []),
    // In a window that has room for the stage its script is fetched with the page's; `first.ts` measures the same.
    ...stage.scripts.map(
      (path) =>
        `<link rel="modulepreload" media="(min-width: 64rem)" crossorigin href="${escapeHtml(parts.root + path)}" />`,
    ),
    ...parts.preload.map(
      (href) => `<link rel="preload" href="${escapeHtml(href)}" as="fetch" crossorigin />`,
    ),
    ...(parts.script
      ? [
          sheet(parts, typefaces, ' media="print" id="typefaces"'),
          `<noscript>${sheet(parts, typefaces)}</noscript>`,
        ]
      : [sheet(parts, typefaces)]),
    dataOf(parts),
    ...(parts.jsonLd ? [`<script type="application/ld+json">${jsonForScript(parts.jsonLd)}</script>`] : []),
  ]
    .filter(Boolean)
    .join('\n    ')
    .replaceAll(/<link (?=rel="(?:stylesheet|preload|modulepreload)")/g, '<link fetchpriority="low" ')
}

/** The tags by which a page gets its script, and the style that comes with that. */
const OF_SCRIPT =
  /[ \t]*(?:<link rel="(?:stylesheet|modulepreload)"[^>]*>|<script type="module"[^>]*><\/script>)\r?\n?/g

/** The whole HTML of a page. Replacements are functions, so that a `$&` in a story stays what it is. */
export function fillTemplate(template: string, parts: PageParts): string {
  const own = template.replaceAll('"./assets/', () => `"${parts.root}assets/`)
  const ofScript = [...own.matchAll(OF_SCRIPT)].map(([tag]) => tag.trim())
  // The style first: what is drawn must not be seen without it.
  const sorted = [
    ...ofScript.filter((tag) => /stylesheet/.test(tag)),
    ...ofScript.filter((tag) => !/stylesheet/.test(tag)),
  ]
  return own
    .replace(OF_SCRIPT, '')
    .replace(
      '<html lang="en">',
      () => `<html lang="${escapeHtml(parts.lang)}" dir="${parts.dir}" data-page="${parts.page}">`,
    )
    .replace('<!--head-->', () => headOf(parts))
    .replace('<!--page-->', () => parts.body)
    .replace('<!--foot-->', () => footOf(parts, sorted.join('\n    ')))
}
