import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { findMediaContent, listAllMedia, type MediaItem } from '#modules/media/index.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import type { Command } from '#platform/commands/command.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { inNetworkAs, type NetworkDb } from '#platform/tenancy/network-db.ts'
import { networkTakenOut } from '../announcements.ts'
import { fileNames, networkFormat } from '../domain/network-file.ts'
import { contentTables, type ExportedTable, type NetworkRow, peopleTables } from '../domain/network-tables.ts'
import { idFrom } from '../id-from.ts'
import { readRows, seeOneMoment } from '../store/network-rows.store.ts'
import { listWholeEntries } from '../store/whole-entries.store.ts'
import { type ExportedRows, exportReport, secretMarkOf } from './network-report.ts'
import { writeWordPress } from './write-wordpress.ts'

/** `lessen export network DIR [--people]`: everything that the network has, for whatever comes after. */
export const exportNetwork: Command = {
  name: 'export network',
  usage: 'DIR [--people]',
  says: 'Writes everything that the network has: all versions, media, addresses, settings (JSON and files), and posts for WordPress; what is about people only with --people, in a file of its own.',
  run: async ({ words: [folder, ...others], flags, database, settings, now, out, tell }) => {
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
    const withPeople = flags['people'] === true
    const opening = { pool: database.app, announcer: networkAnnouncerFor([]) }
    const report = await inNetworkAs(opening, { kind: 'job', name: 'export network' }, async (db) => {
      await seeOneMoment(db)
      const [content, people] = [await rowsOf(db, contentTables), await rowsOf(db, peopleTables)]
      const media = await listAllMedia(db)
      for (const item of media) await writeMedia(db, item, to)
      await write(to, 'wordpress.xml', writeWordPress(await listWholeEntries(db), settings.origin))
      const head = { ...networkFormat, exportedAt: now() }
      await write(to, fileNames.content, asJson({ ...head, tables: content }))
      const secretMark = secretMarkOf(secretsOf(settings.secret))
      if (withPeople) await write(to, fileNames.people, asJson({ ...head, secretMark, tables: people }))
      const count = (rows: ExportedRows) => Object.values(rows).reduce((sum, { length }) => sum + length, 0)
      const counted = { rows: count(content), people: withPeople ? count(people) : 0, media: media.length }
      await db.announce(networkTakenOut(idFrom('network'), null, counted))
      return exportReport({ content, people, withPeople, at: now() })
    })
    await write(to, fileNames.report, report.whole)
    for (const line of report.short) out(line)
    return 0
  },
}

async function rowsOf(db: NetworkDb, tables: readonly ExportedTable[]): Promise<ExportedRows> {
  const rows: Record<string, readonly NetworkRow[]> = {}
  for (const table of tables) rows[table] = await readRows(db, table)
  return rows
}

function asJson(file: object): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Drafts and people are in what is written: nobody else on this machine reads it. */
async function write(to: string, name: string, text: string): Promise<void> {
  await writeFile(join(to, name), text, { mode: 0o600 })
}

/** The largest form of each, under the address that texts have. */
async function writeMedia(db: NetworkDb, { id, name }: MediaItem, to: string): Promise<void> {
  const content = await findMediaContent(db, id, null)
  await mkdir(join(to, 'media', id), { recursive: true })
  await writeFile(join(to, 'media', id, name), content ?? '')
}
