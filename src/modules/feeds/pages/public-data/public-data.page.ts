import type { z } from 'zod'
import { findPublished, hrefOfEntry, listPublished, type PublishedEntry } from '#modules/publishing/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { type PublicList, publicLists } from '../public-lists.page.ts'
import { type listedData, listQuestion, type pageData, type wholeData } from './data-shapes.form.ts'

/** How many entries are on a page of data. */
const onAPage = 20

/** GET /api/:list: one page of a list, the newest first. */
export async function giveList({ params, query, network, now, origin }: Visit): Promise<Reply> {
  const list = publicLists.get(params['list'] ?? '')
  if (list === undefined)
    return problem(404, `There is no such list. There are: ${[...publicLists.keys()].join(', ')}.`)
  const asked = listQuestion.safeParse(Object.fromEntries(query))
  if (!asked.success) return problem(400, asked.error.issues[0]?.message ?? 'The question cannot be read.')
  const { topic, kind } = asked.data
  const page = Number(asked.data.page)
  const narrowed = { shape: list.code, topic, kind, limit: onAPage, offset: (page - 1) * onAPage }
  const { total, entries } = await network((db) => listPublished(db, now, narrowed))
  const json: z.infer<typeof pageData> = {
    count: total,
    page,
    pages: Math.ceil(total / onAPage),
    entries: entries.map((entry) => listed(list, entry, origin)),
  }
  return { json }
}

/** GET /api/:list/:code: all that is public of one entry. */
export async function giveEntry({ params, network, now, origin }: Visit): Promise<Reply> {
  const list = publicLists.get(params['list'] ?? '')
  const missing = problem(404, 'There is nothing public with this code in this list.')
  if (list === undefined) return missing
  const entry = await network((db) => findPublished(db, now, list.code, params['code'] ?? ''))
  return entry ? { json: whole(list, entry, origin) } : missing
}

function problem(status: number, says: string): Reply {
  return { status, json: { problem: says } }
}

function listed(list: PublicList, entry: PublishedEntry, origin: string): z.infer<typeof listedData> {
  const { code, kind, title, isTitleGiven, description, publisher, yearStated, topics } = entry
  const path = hrefOfEntry(entry)
  return {
    code,
    kind,
    title,
    isTitleGiven,
    contentNotes: [...(list.notesBefore?.(entry.details) ?? [])],
    description,
    publisher,
    yearStated,
    topics: [...topics],
    publishedAt: new Date(entry.publishedAt).toISOString(),
    changedAt: new Date(entry.changedAt).toISOString(),
    page: `${origin}${path}`,
    data: `${origin}/api${path}`,
  }
}

/** Named one by one: what a shape keeps in its details may be for some eyes only. */
function whole(list: PublicList, entry: PublishedEntry, origin: string): z.infer<typeof wholeData> {
  return {
    ...listed(list, entry, origin),
    body: list.notesBefore ? '' : entry.body,
    year: entry.year,
    settings: [...entry.settings],
    audiences: [...entry.audiences],
    nations: [...entry.nations],
    formats: [...entry.formats],
    practices: [...entry.practices],
    languages: [...entry.languages],
    people: [...entry.people],
    licence: entry.licence,
    link: entry.link,
    related: [...entry.related],
    supersededBy: entry.supersededBy,
    version: entry.version,
  }
}
