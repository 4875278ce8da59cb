import { Feed } from 'feed'
import { markupAsHtml } from '#design/index.ts'
import { type KnownMedia, knownMedia } from '#modules/media/index.ts'
import { hrefOfEntry, listPublished, type PublishedEntry, writtenCode } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { escaped } from '../../domain/site-map.ts'
import { type PublicList, publicLists } from '../public-lists.page.ts'

const mostEntries = 50

/**
 * Atom says of titles and summaries that they are HTML: what was typed is written so that it stays text. An item of a JSON
 * feed must have content: where the text is not sent, that is its summary.
 */
const formats = {
  atom: {
    type: 'application/atom+xml; charset=utf-8',
    says: escaped,
    inPlaceOfText: () => '',
    write: (feed: Feed) => feed.atom1(),
  },
  json: {
    type: 'application/feed+json; charset=utf-8',
    says: (text: string) => text,
    inPlaceOfText: (summary: string) => `<p>${escaped(summary)}</p>`,
    write: (feed: Feed) => feed.json1(),
  },
} as const

/** GET /feeds/:feed: the newest of one list, `news.atom` or `news.json`; with `?topic=` those on one topic. */
export async function giveFeed({ params, query, network, now, origin, site }: Visit): Promise<Reply> {
  const [name = '', ending = '', ...rest] = (params['feed'] ?? '').split('.')
  const list = publicLists.get(name)
  if (list === undefined || rest.length > 0 || (ending !== 'atom' && ending !== 'json')) return nothingHere
  const topic = query.get('topic') ?? undefined
  const asked = { shape: list.code, topic, limit: mostEntries, offset: 0 }
  const { entries, media } = await network(async (db) => {
    const { entries: found } = await listPublished(db, now, asked)
    return { entries: found, media: await knownMedia(db, list.notesBefore ? [] : found.map(({ body }) => body)) }
  })
  const { type, write, ...format } = formats[ending]
  const around = { ...format, origin, topic, media, siteName: site.name ?? 'Lessen' }
  return {
    text: { type, body: write(feedOf(list, entries, around)) },
  }
}

type Around = {
  readonly origin: string
  readonly topic: string | undefined
  readonly siteName: string
  /** The pictures and documents of the texts. */
  readonly media: KnownMedia
  says(text: string): string
  inPlaceOfText(summary: string): string
}

function feedOf(list: PublicList, entries: readonly PublishedEntry[], around: Around): Feed {
  const { origin, topic, siteName } = around
  const asked = topic === undefined ? '' : `?${new URLSearchParams({ topic })}`
  const address = (ending: string) => `${origin}/feeds${list.folder}.${ending}${asked}`
  const feed = new Feed({
    id: address('atom'),
    title: `${list.feed.title}${topic === undefined ? '' : ` about ${writtenCode(topic)}`} – ${siteName}`,
    description: list.feed.says,
    link: `${origin}${list.folder}`,
    feedLinks: { atom: address('atom'), json: address('json') },
    language: 'en-GB',
    generator: 'Lessen',
    author: { name: siteName },
    updated: new Date(newestChange(entries)),
  })
  for (const entry of entries) feed.addItem(itemOf(list, entry, around))
  return feed
}

function itemOf(list: PublicList, entry: PublishedEntry, { origin, media, says, inPlaceOfText }: Around) {
  const summary = withNotes(list.notesBefore?.(entry.details) ?? [], entry.description)
  const content = (list.notesBefore ? '' : wholeText(entry, origin, media)) || inPlaceOfText(summary)
  return {
    id: `urn:uuid:${entry.id}`,
    title: says(entry.title),
    link: `${origin}${hrefOfEntry(entry)}`,
    description: says(summary),
    ...(content === '' ? {} : { content }),
    date: new Date(entry.changedAt),
    published: new Date(entry.publishedAt),
    category: entry.topics.map((topic) => ({ name: writtenCode(topic), term: topic })),
  }
}

/** The summary, after what is to be said before it. */
function withNotes(notes: readonly string[], description: string): string {
  return notes.length === 0 ? description : `Content notes: ${notes.join(', ')}. ${description}`
}

/** The text itself, where it is ours. */
function wholeText({ body }: PublishedEntry, origin: string, media: KnownMedia): string {
  return body === '' ? '' : markupAsHtml(body, media).replaceAll(/ (href|src)="\//g, ` $1="${origin}/`)
}

/** The same for an empty list whenever it is asked for: a feed that changes is one in which something did. */
function newestChange(entries: readonly PublishedEntry[]): string {
  const changes = entries.map(({ changedAt }) => new Date(changedAt).toISOString())
  return changes.toSorted().at(-1) ?? '2026-01-01T00:00:00.000Z'
}
