import { catalogue } from '#catalogue/offered.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { Entry } from '../../domain/entry.ts'
import { findEntry, listRelated } from '../../store/find-entry.store.ts'
import { lineOf } from '../resource-line.page.ts'
import { writtenCode, writtenKind } from '../words-for-values.ts'
import { ShowResourceView } from './show-resource.view.tsx'

/** GET /resources/:code: one entry, all that is known of it, and what belongs with it. */
export async function showResource({ params, network }: Visit): Promise<Reply> {
  const found = await network(async (db) => {
    const entry = await findEntry(db, params['code'] ?? '')
    return entry && { entry, related: await listRelated(db, entry) }
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
    related: related.map(lineOf),
  })
  const { description } = entry
  const publicFace = { description, path: `/resources/${entry.code}`, structured: structuredOf(entry) }
  return { title: entry.title, body, back: { href: '/resources', text: 'Resources' }, publicFace }
}

/** The entry in the words of schema.org: only what is known, and always as a description of something that is elsewhere. */
function structuredOf(entry: Entry): Readonly<Record<string, unknown>> {
  const { title, description, publisher, year, topics, people, link } = entry
  return {
    '@type': catalogue.kinds.get(entry.kind)?.schema ?? 'CreativeWork',
    name: title,
    description,
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(year === null ? {} : { datePublished: String(year) }),
    ...(topics.length === 0 ? {} : { keywords: topics.map(writtenCode).join(', ') }),
    ...(people.length === 0 ? {} : { mentions: people.map((name) => ({ '@type': 'Person', name })) }),
    ...(link === null ? {} : { url: link }),
  }
}
