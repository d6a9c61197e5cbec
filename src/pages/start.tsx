import { hydrateRoot } from 'react-dom/client'
import { loadDateWords } from '../dates'
import { messagesFor } from '../i18n'
import { buildStory, type Story } from '../model'
import { isLarge, networkInput, UNPLACED } from '../network'
import { fetchActorLanes } from '../timeline'
import { createViewStore, defaultView } from '../view'
import { positionsIn } from './positions'
import { ReaderPage } from './reader/ReaderPage'
import { bringTypefaces } from './typefaces'

/** The story's own file, which lies beside its page. */
async function loadStory(address: string): Promise<Story> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return buildStory(await response.json())
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
  try {
    const [story] = await Promise.all([
      loadStory(new URL('story.json', document.baseURI).href),
      loadDateWords(document.documentElement.lang),
      /\blanes=actor\b/.test(document.URL) && fetchActorLanes(),
    ])
    const store = createViewStore(story, defaultView)
    const input = networkInput(story, null)
    const positions = isLarge(story)
      ? UNPLACED
      : (positionsIn(document, input) ?? (await import('./solver')).solvePositions(input))
    hydrateRoot(root, <ReaderPage positions={positions} store={store} story={story} />)
  } catch (error) {
    console.error(error)
    apologise(document)
    bringTypefaces()
  }
}
