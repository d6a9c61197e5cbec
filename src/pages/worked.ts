/** What was worked out where the page was built comes with it, as JSON, so that no browser has to do it again. */
import type { StoryFile } from '../format'
import { numbersFor, type StoryNumbers } from '../model'

/** The ids of the elements that hold where the network's actors stand, and the story's dates and order. */
export const POSITIONS = 'network-positions'
export const NUMBERS = 'story-numbers'

/** What an element holds; null where there is none, or no JSON in it. Whether it is what it should be, its key tells. */
export function dataIn(document: Document, id: string): unknown {
  try {
    return JSON.parse(document.getElementById(id)?.textContent ?? 'null')
  } catch {
    return null
  }
}

/** The dates and order that came with the page, or null where there are none or they are not this file's. */
export const numbersIn = (document: Document, file: StoryFile): StoryNumbers | null =>
  numbersFor(file, dataIn(document, NUMBERS) as StoryNumbers | null)
