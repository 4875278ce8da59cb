import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { findMediaContent, listAllMedia, type MediaItem } from '#modules/media/index.ts'
import type { Command } from '#platform/commands/command.ts'
import { inNetwork, type NetworkDb } from '#platform/tenancy/network-db.ts'
import { type NetworkFile, networkFormat } from '../domain/network-file.ts'
import { listAllMoves } from '../store/redirects.store.ts'
import { listWholeEntries } from '../store/whole-network.store.ts'
import { writeWordPress } from './write-wordpress.ts'

/** `lessen export network DIR`: everything that the network has, for whatever comes after. */
export const exportNetwork: Command = {
  name: 'export network',
  usage: 'DIR',
  says: 'Writes everything that the network has: all versions, media, moved addresses (JSON and files), and posts for WordPress.',
  run: async ({ words: [folder, ...others], database, settings, now, out, tell }) => {
    if (folder === undefined || others.length > 0) {
      tell('Say where to: lessen export network DIR')
      return 2
    }
    const to = resolve(folder)
    await mkdir(to, { recursive: true })
    if ((await readdir(to)).length > 0) {
      tell('That folder is not empty. Nothing was written.')
      return 2
    }
    return await inNetwork(database.app, async (db) => {
      const media = await listAllMedia(db)
      const moves = (await listAllMoves(db)).map(({ from, to: target, because }) => ({ from, to: target, because }))
      const whole: NetworkFile = {
        ...networkFormat,
        exportedAt: now(),
        entries: await listWholeEntries(db),
        media,
        moves,
      }
      for (const item of media) await writeMedia(db, item, to)
      await writeFile(join(to, 'wordpress.xml'), writeWordPress(whole, settings.origin))
      await writeFile(join(to, 'network.json'), `${JSON.stringify(whole, null, 2)}\n`)
      out(`${whole.entries.length} entries, ${media.length} pictures and documents, ${moves.length} moved addresses.`)
      return 0
    })
  },
}

/** The largest form of each, under the address that texts have. */
async function writeMedia(db: NetworkDb, { id, name }: MediaItem, to: string): Promise<void> {
  const content = await findMediaContent(db, id, null)
  await mkdir(join(to, 'media', id), { recursive: true })
  await writeFile(join(to, 'media', id, name), content ?? '')
}
