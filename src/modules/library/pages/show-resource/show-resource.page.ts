import { aroundEntry, findPublished } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { resource, viewOfResource } from './resource-shape.page.ts'

/** GET /resources/:code: one entry, all that is known of it, and what belongs with it. */
export async function showResource({ params, network, now, origin }: Visit): Promise<Reply> {
  const found = await network(async (db) => {
    const entry = await findPublished(db, now, resource.code, params['code'] ?? '')
    return entry && { entry, around: await aroundEntry(db, resource, entry, { now, origin }) }
  })
  if (!found) return nothingHere
  const { entry, related } = found
  const body = ShowResourceView({
    kind: writtenKind(entry.kind),
    title: entry.title,
    isTitleGiven: entry.isTitleGiven,
    description: entry.description,
    link: entry.link,
    facts: [
      ['Published by', entry.publisher],
      ['When', entry.yearStated],
      ['Where it holds', entry.nations.join(', ')],
      ['Where it is for', entry.settings.map(writtenCode).join(', ')],
      ['For whom', entry.audiences.map(writtenCode).join(', ')],
      ['People named', entry.people.join(', ')],
      ['Forms', entry.formats.map(writtenCode).join(', ')],
    ].flatMap(([name, value]) => (name && value ? [{ name, value }] : [])),
    topics: entry.topics.map((topic) => ({
      text: writtenCode(topic),
      href: `/resources?${new URLSearchParams({ topic })}`,
    })),
    related: related.map((one) => lineOf(one)),
    structured: structuredOf(entry),
  })
  const { description } = entry
  const publicFace = { description, path: `/resources/${entry.code}` }
  return { title: entry.title, body, back: { href: '/resources', text: 'Resources' }, publicFace }
}

/** The entry in the words of schema.org, as microdata in the page: only what the page shows to people too. */
function structuredOf({ kind, description, publisher, year, topics, people }: PublishedEntry): Structured {
  const { entry, around } = found
  const publicFace = { description: entry.description, path: `/resources/${entry.code}` }
  return {
    title: entry.title,
    body: viewOfResource(entry, around),
    back: { href: '/resources', text: 'Resources' },
    publicFace,
  }
}
