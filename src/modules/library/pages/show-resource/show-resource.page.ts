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
  const { entry, around } = found
  const publicFace = { description: entry.description, path: `/resources/${entry.code}` }
  return {
    title: entry.title,
    body: viewOfResource(entry, around),
    back: { href: '/resources', text: 'Resources' },
    publicFace,
  }
}
