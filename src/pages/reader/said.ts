/** What the page says of its network, in the words that stand beside it there: a picture takes them along. */
import { evidenceWordsFor, saveWordsFor } from '../../i18n'
import { type Story, textIn } from '../../model'
import type { Said } from '../../ui'
import { settingsOf, type View } from '../../view'

const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
const all = (selector: string, within: ParentNode = document): string[] =>
  [...within.querySelectorAll(selector)].map(wordsOf).filter(Boolean)

/** Chains that are lit, or that there are none. */
function connectionSaid(lit: string): Said[] {
  const page = document.querySelector('.dossier:has(.dossier-ends)')
  const lead = wordsOf(page?.querySelector('.dossier-lead') ?? null)
  if (!page || lead === '') return []
  const chains = all('.dossier-part:has(.dossier-chain) > h2', page)
  return [
    {
      title: wordsOf(page.querySelector('h1')),
      lines: [lead, ...chains, ...(chains.length > 0 ? [lit] : [])],
    },
  ]
}

/** What is different between two moments, each kind in a line. */
function changesSaid(): Said[] {
  const list = document.querySelector('.network-change-list')
  if (!list) return []
  const kinds = [...list.querySelectorAll('h4')].map(
    (head) => `${wordsOf(head)}: ${all('li', head.parentElement ?? list).join('; ')}.`,
  )
  return [
    { title: wordsOf(list.querySelector('h3')), lines: [...all(':scope > p:not(:has(a))', list), ...kinds] },
  ]
}

/** In this order: what is chosen or lit, what lines are computed with, camps and arrangement, and what changed. */
export function saidOfNetwork(
  view: View,
  { story, lang, page }: { story: Story; lang: string | null; page: string },
) {
  const { subject } = view
  const { computedWith, path, scale } = evidenceWordsFor(page)
  const { chosen } = saveWordsFor(page)
  const ids =
    subject?.kind === 'actor' ? [subject.id] : subject?.kind === 'pair' ? [subject.a, subject.b] : []
  const names = ids.flatMap((id) => {
    const actor = story.actor.get(id)
    return actor ? [textIn(actor.short, lang, story.language).text] : []
  })
  const settings = settingsOf(view)
  const usual = view.scale === 'plover' && view.half === '90'
  const lines = [
    ...(names.length > 0 ? [chosen(names)] : []),
    ...(usual ? [] : [computedWith(scale[settings.scale], settings.halfLife)]),
    ...all('.reader-study > .network-note'),
  ]
  return [
    ...(subject?.kind === 'path' ? connectionSaid(path.lit) : []),
    ...(lines.length > 0 ? [{ title: null, lines }] : []),
    ...changesSaid(),
  ]
}
