import { readFile } from 'node:fs/promises'
import type { Id } from '#basics/id.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { drawnIn } from '#platform/files/kinds/draw-in-widths.ts'
import type { PreparedFile } from '#platform/files/prepared-file.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { mediaAdded, mediaReplaced } from './announcements.ts'
import { displayWidths } from './domain/display-sizes.ts'
import { type MediaItem, type MediaWords, servedName } from './domain/media-item.ts'
import { saveMedia, saveMediaChange } from './store/media.store.ts'
import { type MediaBytes, saveMediaContent } from './store/media-content.store.ts'

/** What is kept of a file. */
export type Drawn = Pick<MediaItem, 'kind' | 'bytes' | 'width' | 'height' | 'mark'> & {
  readonly sizes: readonly MediaBytes[]
}

/** Adds a file that was looked at and cleaned to the media of the network. */
export async function addMedia(
  db: NetworkDeeds,
  room: Pick<FileRoom, 'queue'>,
  {
    id,
    file,
    words,
    at,
  }: { readonly id: Id; readonly file: PreparedFile; readonly words: MediaWords; readonly at: string },
): Promise<MediaItem> {
  const { sizes, ...drawn } = await drawMedia(room, file)
  const isPicture = drawn.width !== null
  const name = servedName(file.name, isPicture ? 'webp' : (file.kind.extensions[0] ?? ''))
  const kept = { id, name, isPicture, addedAt: at, addedByName: db.actor.name, changedAt: at }
  const item: MediaItem = { ...drawn, ...words, ...kept, isDecoration: isPicture && words.isDecoration }
  await saveMedia(db, item)
  await saveMediaContent(db, id, sizes)
  await db.announce(mediaAdded(id, null, { kind: item.kind, bytes: item.bytes }))
  return item
}

/** Whether a file may take the place of an item: a picture of a picture, a document of one of its own kind. */
export function mayReplace(item: MediaItem, file: PreparedFile): boolean {
  return item.isPicture ? file.kind.family === 'picture' : file.kind.code === item.kind
}

/** Gives an item other content; texts that show it show the new one. Refuses (throws) what `mayReplace` does not allow. */
export async function replaceMedia(
  db: NetworkDeeds,
  room: Pick<FileRoom, 'queue'>,
  item: MediaItem,
  { file, at }: { readonly file: PreparedFile; readonly at: string },
): Promise<void> {
  if (!mayReplace(item, file)) throw new Error('a file took the place of another kind')
  const { sizes, ...drawn } = await drawMedia(room, file)
  await saveMediaChange(db, { ...item, ...drawn, changedAt: at })
  await saveMediaContent(db, item.id, sizes)
  await db.announce(mediaReplaced(item.id, null, { kind: drawn.kind, bytes: drawn.bytes }))
}

/** What is kept of a file that was looked at and cleaned: a document as it is, a picture in the sizes in which it is shown. */
export async function drawMedia({ queue }: Pick<FileRoom, 'queue'>, file: PreparedFile): Promise<Drawn> {
  const { kind, path, hash, bytes } = file
  const mark = hash.slice(0, 12)
  if (kind.family !== 'picture') {
    const sizes = [{ width: 0, content: await readFile(path) }]
    return { kind: kind.code, bytes, width: null, height: null, mark, sizes }
  }
  const { width, height, sizes } = await queue.run(() => drawnIn(path, displayWidths))
  return { kind: kind.code, bytes: sizes.at(-1)?.content.length ?? bytes, width, height, mark, sizes }
}
