import { copyFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { addMedia, findMedia, type MediaItem } from '#modules/media/index.ts'
import { arrivingPath } from '#platform/files/disk.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { prepareFile } from '#platform/files/prepare-file.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { uploadPath } from '../domain/wordpress-addresses.ts'
import type { LeftOut, WordPressExport, WordPressItem } from '../domain/wordpress-item.ts'
import { idFrom } from '../id-from.ts'

/** What became of the uploads of an earlier site: those that are here, by the path they had. */
export type Uploads = { readonly byPath: ReadonlyMap<string, MediaItem>; readonly leftOut: readonly LeftOut[] }

/**
 * Takes in the uploads of an export whose files lie in `folder` as they lay under wp-content/uploads. Each is looked at
 * and cleaned like any other file. Nothing is fetched: what is not in the folder is told of.
 */
export async function takeInUploads(
  db: NetworkDeeds,
  { site, items }: WordPressExport,
  { room, folder, at }: { readonly room: FileRoom; readonly folder: string | null; readonly at: string },
): Promise<Uploads> {
  const byPath = new Map<string, MediaItem>()
  const leftOut: LeftOut[] = []
  for (const item of items.filter(({ type }) => type === 'attachment')) {
    const path = uploadPath(item.file ?? '')
    const taken =
      path === undefined
        ? 'it has no address of an upload'
        : await takeIn(db, item, { room, folder, at, path, site: site.address })
    if (typeof taken === 'string') leftOut.push({ what: `the upload ${item.file ?? item.title}`, why: taken })
    else if (path !== undefined) byPath.set(path, taken)
  }
  return { byPath, leftOut }
}

type Wish = {
  readonly room: FileRoom
  readonly folder: string | null
  readonly at: string
  readonly path: string
  readonly site: string
}

async function takeIn(
  db: NetworkDeeds,
  item: WordPressItem,
  { room, folder, at, path, site }: Wish,
): Promise<MediaItem | string> {
  const id = idFrom(`${site} upload ${item.id}`)
  const there = await findMedia(db, id)
  if (there) return there
  if (folder === null) return 'no folder with uploads was given (--media DIR)'
  const from = join(folder, path)
  if (!(await stat(from).catch(() => null))?.isFile()) return `there is no file ${path} in the folder`
  const arrived = await arrivingPath(room)
  await copyFile(from, arrived)
  const file = await prepareFile(room, { path: arrived, name: basename(path), declared: '' })
  if (!file.ok) return file.problems
  if (file.value.scan === 'waiting') return 'the virus scanner does not answer'
  const isPicture = file.value.kind.family === 'picture'
  const alternative = item.alternative || (isPicture ? '' : item.title)
  if (alternative === '') return 'nobody said what it shows'
  return await addMedia(db, room, {
    id,
    file: file.value,
    words: { alternative, isDecoration: false, credit: null, licence: null },
    at,
  })
}
