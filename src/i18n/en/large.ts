/** English: networks with so many actors that only the strongest relations are drawn. */
import { plural } from '../plural'

const many = (n: number): string => n.toLocaleString('en')
const relations = (n: number): string => plural('en', n, { one: '1 relation', other: `${many(n)} relations` })

export const large = {
  placing: (actors: number): string => `Placing ${many(actors)} actors…`,
  done: (percent: number): string => `${percent} %`,
  cancel: 'Cancel',
  cancelled: 'The actors were not placed, so there is no picture. The table says the same.',
  again: 'Place them',
  failed: 'The actors could not be placed in this browser. The table says the same.',

  /** What is drawn, and what is not: on the picture, always. */
  shown: (s: { shown: number; all: number; date: string }): string => {
    if (s.all === 0) return `No relation has an act by ${s.date}.`
    return s.shown >= s.all
      ? `All ${relations(s.all)} as of ${s.date}.`
      : `The strongest ${many(s.shown)} of ${relations(s.all)} as of ${s.date}.`
  },
  folded: (s: { drawn: number; all: number }): string => {
    const more = s.all - s.drawn
    if (more <= 0) return `${many(s.all)} actors, each by itself.`
    return `${many(s.drawn)} actors; ${plural('en', more, { one: 'one more is', other: `${many(more)} more are` })} summed on them.`
  },
  amount: 'Relations shown',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole network',
  wholeShort: 'Whole',

  /** Read before moving about. */
  help: 'Only what is in the picture can be reached. Arrow keys go along the lines and between actors, Page Up and Page Down through all, the strongest first; Enter opens; O shows a group’s people and agencies one by one or sums them; plus and minus zoom, 0 shows the whole, Shift with arrow keys moves the picture; Escape leaves.',
  summary: (s: {
    conflict: readonly (readonly [string, string])[]
    cooperation: readonly (readonly [string, string])[]
  }): string => {
    const names = (pairs: readonly (readonly [string, string])[]) =>
      pairs.map(([a, b]) => `${a} with ${b}`).join(', ')
    return [
      s.conflict.length > 0 ? `Most at odds: ${names(s.conflict)}.` : '',
      s.cooperation.length > 0 ? `Cooperating most: ${names(s.cooperation)}.` : '',
    ]
      .filter(Boolean)
      .join(' ')
  },
}
