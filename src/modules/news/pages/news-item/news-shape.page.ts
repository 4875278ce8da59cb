import { longDate } from '#basics/written-time.ts'
import {
  closingInWords,
  codeOfName,
  type EntryAround,
  entryFrameOf,
  isOpenOn,
  kindsWrittenAs,
  networkDayOf,
  type PublishedEntry,
  type Shape,
  usualCommonFields,
} from '#modules/publishing/index.ts'
import { hrefOfNews } from '../list-news/news-address.form.ts'
import { checkNews, type NewsDetails, newsFields, readNewsDetails } from './news-details.form.ts'
import { NewsItemView, type ShownCall } from './news-item.view.tsx'

/** News: what happened, and calls to take part. */
export const newsShape: Shape = {
  code: 'news',
  name: 'news item',
  plural: 'News',
  says: 'What happened, and calls to take part with a closing day. Shown with its authors and its day.',
  folder: '/news',
  reservedCodes: ['authors', 'topics', 'months'],
  kinds: kindsWrittenAs('news'),
  wants: [...usualCommonFields, 'people'],
  fields: newsFields,
  check: checkNews,
  view: viewNewsItem,
  takesIn: { what: 'post', details: ({ authors }) => ({ authors: authors.map((name) => ({ name })) }) },
  feed: { title: 'News', says: 'News of the network, the newest first.' },
}

function viewNewsItem(entry: PublishedEntry, around: EntryAround) {
  const said = readNewsDetails(entry.details)
  return NewsItemView({
    ...entryFrameOf(entry, around, { topicHref: (topic) => hrefOfNews({ topic }), isDated: true }),
    description: entry.description,
    text: entry.body,
    authors: said.authors.map((name) => ({ name, href: hrefOfNews({ author: codeOfName(name) }) })),
    call: callOf(said, around.now),
    corrections: said.corrections.map(({ on, says }) => ({ on, text: longDate(on), says })),
  })
}

function callOf({ closesOn, takePart }: NewsDetails, now: string): ShownCall | null {
  if (closesOn === null) return null
  const today = networkDayOf(now)
  return { isOpen: isOpenOn({ closesOn }, today), words: closingInWords({ closesOn }, today), href: takePart }
}
