import { copyFile, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isId } from '#basics/id.ts'
import { addMedia, findMedia, type MediaItem } from '#modules/media/index.ts'
import { emptyContent, type KeptEntry, restoreEntry, restorePublic } from '#modules/publishing/index.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import type { Command } from '#platform/commands/command.ts'
import { arrivingPath } from '#platform/files/disk.ts'
import { type FileRoom, openFileRoom } from '#platform/files/file-room.ts'
import { prepareFile } from '#platform/files/prepare-file.ts'
import { inNetworkAs, type NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { networkTakenIn } from '../announcements.ts'
import { oldAddress, pageOfThisSite } from '../domain/moved-address.ts'
import { networkFormat } from '../domain/network-file.ts'
import { idFrom } from '../id-from.ts'
import { moveAddresses } from '../move-address.ts'

const id = z.string().refine(isId)
const content = z.looseObject({ kind: z.string(), title: z.string().min(1) })
const version = z.object({ version: z.int().positive(), content, savedAt: z.iso.datetime(), savedByName: z.string() })
const readFileOf = z.object({
  format: z.literal(networkFormat.format),
  version: z.literal(networkFormat.version),
  entries: z.array(
    z.object({
      id,
      code: z.string().regex(/^[a-z0-9]+(-+[a-z0-9]+)*$/),
      shape: z.string(),
      versions: z.array(version).min(1),
      publicVersion: z.int().nullable(),
      publishedAt: z.iso.datetime().nullable(),
    }),
  ),
  media: z.array(
    z.object({
      id,
      name: z.string().regex(/^[a-z0-9-]+\.[a-z0-9]+$/),
      alternative: z.string().min(1),
      isDecoration: z.boolean(),
      credit: z.string().nullable(),
      licence: z.string().nullable(),
      addedAt: z.iso.datetime(),
    }),
  ),
  moves: z.array(z.object({ from: z.string(), to: z.string(), because: z.string() })),
})
type Read = z.infer<typeof readFileOf>

/** `lessen import network DIR`: takes in what `lessen export network` wrote. */
export const importNetwork: Command = {
  name: 'import network',
  usage: 'DIR',
  says: 'Takes in what “export network” wrote, with all versions, media and moved addresses. What is there already is left alone.',
  run: async ({ words: [folder, ...others], database, settings, now, out, tell }) => {
    if (folder === undefined || others.length > 0) {
      tell('Say which folder: lessen import network DIR')
      return 2
    }
    const from = resolve(folder)
    const read = readFileOf.safeParse(parsed(await readFile(join(from, 'network.json'), 'utf8').catch(() => '')))
    if (!read.success) {
      const where = read.error.issues
        .slice(0, 3)
        .map(({ path, message }) => `${path.join('.') || 'network.json'}: ${message}`)
      tell(`${where.join('\n')}\nNothing was taken in.`)
      return 2
    }
    const room = openFileRoom(settings)
    const opening = { pool: database.app, announcer: networkAnnouncerFor([]) }
    const left = await inNetworkAs(opening, { kind: 'job', name: 'import network' }, (db) =>
      takeIn(db, read.data, { room, from, at: now() }),
    )
    out(
      `${read.data.entries.length - left.entries} entries, ${read.data.media.length - left.media.length} pictures and documents taken in.`,
    )
    if (left.entries > 0) out(`${left.entries} entries left alone: their address or id is here already.`)
    for (const one of left.media) out(`Left out: ${one}`)
    return left.entries + left.media.length > 0 ? 1 : 0
  },
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type Setting = { readonly room: FileRoom; readonly from: string; readonly at: string }

async function takeIn(db: NetworkDeeds, { entries, media, moves }: Read, setting: Setting) {
  const refused: string[] = []
  for (const item of media) {
    const problem = (await findMedia(db, item.id)) ? undefined : await takeInMedia(db, item, setting)
    if (problem !== undefined) refused.push(`media/${item.id}/${item.name}: ${problem}`)
  }
  const restored: KeptEntry[] = []
  for (const entry of entries) {
    const versions = entry.versions.map((one) => ({ ...one, content: { ...emptyContent, ...one.content } }))
    const kept = { ...entry, versions }
    if (await restoreEntry(db, kept, 'job import network')) restored.push(kept)
  }
  for (const entry of restored) await restorePublic(db, entry)
  const safe = moves.filter(({ from, to }) => oldAddress(from) === from && pageOfThisSite(to) === to)
  const moved = await moveAddresses(db, safe, setting.at)
  await db.announce(networkTakenIn(idFrom('network'), null, { entries: restored.length, media: media.length, moved }))
  return { entries: entries.length - restored.length, media: refused }
}

/** Looked at and drawn anew like any other file: where it comes from is no reason to trust it. */
async function takeInMedia(
  db: NetworkDeeds,
  item: Read['media'][number] & Pick<MediaItem, 'id'>,
  { room, from }: Setting,
): Promise<string | undefined> {
  const path = await arrivingPath(room)
  const copied = await copyFile(join(from, 'media', item.id, item.name), path).catch(() => 'missing' as const)
  if (copied === 'missing') return 'it is not in the folder'
  const file = await prepareFile(room, { path, name: item.name, declared: '' })
  if (!file.ok) return file.problems
  const { alternative, isDecoration, credit, licence } = item
  await addMedia(db, room, {
    id: item.id,
    file: file.value,
    words: { alternative, isDecoration, credit, licence },
    at: item.addedAt,
  })
  return undefined
}
