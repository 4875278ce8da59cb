import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { mediaRemoved } from '../../announcements.ts'
import { mayReplace, replaceMedia } from '../../keep-media.ts'
import { removeMediaItem } from '../../store/media.store.ts'
import { listUses } from '../../store/where-used.store.ts'
import { fileIn } from '../received-file.page.ts'
import { mediaOf, mediaPage } from './show-media.page.ts'

/** POST /desk/media/:media/replace: other content under the same address, so that every text shows it. */
export async function submitReplaceMedia(visit: NetworkVisit): Promise<Reply> {
  const item = await mediaOf(visit)
  if (item === undefined) return nothingHere
  const file = fileIn(visit)
  if (!file.ok) return await mediaPage(visit, item, [{ field: 'file', says: file.problems }])
  if (!mayReplace(item, file.value)) {
    const wanted = item.isPicture ? 'a picture' : 'a document of the same kind'
    return await mediaPage(visit, item, [{ field: 'file', says: `Choose ${wanted}: texts that use it count on that` }])
  }
  await replaceMedia(visit.db, visit.files, item, { file: file.value, at: visit.now })
  return { location: `/desk/media/${item.id}?saved=replaced` }
}

/** POST /desk/media/:media/remove: takes it away for good; not while a text uses it. */
export async function submitRemoveMedia(visit: NetworkVisit): Promise<Reply> {
  const item = await mediaOf(visit)
  if (item === undefined) return nothingHere
  if ((await listUses(visit.db, item.id)).length > 0)
    return await mediaPage(visit, item, [
      { field: 'remove', says: 'It is still used. Take it out of the texts that use it first' },
    ])
  await removeMediaItem(visit.db, item.id)
  await visit.db.announce(mediaRemoved(item.id, null, {}))
  return { location: '/desk/media' }
}
