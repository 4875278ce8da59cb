import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type KeptMedia, restoreMedia } from '#modules/media/index.ts'
import { arrivingPath } from '#platform/files/disk.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { prepareFile } from '#platform/files/prepare-file.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'

type Wish = { readonly from: string; readonly items: readonly KeptMedia[]; readonly leftOut: string[] }

/**
 * Puts back the media of an export whose files lie in its folder, and gives how many. Each is looked at and drawn anew like
 * any other file: where it comes from is no reason to trust it. What cannot be kept is told of in `leftOut`.
 */
export async function restoreMediaFrom(
  db: NetworkDeeds,
  room: FileRoom,
  { from, items, leftOut }: Wish,
): Promise<number> {
  let restored = 0
  for (const item of items) {
    const problem = await restore(db, room, from, item)
    if (problem === undefined) restored += 1
    else leftOut.push(`media/${item.id}/${item.name}: ${problem}`)
  }
  return restored
}

async function restore(db: NetworkDeeds, room: FileRoom, from: string, item: KeptMedia): Promise<string | undefined> {
  const path = await arrivingPath(room)
  const copied = await copyFile(join(from, 'media', item.id, item.name), path).catch(() => 'missing' as const)
  if (copied === 'missing') return 'it is not in the folder'
  const file = await prepareFile(room, { path, name: item.name, declared: '' })
  if (!file.ok) return file.problems
  await restoreMedia(db, room, { item, file: file.value })
  return undefined
}
