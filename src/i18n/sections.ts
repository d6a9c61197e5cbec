/**
 * Words that only some readers ever see (a page of its own, a notice about a wrong address). They are no part of
 * `Messages`, so that whoever does not show them does not carry them.
 */
import { address as enAddress } from './en/address'
import { dossier as enDossier } from './en/dossier'
import { evidence as enEvidence } from './en/evidence'
import { filtered as enFiltered } from './en/filtered'
import { large as enLarge } from './en/large'
import { library as enLibrary } from './en/library'
import { method as enMethod } from './en/method'
import { more as enMore } from './en/more'
import { preparing as enPreparing } from './en/preparing'
import { save as enSave } from './en/save'
import { scene as enScene } from './en/scene'
import { study as enStudy } from './en/study'
import { timelineTools as enTimelineTools } from './en/timelineTools'
import type { InterfaceLanguage } from './index'

/** A section in the language of a BCP 47 tag: its own, its base language's, or English. */
const chooser =
  <Words>(languages: Readonly<Record<InterfaceLanguage, Words>>) =>
  (language: string): Words => {
    const known: Readonly<Record<string, Words>> = languages
    return known[language] ?? known[language.split('-')[0] ?? ''] ?? languages.en
  }

/** The library, and the page for an address that is none. */
export type LibraryWords = typeof enLibrary
export const libraryWordsFor = /* @__PURE__ */ chooser<LibraryWords>({ en: enLibrary })

/** The page about the method. */
export type MethodWords = typeof enMethod
export const methodWordsFor = /* @__PURE__ */ chooser<MethodWords>({ en: enMethod })

/** What was wrong with an address. */
export type AddressWords = typeof enAddress
export const addressWordsFor = /* @__PURE__ */ chooser<AddressWords>({ en: enAddress })

/** What is known of one actor, or of two. */
export type DossierWords = typeof enDossier
export const dossierWordsFor = /* @__PURE__ */ chooser<DossierWords>({ en: enDossier })

/** What stands behind a line, and how two are connected. */
export type EvidenceWords = typeof enEvidence
export const evidenceWordsFor = /* @__PURE__ */ chooser<EvidenceWords>({ en: enEvidence })

/** What filters have taken away. */
export type FilteredWords = typeof enFiltered
export const filteredWordsFor = /* @__PURE__ */ chooser<FilteredWords>({ en: enFiltered })

/** A scene's panel. */
export type SceneWords = typeof enScene
export const sceneWordsFor = /* @__PURE__ */ chooser<SceneWords>({ en: enScene })

/** Studying the network: two moments, arrangement, camps. */
export type StudyWords = typeof enStudy
export const studyWordsFor = /* @__PURE__ */ chooser<StudyWords>({ en: enStudy })

/** What a reader does to the timeline: lanes, links, legend. */
export type TimelineToolsWords = typeof enTimelineTools
export const timelineToolsWordsFor = /* @__PURE__ */ chooser<TimelineToolsWords>({ en: enTimelineTools })

/** Saving pictures and tables. */
export type SaveWords = typeof enSave
export const saveWordsFor = /* @__PURE__ */ chooser<SaveWords>({ en: enSave })

/** Networks of which only the strongest relations are drawn. */
export type LargeWords = typeof enLarge
export const largeWordsFor = /* @__PURE__ */ chooser<LargeWords>({ en: enLarge })

/** While a timeline of very many events is prepared. */
export type PreparingWords = typeof enPreparing
export const preparingWordsFor = /* @__PURE__ */ chooser<PreparingWords>({ en: enPreparing })

/** Lists that show their beginning, and more of it when asked. */
export type MoreWords = typeof enMore
export const moreWordsFor = /* @__PURE__ */ chooser<MoreWords>({ en: enMore })
