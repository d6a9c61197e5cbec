import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { libraryWordsFor } from '../../i18n'
import { type Story, storyNumbers, type Text, textIn } from '../../model'
import {
  isLarge,
  type NetworkPositions,
  networkInput,
  positionsKey,
  solvePositions,
  UNPLACED,
} from '../../network'
import {
  LibraryPage,
  MethodPage,
  MissingPage,
  NUMBERS,
  POSITIONS,
  ReaderPage,
  stageWith,
  storyCard,
} from '../../pages'
import { createViewStore, defaultView } from '../../view'
import type { PageAssets, PageParts } from './document'
import { storyJsonLd } from './jsonld'
import type { SiteStory } from './stories'

export interface SitePage {
  /** Where it is written, below the site's root. */
  readonly path: string
  /** Makes the page; called when it is written, so that a large site is not held in memory. */
  parts(): PageParts
}

export interface SiteSettings {
  /** The address that the site will have, or null where nobody has said. */
  readonly url: URL | null
  readonly assets: PageAssets
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])
/** The direction of a language's script, by its BCP 47 tag. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  /-(Latn|Cyrl)\b/.test(lang) || !RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'ltr' : 'rtl'

// renderToString, not the streaming renderers: those move large parts of a page into inline scripts, which a strict
// policy blocks and which leave nothing to read where scripts are off.
const html = (node: ReactNode) => renderToString(node)

/** Solved once for as long as the command runs: while developing, a page is rendered at each look. */
const solved = new Map<string, NetworkPositions>()

function positionsOf(story: Story): NetworkPositions {
  if (isLarge(story)) return UNPLACED
  const input = networkInput(story, null)
  const key = positionsKey(input)
  const positions = solved.get(key) ?? solvePositions(input)
  solved.set(key, positions)
  return positions
}

/** The numbers of more events than this weigh more than what works them out. */
const MOST_NUMBERS = 500

function numbersOf(file: SiteStory['file']): Record<string, object> {
  const numbers = file.events.length > MOST_NUMBERS ? null : storyNumbers(file)
  return numbers ? { [NUMBERS]: numbers } : {}
}

function readerPage({ story, file }: SiteStory, { url, assets }: SiteSettings): SitePage {
  const lang = story.language
  const say = (text: Text) => textIn(text, lang, lang).text
  const canonical = url ? new URL(`${story.id}/`, url).href : './'
  return {
    path: `${story.id}/index.html`,
    parts: () => {
      const positions = positionsOf(story)
      const store = createViewStore(story, defaultView)
      return {
        lang,
        dir: directionOf(lang),
        page: 'reader',
        title: say(story.title),
        description: say(story.summary),
        canonical,
        ogType: 'article',
        jsonLd: storyJsonLd(story, canonical, lang),
        preload: ['story.json'],
        body: html(<ReaderPage stage={stageWith(positions)} store={store} story={story} />),
        data: { [POSITIONS]: positions, ...numbersOf(file) },
        root: '../',
        script: true,
        assets,
      }
    },
  }
}

/** A page that stands for itself: nothing of it waits for the script. */
function plainPage(
  page: string,
  path: string,
  settings: SiteSettings,
  texts: { title: string; description: string },
  node: ReactNode,
): SitePage {
  const place = path.replace(/index\.html$/, '')
  const depth = place.split('/').length - 1
  return {
    path,
    parts: () => ({
      lang: 'en',
      dir: 'ltr',
      page,
      ...texts,
      canonical: page === 'missing' ? null : settings.url ? new URL(place, settings.url).href : './',
      ogType: 'website',
      jsonLd: null,
      preload: [],
      data: {},
      body: html(node),
      // A missing page is shown at any depth, so its addresses start at the site's root.
      root: page === 'missing' ? (settings.url?.pathname ?? '/') : depth === 0 ? './' : '../'.repeat(depth),
      script: false,
      assets: settings.assets,
    }),
  }
}

/** Every page of a site, in the order in which they are written. */
export function sitePages(stories: readonly SiteStory[], settings: SiteSettings): SitePage[] {
  const words = libraryWordsFor('en')
  const home = settings.url?.pathname ?? '/'
  const cards = stories.map(({ story }) => storyCard(story))
  return [
    plainPage('library', 'index.html', settings, words.head, <LibraryPage stories={cards} />),
    ...stories.map((story) => readerPage(story, settings)),
    plainPage('method', 'method/index.html', settings, words.methodHead, <MethodPage home={home} />),
    plainPage(
      'missing',
      '404.html',
      settings,
      words.missingHead,
      <MissingPage home={home} stories={cards} />,
    ),
  ]
}
