import { firstPicture, type KnownMedia } from '#design/index.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import { nothingHere } from '#platform/http/reply.ts'
import type { OpenRoute } from '#platform/http/route.ts'
import type { Visit } from '#platform/http/visit.ts'
import { aroundEntry } from '../../around-entry.ts'
import type { PublishedEntry } from '../../domain/entry.ts'
import { pathOf, type Shape } from '../../shape.ts'
import { findPublished } from '../../store/find-published.store.ts'
import { twinPage, twins, twinsOf } from './entry-twin.page.ts'

const open = { method: 'GET', who: 'anyone', givesNoCookie: true } as const

/**
 * The public pages of a shape's entries: each at folder/CODE, in Welsh at folder/CODE/cy, in easy read at
 * folder/CODE/easy-read. What is not public at this moment is not there, in any of them.
 */
export function entryRoutes(shape: Shape): readonly OpenRoute[] {
  const path = `${shape.folder}/:code`
  return [{ ...open, path, answer: (visit) => showEntry(shape, visit) }, ...twinRoutes(shape)]
}

/** The public pages of a shape's entries in other words alone: for a shape whose entries have a page made elsewhere. */
export function twinRoutes(shape: Shape): readonly OpenRoute[] {
  return twins.map((twin) => ({
    ...open,
    path: `${shape.folder}/:code/${twin.ending}`,
    answer: async (visit: Visit) => {
      const found = await findWithAround(shape, visit)
      return (found && twinPage(shape, found.entry, twin, found.around)) ?? nothingHere
    },
  }))
}

/** GET folder/:code: a public entry as its shape shows it. */
export async function showEntry(shape: Shape, visit: Visit): Promise<Reply> {
  const found = await findWithAround(shape, visit)
  if (!found) return nothingHere
  return entryPage(shape, found.entry, { body: shape.view(found.entry, found.around), media: found.around.media })
}

/** The page around what a shape shows of a public entry: the way back to its list, its twins, how it presents itself elsewhere. */
export function entryPage(
  shape: Shape,
  entry: PublishedEntry,
  { body, media }: { readonly body: PageReply['body']; readonly media: KnownMedia },
): PageReply {
  const { title, description, code } = entry
  return {
    title,
    body,
    back: { href: shape.folder, text: shape.plural },
    twins: twinsOf(shape, entry),
    publicFace: { description, path: pathOf(shape, code), isArticle: true, picture: firstPicture(entry.body, media) },
  }
}

async function findWithAround(shape: Shape, { params, network, now, origin }: Visit) {
  return await network(async (db) => {
    const entry = await findPublished(db, now, shape.code, params['code'] ?? '')
    return entry && { entry, around: await aroundEntry(db, shape, entry, { now, origin }) }
  })
}
