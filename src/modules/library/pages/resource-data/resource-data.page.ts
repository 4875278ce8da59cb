import { catalogue } from '#catalogue/offered.ts'
import { findPublished, type ListedEntry, listRelated } from '#modules/publishing/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { entriesOnAPage } from '../../domain/entry-filter.ts'
import { resourceShape } from '../../domain/resource-shape.ts'
import { findResources } from '../../find-resources.ts'
import { readResourceQuery } from '../search-resources/resource-query.form.ts'

/** GET /api/resources: resources as data, by the same words and choices as the page; what is of another shape has data of its own. */
export async function giveResources({ query, network, origin, now }: Visit): Promise<Reply> {
  const filter = readResourceQuery(query)
  const found = await network((db) => findResources(db, catalogue.synonyms, filter, now, [resourceShape]))
  return {
    json: {
      count: found.count,
      page: filter.page,
      pages: Math.ceil(found.count / entriesOnAPage),
      resources: found.entries.map((entry) => listed(entry, origin)),
      facets: found.facets,
    },
  }
}

/** GET /api/resources/:code: all that is public of one entry. */
export async function giveResource({ params, network, origin, now }: Visit): Promise<Reply> {
  const found = await network(async (db) => {
    const entry = await findPublished(db, now, resourceShape, params['code'] ?? '')
    return entry && { entry, related: await listRelated(db, now, entry) }
  })
  if (!found) return { status: 404, json: { problem: 'There is no resource with this code.' } }
  const { id: _, note: __, ...entry } = found.entry
  return {
    json: {
      ...entry,
      page: `${origin}/resources/${entry.code}`,
      related: found.related.map((one) => listed(one, origin)),
    },
  }
}

function listed(entry: ListedEntry, origin: string) {
  return { ...entry, page: `${origin}/resources/${entry.code}`, data: `${origin}/api/resources/${entry.code}` }
}
