import { hrefOfEntry, listPublished } from '#modules/publishing/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hubShape } from '../hub/hub-shape.page.ts'
import { ListHubsView } from './list-hubs.view.tsx'

/** GET /hubs: every theme that has a page, by name. */
export async function showHubs({ network, now }: Visit): Promise<Reply> {
  const { entries } = await network((db) =>
    listPublished(db, now, { shape: hubShape.code, order: 'title', limit: 200, offset: 0 }),
  )
  const lines = entries.map((entry) => ({
    href: hrefOfEntry(entry),
    title: entry.title,
    description: entry.description,
    about: [],
  }))
  const description = 'Themes: what there is on each, in one place.'
  return { title: hubShape.plural, body: ListHubsView({ lines }), publicFace: { description, path: hubShape.folder } }
}
