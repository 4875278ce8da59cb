import { writeFile } from 'node:fs/promises'
import { newId } from '#basics/id.ts'
import { arrivingPath } from '#platform/files/disk.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { prepareFile } from '#platform/files/prepare-file.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { MediaItem, MediaWords } from '../domain/media-item.ts'
import { addMedia } from '../keep-media.ts'

/** A picture or document in the media list, as if an editor had added this content under this name. */
export async function aMediaItem(
  db: NetworkDeeds,
  room: FileRoom,
  {
    name,
    content,
    words,
    at,
  }: {
    readonly name: string
    readonly content: Buffer
    readonly words: Partial<MediaWords>
    readonly at: string
  },
): Promise<MediaItem> {
  const path = await arrivingPath(room)
  await writeFile(path, content)
  const file = await prepareFile(room, { path, name, declared: '' })
  if (!file.ok) throw new Error(file.problems)
  const all = { alternative: 'A quiet room', isDecoration: false, credit: null, licence: null, ...words }
  return await addMedia(db, room, { id: newId(), file: file.value, words: all, at })
}
