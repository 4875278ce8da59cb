import { monthFrom } from '#basics/month.ts'
import { writtenMonth } from '#basics/written-time.ts'
import {
  type ArchiveCount,
  codeOfName,
  type EntryArchive,
  type EntryLineProps,
  listPublished,
  type PublishedQuery,
  readArchive,
  writtenCode,
} from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { readCalls } from '../list-calls/list-calls.page.ts'
import { newsShape } from '../news-item/news-shape.page.ts'
import { ListNewsView, type NewsArchive } from './list-news.view.tsx'
import { hrefOfNews, monthAsked, type NewsChoice, pageAsked } from './news-address.form.ts'
import { newsLineOf } from './news-line.page.ts'

const onAPage = 20
const mostCalls = 3

/** What a list is narrowed to: how it is asked for, and what it is called. Nothing for what nothing has. */
type Narrowed = { readonly choice: NewsChoice; readonly asks: Partial<PublishedQuery>; readonly heading: string }

/** GET /news: the newest first, with the calls that close soonest above. */
export async function showNews(visit: Visit): Promise<Reply> {
  return await showList(visit, () => ({ choice: null, asks: {}, heading: newsShape.plural }))
}

/** GET /news/authors/:author: what one author wrote. */
export async function showNewsByAuthor(visit: Visit): Promise<Reply> {
  const author = visit.params['author'] ?? ''
  return await showList(visit, ({ authors }) => {
    const names = authors.map(({ value }) => value).filter((name) => codeOfName(name) === author)
    return names[0] === undefined
      ? undefined
      : { choice: { author }, asks: { authors: names }, heading: `News by ${names[0]}` }
  })
}

/** GET /news/topics/:topic: what is about one topic. */
export async function showNewsByTopic(visit: Visit): Promise<Reply> {
  const topic = visit.params['topic'] ?? ''
  return await showList(visit, ({ topics }) =>
    topics.some(({ value }) => value === topic)
      ? { choice: { topic }, asks: { topic }, heading: `News about ${writtenCode(topic)}` }
      : undefined,
  )
}

/** GET /news/months/:month: what was published in one month of London’s clocks. */
export async function showNewsByMonth(visit: Visit): Promise<Reply> {
  const month = monthAsked(visit.params['month'] ?? '')
  return await showList(visit, ({ months }) =>
    month !== undefined && months.some(({ value }) => value === month)
      ? { choice: { month }, asks: { month }, heading: `News from ${writtenMonth(month)}` }
      : undefined,
  )
}

async function showList(visit: Visit, narrow: (archive: EntryArchive) => Narrowed | undefined): Promise<Reply> {
  const { query, network, now } = visit
  const page = pageAsked(query)
  const found = await network(async (db) => {
    const archive = await readArchive(db, now, newsShape.code)
    const narrowed = narrow(archive)
    if (narrowed === undefined) return undefined
    const asks = { ...narrowed.asks, shape: newsShape.code, limit: onAPage, offset: (page - 1) * onAPage }
    const isFirst = narrowed.choice === null && page === 1
    return {
      narrowed,
      archive,
      listed: await listPublished(db, now, asks),
      calls: isFirst ? (await readCalls(db, now)).open.slice(0, mostCalls).map(shortened) : [],
    }
  })
  if (found === undefined) return nothingHere
  const { choice, heading } = found.narrowed
  const body = ListNewsView({
    heading,
    isNarrowed: choice !== null || page > 1,
    calls: found.calls,
    lines: found.listed.entries.map((entry) => newsLineOf(entry, now)),
    archive: archiveLinks(found.archive),
    page,
    pages: Math.ceil(found.listed.total / onAPage),
    href: (at) => hrefOfNews(choice, at),
  })
  const title = page > 1 ? `${heading}, page ${page}` : heading
  const description = `${heading}: what the network does, and how you can take part.`
  const back = choice === null ? {} : { back: { href: newsShape.folder, text: 'All news' } }
  return { title, body, ...back, publicFace: { description, path: hrefOfNews(choice, page) } }
}

/** Above the list, where the same call stands again: its title, and until when. */
function shortened(call: EntryLineProps): EntryLineProps {
  return { ...call, description: '', about: call.about.slice(0, 1) }
}

function archiveLinks({ months, topics, authors }: EntryArchive): NewsArchive {
  const years = [...new Set(months.map(({ value }) => value.slice(0, 4)))]
  const byMonth = months.map(({ value, entries }) => {
    const month = monthFrom(value)
    return { year: value.slice(0, 4), text: writtenMonth(month), href: hrefOfNews({ month }), entries }
  })
  return {
    years: years.map((year) => ({ year, months: byMonth.filter((one) => one.year === year) })),
    topics: topics.map(({ value, entries }) => ({
      text: writtenCode(value),
      href: hrefOfNews({ topic: value }),
      entries,
    })),
    authors: authors
      .filter(hasCode)
      .map(({ value, entries }) => ({ text: value, href: hrefOfNews({ author: codeOfName(value) }), entries })),
  }
}

/** A name without a letter that an address can hold has no page of its own. */
function hasCode({ value }: ArchiveCount): boolean {
  return codeOfName(value) !== ''
}
