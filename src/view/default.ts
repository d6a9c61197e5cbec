import type { View } from './types'

/** The View of an address without parameters: the whole story, nothing chosen, nothing left out. */
export const defaultView: View = Object.freeze({
  event: null,
  subject: null,
  at: null,
  from: null,
  to: null,
  lanes: 'thread',
  order: 'story',
  closed: Object.freeze([]),
  links: false,
  actors: Object.freeze([]),
  threads: Object.freeze([]),
  kinds: Object.freeze([]),
  status: Object.freeze([]),
  q: '',
  scene: null,
  view: 'both',
  axis: 'broken',
  scale: 'plover',
  half: '90',
  detail: 'groups',
  open: Object.freeze([]),
  most: 'auto',
  near: null,
  compare: null,
  arrange: 'story',
  camps: false,
  stage: 'side',
  lang: null,
  theme: 'auto',
  say: 'normal',
})

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((id, i) => id === b[i]))

const sameOrder = (a: View['order'], b: View['order']): boolean =>
  a === b || (typeof a !== 'string' && typeof b !== 'string' && sameList(a, b))

const sameSubject = (a: View['subject'], b: View['subject']): boolean => {
  if (a === null || b === null) return a === b
  if (a.kind === 'actor') return b.kind === 'actor' && a.id === b.id
  if (a.kind === 'pair') return b.kind === 'pair' && a.a === b.a && a.b === b.b
  return b.kind === 'path' && a.from === b.from && a.to === b.to
}

/** Whether two Views show the same picture, value by value. */
export function sameView(a: View, b: View): boolean {
  return (
    a === b ||
    (a.event === b.event &&
      sameSubject(a.subject, b.subject) &&
      a.at === b.at &&
      a.from === b.from &&
      a.to === b.to &&
      a.lanes === b.lanes &&
      sameOrder(a.order, b.order) &&
      sameList(a.closed, b.closed) &&
      a.links === b.links &&
      sameList(a.actors, b.actors) &&
      sameList(a.threads, b.threads) &&
      sameList(a.kinds, b.kinds) &&
      sameList(a.status, b.status) &&
      a.q === b.q &&
      a.scene === b.scene &&
      a.view === b.view &&
      a.axis === b.axis &&
      a.scale === b.scale &&
      a.half === b.half &&
      a.detail === b.detail &&
      sameList(a.open, b.open) &&
      a.most === b.most &&
      a.near === b.near &&
      a.compare === b.compare &&
      a.arrange === b.arrange &&
      a.camps === b.camps &&
      a.stage === b.stage &&
      a.lang === b.lang &&
      a.theme === b.theme &&
      a.say === b.say)
  )
}
