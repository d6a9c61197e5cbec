import { Fragment, type ReactNode } from 'react'
import type { Actor, Scene, Speaker, StoryEvent, Text } from '../../model'
import { hrefTo, onPlainClick, useReading, useText } from './reading'

/** Puts nodes where a message has `{names}`: the order of words is the language's. */
export function fill(template: string, values: Readonly<Record<string, ReactNode>>): ReactNode[] {
  return template
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 === 0 ? part : <Fragment key={part}>{values[part]}</Fragment>))
}

const MARKED = /\*\*(\S(?:.*?\S)?)\*\*|\*(\S(?:.*?\S)?)\*/g

/** The little Markdown that a story may use, as elements: `*emphasis*` and `**strong**`. All else is text. */
export function marked(text: string): ReactNode {
  if (!text.includes('*')) return text
  const parts: ReactNode[] = []
  let end = 0
  for (const { 0: whole, 1: strong, 2: emphasis, index } of text.matchAll(MARKED)) {
    if (index > end) parts.push(text.slice(end, index))
    parts.push(strong === undefined ? <em key={index}>{emphasis}</em> : <strong key={index}>{strong}</strong>)
    end = index + whole.length
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts
}

/** A text of the story, in the reader's language where it has one; its direction is its own. */
export function StoryText({ text }: { text: Text }) {
  const { text: words, lang } = useText()(text)
  return <bdi lang={lang}>{marked(words)}</bdi>
}

/** A name of the story: its direction is its own. */
export function Name({ text }: { text: Text }) {
  const { text: words, lang } = useText()(text)
  return <bdi lang={lang}>{words}</bdi>
}

/** The name under which somebody speaks. */
export const speakerName = (by: Speaker): Text => (by.kind === 'actor' ? by.actor.name : by.voice.name)

/** An actor's name as a link to what is known of the actor. */
export function ActorLink({ actor, className }: { actor: Actor; className?: string }) {
  const reading = useReading()
  return (
    <a
      className={className ?? 'doc-quiet-link'}
      href={hrefTo(reading, 'actor', actor.id)}
      onClick={onPlainClick(() => reading.open.actor(actor.id))}
    >
      <Name text={actor.name} />
    </a>
  )
}

/** An event's title as a link to the event. */
export function EventLink({ event, className }: { event: StoryEvent; className?: string }) {
  const reading = useReading()
  return (
    <a
      className={className ?? 'doc-quiet-link'}
      href={hrefTo(reading, 'event', event.id)}
      onClick={onPlainClick(() => reading.open.event(event.id))}
    >
      <StoryText text={event.title} />
    </a>
  )
}

/** A link that shows a scene. */
export function SceneLink({ scene, children }: { scene: Scene; children: ReactNode }) {
  const reading = useReading()
  return (
    <a
      className="doc-quiet-link"
      href={hrefTo(reading, 'scene', scene.id)}
      onClick={onPlainClick(() => reading.open.scene(scene.id))}
    >
      {children}
    </a>
  )
}
