import { expect, test } from 'vitest'
import { messagesFor } from '../../../src/i18n'
import { Speech } from '../../../src/timeline/drawing/speech'
import { manyColumns, withActs } from './random'

const words = messagesFor('en').timeline
const named = (columns: ReturnType<typeof manyColumns>) => ({
  ...columns,
  words: () => ({ title: 'Raid', titleLang: null, date: '2024', status: '', kind: 'deed of conflict' }),
})

test('in lanes of actors a mark says who did it and to whom', () => {
  const columns = named(withActs(manyColumns(60, 3)))
  const { acts, lanes } = columns
  const speech = new Speech(columns, words, 'en')
  expect(acts!.n).toBeGreaterThan(10)
  for (let act = 0; act < acts!.n; act++) {
    const [from, to] = [acts!.from[act]!, acts!.to[act]!]
    expect(speech.mark(acts!.row[act]!, from)).toBe(
      `Raid, 2024, deed of conflict, ${lanes.name(from)} to ${lanes.name(to)}`,
    )
  }
})

test('in other lanes it says its lane', () => {
  const speech = new Speech(named(manyColumns(9, 1)), words, 'en')
  expect(speech.mark(0, 0)).toBe('Raid, 2024, deed of conflict, Lane 0')
})
