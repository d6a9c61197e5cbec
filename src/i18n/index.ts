/**
 * Words of the interface: one typed catalogue a language. English is the reference; another language is an object of
 * the same type, so that a missing message does not compile. Messages with values are functions: they own their
 * plurals and their order of words.
 */
import { en } from './en'

export { plural } from './plural'
export type Messages = typeof en

const spoken = { en } satisfies Readonly<Record<string, Messages>>
/** The tags of the languages that the interface speaks: each has every section, too, or does not compile. */
export type InterfaceLanguage = keyof typeof spoken
const catalogues: Readonly<Record<string, Messages>> = spoken

/** The languages that the interface speaks. */
export const interfaceLanguages: readonly string[] = Object.keys(catalogues)

/** The catalogue for a BCP 47 tag: its own, its base language's, or English. */
export function messagesFor(language: string): Messages {
  return catalogues[language] ?? catalogues[language.split('-')[0] ?? ''] ?? en
}

export {
  type AddressWords,
  addressWordsFor,
  type DossierWords,
  dossierWordsFor,
  type EvidenceWords,
  evidenceWordsFor,
  type FilteredWords,
  filteredWordsFor,
  type LargeWords,
  type LibraryWords,
  largeWordsFor,
  libraryWordsFor,
  type MethodWords,
  type MoreWords,
  methodWordsFor,
  moreWordsFor,
  type PreparingWords,
  preparingWordsFor,
  type SaveWords,
  type SceneWords,
  type StudyWords,
  saveWordsFor,
  sceneWordsFor,
  studyWordsFor,
  type TimelineToolsWords,
  timelineToolsWordsFor,
} from './sections'
