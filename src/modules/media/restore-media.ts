import type { FileRoom } from '#platform/files/file-room.ts'
import type { PreparedFile } from '#platform/files/prepared-file.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { type MediaItem, servedName } from './domain/media-item.ts'
import { drawMedia } from './keep-media.ts'
import { saveMedia } from './store/media.store.ts'
import { saveMediaContent } from './store/media-content.store.ts'

/** What an export tells of an item; all else is told by its file. */
export type KeptMedia = Pick<
  MediaItem,
  | 'id'
  | 'name'
  | 'kind'
  | 'isPicture'
  | 'alternative'
  | 'isDecoration'
  | 'credit'
  | 'licence'
  | 'addedAt'
  | 'addedByName'
  | 'changedAt'
>

/**
 * Puts an item back as it was told of elsewhere, at the address that texts have. Its picture is drawn anew from a file that
 * was looked at and cleaned. A whole import is one deed: who takes in announces it, once.
 */
export async function restoreMedia(
  db: NetworkDeeds,
  room: Pick<FileRoom, 'queue'>,
  { item, file }: { readonly item: KeptMedia; readonly file: PreparedFile },
): Promise<void> {
  const { sizes, ...drawn } = await drawMedia(room, file)
  const isPicture = drawn.width !== null
  const name = servedName(item.name, isPicture ? 'webp' : (file.kind.extensions[0] ?? ''))
  // A picture was perhaps a PNG once, and came as what we drew of it.
  const kind = isPicture && item.isPicture ? item.kind : drawn.kind
  await saveMedia(db, { ...item, ...drawn, name, kind, isPicture, isDecoration: isPicture && item.isDecoration })
  await saveMediaContent(db, item.id, sizes)
}
