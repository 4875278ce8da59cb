import { hrefOfEntry, listPublished } from '#modules/publishing/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { collectionShape } from '../collection/collection-shape.page.ts'
import { ListCollectionsView } from './list-collections.view.tsx'

/** GET /collections: every collection, by name. */
export async function showCollections({ network, now }: Visit): Promise<Reply> {
  const { entries } = await network((db) =>
    listPublished(db, now, { shape: collectionShape.code, order: 'title', limit: 200, offset: 0 }),
  )
  const lines = entries.map((entry) => ({
    href: hrefOfEntry(entry),
    title: entry.title,
    description: entry.description,
    about: [],
  }))
  const description = 'Things for one purpose, put together by somebody who knows them.'
  const publicFace = { description, path: collectionShape.folder }
  return { title: collectionShape.plural, body: ListCollectionsView({ lines }), publicFace }
}
