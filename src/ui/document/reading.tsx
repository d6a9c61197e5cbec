import { createContext, type MouseEvent, useContext, useSyncExternalStore } from 'react'
import type { Messages } from '../../i18n'
import { type ActorId, type EventId, type SceneId, type Story, type Text, textIn } from '../../model'

/** What a reader can ask for from inside the document or a dossier. */
export interface ReadingActions {
  event(id: EventId): void
  actor(id: ActorId): void
  pair(a: ActorId, b: ActorId): void
  /** How two are connected; either may still be chosen. */
  path(from: ActorId | null, to: ActorId | null): void
  scene(id: SceneId): void
  /** Leaves the dossier, for the story. */
  back(): void
}

/** Which event is in focus, as something to subscribe to: a step of it redraws two articles, not all of them. */
export interface Focus {
  subscribe(listener: () => void): () => void
  current(): EventId | null
}

/** What everything that shows a story's words needs to know. */
export interface Reading {
  readonly story: Story
  /** BCP 47: the language asked for in the story's texts. */
  readonly lang: string
  /** BCP 47: the language around the story's texts, which `lang` attributes are left out for. */
  readonly page: string
  /** For dates and numbers. */
  readonly locale: string
  readonly words: Messages
  /** The language in the address, which links keep; null where it is the story's own. */
  readonly asked: string | null
  /** Address of the page about the method, relative to this one. */
  readonly methodHref: string
  readonly open: ReadingActions
  readonly focus: Focus
}

const ReadingContext = createContext<Reading | null>(null)

export const ReadingProvider = ReadingContext.Provider

/** @throws {Error} outside a `ReadingProvider` */
export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (reading === null) throw new Error('What reads a story stands inside a ReadingProvider.')
  return reading
}

/** Whether this event is the one in focus. */
export function useIsCurrent(id: EventId): boolean {
  const { focus } = useReading()
  return useSyncExternalStore(
    focus.subscribe,
    () => focus.current() === id,
    () => false,
  )
}

/** A story's text in the language asked for, with the `lang` attribute that it needs here (or none). */
export function useText(): (text: Text) => { readonly text: string; readonly lang?: string } {
  const { lang, page, story } = useReading()
  return (text) => {
    const found = textIn(text, lang, story.language)
    return found.lang === page ? { text: found.text } : found
  }
}

/** Addresses inside the page. Ids of a story never hold two hyphens in a row, so these meet no event's id. */
export const actorAnchor = (id: string): string => `actor--${id}`
export const sceneAnchor = (id: string): string => `scene--${id}`
export const sourceAnchor = (id: string): string => `source--${id}`

/** `a~b`, sorted, as the address has it. */
export const pairParam = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`)

function anchorOf(parameter: string, value: string): string {
  if (parameter === 'event') return `#${value}`
  if (parameter === 'actor') return `#${actorAnchor(value)}`
  return parameter === 'scene' ? `#${sceneAnchor(value)}` : ''
}

/** An address of the same page, with the language kept; without script the anchor alone finds the place. */
export function hrefTo(
  reading: Reading,
  parameter: 'event' | 'actor' | 'pair' | 'path' | 'scene',
  value: string,
): string {
  // Ids and language tags are letters, digits, hyphens and, in a pair, a tilde: nothing that an address escapes.
  const lang = reading.asked === null ? '' : `&lang=${reading.asked}`
  return `?${parameter}=${value}${lang}${anchorOf(parameter, value)}`
}

/** Takes a link's plain click over; a click that asks for a new tab or window stays the browser's. */
export function onPlainClick(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    act()
  }
}
