import type { KnownDocument, KnownMedia, KnownPicture } from '#design/index.ts'
import { kindWithCode } from '#platform/files/file-kinds.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { displayWidths } from './domain/display-sizes.ts'
import { type MediaItem, mediaAddress, mediaNamedIn, saysBytes } from './domain/media-item.ts'
import { listMediaByIds } from './store/media.store.ts'

/** What `<Markup>` has to know of the pictures and documents in these texts: asked once for a whole page. */
export async function knownMedia(db: NetworkDb, texts: readonly string[]): Promise<KnownMedia> {
  const ids = mediaNamedIn(texts.join(' '))
  return new Map((await listMediaByIds(db, ids)).map((item) => [item.id, knownOf(item)]))
}

/** What is shown of a picture, or said of a document, wherever it stands. */
export function knownOf(item: MediaItem): KnownPicture | KnownDocument {
  const { width, height, credit, bytes, kind } = item
  if (width === null || height === null)
    return { is: 'document', href: mediaAddress(item), says: `${kindWithCode(kind).says}, ${saysBytes(bytes)}` }
  const widths = displayWidths(width)
  const sources = widths.length < 2 ? null : widths.map((one) => `${mediaAddress(item, one)} ${one}w`).join(', ')
  return { is: 'picture', href: mediaAddress(item), sources, width, height, credit }
}
