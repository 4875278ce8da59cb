import { allows, listConsents } from '#modules/consents/index.ts'
import { aroundEntry, findPublished, listPublished, type PublishedEntry } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { belongsOn, listingDetails } from '../../domain/listing.ts'
import { bodyShape, type Member, personShape, timeInWords, viewListing } from '../listing-shapes.page.ts'

/** GET /directory/:code: somebody or some body; how to reach them only while they agree that it is shown. */
export async function showListing({ params, network, now, origin }: Visit): Promise<Reply> {
  const code = params['code'] ?? ''
  return await network(async (db) => {
    const person = await findPublished(db, now, personShape.code, code)
    const entry = person ?? (await findPublished(db, now, bodyShape.code, code))
    if (!entry) return nothingHere
    const around = await aroundEntry(db, person ? personShape : bodyShape, entry, { now, origin })
    const mayShow = allows(await listConsents(db, entry.id), 'own', 'contact', now)
    const { contact } = listingDetails(entry.details)
    const { title, description } = entry
    return {
      title,
      body: viewListing(entry, around, { contact: mayShow ? contact : null, members: await membersOf(db, entry, now) }),
      back: { href: '/directory', text: 'Directory' },
      publicFace: { description, path: `/directory/${code}` },
    }
  })
}

/** Who is listed as belonging to a body now. */
async function membersOf(db: NetworkDb, { code }: PublishedEntry, now: string): Promise<Member[]> {
  const everybody = await Promise.all(
    [personShape, bodyShape].map((shape) =>
      listPublished(db, now, { shape: shape.code, order: 'title', limit: 1000, offset: 0 }),
    ),
  )
  return everybody.flatMap(({ entries }) =>
    entries.flatMap((one) =>
      listingDetails(one.details)
        .belongs.filter((row) => row.body === code && belongsOn(row, now.slice(0, 10)))
        .map((row) => ({ text: one.title, href: `/directory/${one.code}`, says: timeInWords(row) })),
    ),
  )
}
