/**
 * What a search engine reads: schema.org's Article, with its events as an ItemList and its sources as citations.
 * Accounts are not ClaimReview: nobody has reviewed them, they are what each side says.
 */
import type { EdtfDate } from '../../dates'
import {
  type Citation,
  type Place,
  type Source,
  type Story,
  type StoryEvent,
  type Text,
  textIn,
} from '../../model'

/** schema.org dates are ISO 8601 dates, so only what EDTF and ISO 8601 write alike is given. */
const ISO_DATE = /^-?\d{4}(-\d{2}(-\d{2}(T[0-9:.]+(Z|[+-]\d{2}:\d{2}))?)?)?$/

function isoDates(when: EdtfDate): { startDate?: string; endDate?: string } {
  const [start = '', end = ''] = when.edtf.includes('/') ? when.edtf.split('/') : [when.edtf]
  return {
    ...(ISO_DATE.test(start) ? { startDate: start } : {}),
    ...(ISO_DATE.test(end) ? { endDate: end } : {}),
  }
}

const placeLd = (place: Place, say: (text: Text) => string) => ({
  '@type': 'Place',
  name: say(place.name),
  ...(place.lon !== null && place.lat !== null
    ? { geo: { '@type': 'GeoCoordinates', longitude: place.lon, latitude: place.lat } }
    : {}),
})

/** Where the page has its entry; what else names it, names it by that. */
const sourceId = ({ id }: Source, page: string): string => `${page}#source--${id}`

const sourceLd = (source: Source, page: string, say: (text: Text) => string) => ({
  '@type': 'CreativeWork',
  '@id': sourceId(source, page),
  name: say(source.title),
  ...(source.publisher ? { publisher: { '@type': 'Organization', name: say(source.publisher) } } : {}),
  ...(source.author ? { author: { '@type': 'Person', name: source.author } } : {}),
  ...(source.date && ISO_DATE.test(source.date.edtf) ? { datePublished: source.date.edtf } : {}),
  ...(source.url ? { url: source.url } : {}),
})

function eventLd(event: StoryEvent, position: number, page: string, say: (text: Text) => string) {
  const citations = [
    ...new Map(event.sources.map((citation: Citation) => [citation.source.id, citation.source])).values(),
  ]
  return {
    '@type': 'ListItem',
    position,
    item: {
      '@type': 'Event',
      '@id': `${page}#${event.id}`,
      name: say(event.title),
      description: say(event.summary),
      ...isoDates(event.when),
      ...(event.place ? { location: placeLd(event.place, say) } : {}),
      ...(citations.length > 0
        ? { subjectOf: citations.map((source) => ({ '@id': sourceId(source, page) })) }
        : {}),
    },
  }
}

/** The JSON-LD of a story whose page is at `page` (absolute where the site's address is known). */
export function storyJsonLd(story: Story, page: string, lang: string): object {
  const say = (text: Text) => textIn(text, lang, story.language).text
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: say(story.title),
    description: say(story.summary),
    inLanguage: lang,
    url: page,
    ...(ISO_DATE.test(story.published.edtf) ? { datePublished: story.published.edtf } : {}),
    ...(story.updated && ISO_DATE.test(story.updated.edtf) ? { dateModified: story.updated.edtf } : {}),
    citation: story.sources.map((source) => sourceLd(source, page, say)),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: story.events.length,
      itemListElement: story.events.map((event, index) => eventLd(event, index + 1, page, say)),
    },
  }
}
