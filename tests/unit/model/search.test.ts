import { describe, expect, it } from 'vitest'
import { search, searchHits, searchWords } from '../../../src/model'
import { acts, event, story } from './story'

const built = story(
  [
    event('istanbul', '2025-06-20', {
      title: 'Pashinyan meets Erdoğan',
      summary: 'They talk about normalising ties.',
      place: 'istanbul',
      acts: acts('armenia CONSULT:visit turkiye'),
    }),
    event('crash', '2024-12', {
      title: { en: 'Airliner crashes near Aktau', ru: 'Самолёт разбился у Актау' },
      summary: 'Of 67 people on board, 38 died. Erdoğan sent condolences.',
      thread: 'crash',
      incident: true,
      accounts: [{ by: 'analyst', stance: 'interprets', says: 'A missile did it.' }],
      sources: [{ source: 'kontur', at: 'para. 7' }],
    }),
    event('raid', { edtf: '2025-06', label: 'early summer' }, { title: '警察突入', summary: 'Two dead.' }),
  ],
  {
    actors: [
      { id: 'armenia', name: 'Armenia', kind: 'state' },
      { id: 'turkiye', name: 'Türkiye', short: 'TR', kind: 'state' },
    ],
    voices: [{ id: 'analyst', name: 'Marat Shurayev', role: 'Economist' }],
    places: [{ id: 'istanbul', name: 'İstanbul' }],
    threads: [{ id: 'crash', name: 'The disaster' }],
    sources: [{ id: 'kontur', title: 'Unraveling', publisher: 'Kontur', author: 'Sultan Musayev' }],
  },
)

const best = (...asked: Parameters<typeof searchHits>) => searchHits(...asked).map(({ event }) => event.id)

describe('search', () => {
  it.each([
    ['without diacritics', 'pashinyan erdogan', ['istanbul']],
    ['with other diacritics', 'türkïye', ['istanbul']],
    ['in any case', 'AIRLINER', ['crash']],
    ['by the beginning of a word', 'airl', ['crash']],
    ['in every language of the story', 'самолет', ['crash']],
    ['in places', 'istanbul', ['istanbul']],
    ['in threads', 'disaster', ['crash']],
    ['in accounts', 'missile', ['crash']],
    ['by who gives an account', 'shurayev', ['crash']],
    ['by the author and publisher of a source', 'musayev kontur', ['crash']],
    ['in short names of actors', 'tr', ['istanbul']],
    ['in the words of a date', 'summer', ['raid']],
    ['anywhere in writing without spaces', '突入', ['raid']],
    ['all words, wherever each is', 'aktau 38 missile', ['crash']],
    ['not where one word is missing', 'aktau istanbul', []],
    ['not by the middle of a word', 'rliner', []],
    ['nothing for no words', ' … ', []],
  ])('finds %s', (_, query, ids) => {
    expect(search(built, query)).toEqual(ids)
  })

  it.each([
    ['a month', 'December 2024', ['crash']],
    ['a day', '20 June', ['istanbul']],
    ['the story’s own words for a date', 'early summer', ['raid']],
    ['the date behind those words', 'June 2025', ['istanbul', 'raid']],
    ['a type of act', 'consult', ['istanbul']],
    ['its mode', 'consult visit', ['istanbul']],
    ['what a voice is', 'economist', ['crash']],
    ['a place in a source', 'para 7', ['crash']],
  ])('finds %s', (_, query, ids) => {
    expect(search(built, query).sort()).toEqual(ids.sort())
  })

  it('says whose words it has found, and who did what', () => {
    const by = (query: string) => searchHits(built, query)[0]?.matches.map(({ field, by }) => [field, by])
    expect(by('missile')).toEqual([['account', 'Marat Shurayev']])
    expect(by('economist')).toEqual([['account', 'Marat Shurayev']])
    expect(by('visit')).toEqual([['act', 'Armenia']])
    expect(by('airliner')).toEqual([['title', null]])
    expect(by('para')).toEqual([['source', 'Kontur']])
  })

  it('puts what is in a title before what is in a summary', () => {
    expect(best(built, 'erdogan')).toEqual(['istanbul', 'crash'])
  })

  it('puts whole words before beginnings, and the earlier event first among equals', () => {
    const order = story([
      event('begins', '2023', { title: 'Armenians leave' }),
      event('second', '2025', { title: 'Armenian leader' }),
      event('first', '2024', { title: 'The Armenian vote' }),
    ])
    expect(best(order, 'armenian')).toEqual(['first', 'second', 'begins'])
    expect(search(order, 'armenian')).toEqual(['begins', 'first', 'second'])
  })

  it('says where each word was found, in which language', () => {
    const [hit] = searchHits(built, 'missile актау')
    expect(hit?.matches).toEqual([
      { field: 'title', text: 'Самолёт разбился у Актау', lang: 'ru', by: null },
      { field: 'account', text: 'A missile did it.', lang: 'en', by: 'Marat Shurayev' },
    ])
  })

  it('takes a query apart into folded words', () => {
    expect(searchWords('  Erdoğan’s “TIES” – ties ')).toEqual(['erdogan', 's', 'ties'])
  })
})
