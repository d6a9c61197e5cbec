import { hydrateRoot } from 'react-dom/client'
import { loadDateWords, needsReader } from '../dates'
import type { StoryFile } from '../format'
import { messagesFor } from '../i18n'
import { buildStory, type Story } from '../model'
import { fetchActorLanes } from '../timeline'
import { createViewStore, defaultView } from '../view'
import { bringTheRest } from './afterwards'
import { ReaderPage } from './reader/ReaderPage'
import { stageLater } from './reader/stageLater'
import { isWide } from './reader/useMeasured'
import { numbersIn } from './worked'

/** Parameters of an address that are dates. */
const DATED = ['at', 'from', 'to', 'then']

/** Every date that the address asks for, or a scene that a reader may follow. */
function datesAsked({ scenes }: StoryFile): string[] {
  const address = new URLSearchParams(location.search)
  const views = (scenes ?? []).map(({ view }) => view as Readonly<Record<string, string | undefined>>)
  return DATED.flatMap((name) => [...address.getAll(name), ...views.map((view) => view[name] ?? '')])
}

/** The story's own file, which lies beside its page. What did not come read with the page is read here. */
async function loadStory(address: string): Promise<Story> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const file: StoryFile = await response.json()
  const numbers = numbersIn(document, file)
  if (!numbers || datesAsked(file).some((date) => date !== '' && needsReader(date))) await import('./reading')
  return buildStory(file, numbers)
}

/** Says, above the document, that the stage will not come; the document stays as it is. */
function apologise(document: Document): void {
  const note = document.createElement('p')
  note.className = 'page-problem'
  note.setAttribute('role', 'status')
  note.textContent = messagesFor(document.documentElement.lang).problems.noStage
  document.getElementById('app')?.before(note)
}

/**
 * Takes over the reader's page that the build rendered: fetches the story, and makes the document and the stage answer.
 * Where that fails, the page stays the readable document that it is.
 */
export async function startReader(document: Document): Promise<void> {
  const root = document.getElementById('app')
  if (!root) return
  // With room beside the document it is on the page from the first; else only an address opens it at once.
  const opensStage = isWide() || /[?&](?:stage|view|scene)=/.test(location.search)
  const loadStage = () => import('./stage')
  try {
    if (opensStage) loadStage().catch(() => {})
    const [story] = await Promise.all([
      loadStory(new URL('story.json', document.baseURI).href),
      loadDateWords(document.documentElement.lang),
      /\blanes=actor\b/.test(document.URL) && fetchActorLanes(),
    ])
    const store = createViewStore(story, defaultView)
    const fetchStage = async () => (await loadStage()).stageOf(story, document)
    const stage = opensStage ? await fetchStage() : stageLater(fetchStage)
    // What no phone shows need not be taken over either.
    if (!opensStage) root.querySelector('.reader-stage')?.remove()
    hydrateRoot(root, <ReaderPage stage={stage} store={store} story={story} />)
  } catch (error) {
    console.error(error)
    apologise(document)
    bringTheRest()
  }
}
