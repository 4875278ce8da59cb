import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { shortDate } from '#basics/written-time.ts'
import { kindWithCode } from '#platform/files/file-kinds.ts'
import { listPage, rowsOnAPage } from '#platform/forms/list-page.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { type MediaItem, saysBytes } from '../../domain/media-item.ts'
import { listMedia } from '../../store/media.store.ts'
import { ListMediaView } from './list-media.view.tsx'

/** GET /desk/media: pictures and documents, the last changed first, found by words. */
export async function showMediaList({ db, query }: NetworkVisit): Promise<Reply> {
  const typed = (query.get('q') ?? '').trim().slice(0, 200)
  const asked = listPage(query.get('page'), Number.MAX_SAFE_INTEGER)
  const found = await listMedia(db, { typed, limit: rowsOnAPage, offset: asked.before })
  const place = listPage(query.get('page'), found.count)
  const items = place.before === asked.before ? found.items : []
  const at = (page: number) =>
    `/desk/media?${new URLSearchParams({ ...(typed ? { q: typed } : {}), page: String(page) })}`
  const body = ListMediaView({ typed, place, at, lines: items.map(lineOf) })
  return { title: 'Media', body, wide: true }
}

function lineOf(item: MediaItem) {
  const { id, alternative, kind, bytes, changedAt } = item
  return {
    href: `/desk/media/${id}`,
    alternative,
    about: `${kindWithCode(kind).says}, ${saysBytes(bytes)}`,
    changed: shortDate(wallClockOf(instantFromText(changedAt), 'Europe/London').date),
  }
}
