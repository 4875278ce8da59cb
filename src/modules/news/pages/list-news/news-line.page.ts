import {
  closingInWords,
  type EntryLineProps,
  hrefOfEntry,
  isOpenOn,
  networkDayOf,
  type PublishedEntry,
  shownDayOf,
} from '#modules/publishing/index.ts'
import { readNewsDetails } from '../news-item/news-details.form.ts'

/** A news item in a list: its excerpt, its day, who wrote it; and for a call, whether it is open and until when. */
export function newsLineOf(entry: PublishedEntry, now: string): EntryLineProps {
  const { authors, closesOn } = readNewsDetails(entry.details)
  const today = networkDayOf(now)
  const by = authors.length === 0 ? [] : [`by ${authors.join(', ')}`]
  const published = shownDayOf(entry.publishedAt).text
  const line = { href: hrefOfEntry(entry), title: entry.title, description: entry.description }
  if (closesOn === null) return { ...line, about: [published, ...by] }
  const isOpen = isOpenOn({ closesOn }, today)
  return {
    ...line,
    about: [closingInWords({ closesOn }, today), `published on ${published}`, ...by],
    tags: [isOpen ? { text: 'Open', colour: 'green' } : { text: 'Closed', colour: 'grey' }],
  }
}
