import { entryNames } from '#platform/backup/backup-format.ts'
import type { KeptFolders } from '#platform/backup/kept-files.ts'
import { type BackupKey } from '#platform/backup/keys.ts'
import { putFile, putSecret } from '#platform/backup/put-files.ts'
import { closeTables, openTables, putRows } from '#platform/backup/put-rows.store.ts'
import { entriesOf } from '#platform/backup/read-backup.ts'
import { writeAsBackups } from '#platform/backup/read-rows.store.ts'
import { setSequences } from '#platform/backup/sequences.store.ts'
import { differences, printDatabase } from '#platform/backup/snapshot.ts'
import { type HouseTable, listTables } from '#platform/backup/tables.store.ts'
import { type SoundBackup, tableOf } from '#platform/backup/verify-backup.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** What is done to the rows of a backup before anybody can reach them; gives a sentence on it. */
export type AfterRestore = (db: Asking) => Promise<string>

/** A backup that was found sound, where it lies, and what opens it. */
export type LoadedFrom = {
  readonly file: string
  readonly key: BackupKey
  readonly backup: SoundBackup
  readonly folders: KeptFolders
}

/**
 * Fills the tables, inside one transaction of the owner, and proves that they hold what the backup says: equal counts
 * and hashes, read back in the same way. Refuses (throws) what is not equal; then nothing is kept. Gives the sentences
 * of `afterwards`.
 */
export async function loadBackup(
  db: Asking,
  { file, key, backup, folders }: LoadedFrom,
  afterwards: readonly AfterRestore[],
): Promise<string[]> {
  const { connection } = db
  await writeAsBackups(connection)
  const tables = await listTables(connection)
  const byName = new Map(tables.map((table) => [table.name, table]))
  const unknown = backup.manifest.tables.filter(({ name }) => !byName.has(name)).map(({ name }) => name)
  if (unknown.length > 0)
    throw new Error(`the backup holds tables that its migrations do not make: ${unknown.join(', ')}`)
  await openTables(connection, tables)
  await fill(db, { file, key, folders, byName })
  await setSequences(connection, backup.manifest.sequences)
  const wrong = differences(backup.manifest, await printDatabase(connection))
  if (wrong.length > 0) throw new Error(`what was put in is not what the backup says: ${wrong.join(', ')}`)

  const says: string[] = []
  for (const work of afterwards) says.push(await work(db))
  await closeTables(connection, tables)
  return says
}

type Filling = Pick<LoadedFrom, 'file' | 'key' | 'folders'> & { readonly byName: ReadonlyMap<string, HouseTable> }

async function fill({ connection }: Asking, { file, key, folders, byName }: Filling): Promise<void> {
  const writer = putRows(connection)
  for await (const { name, content } of entriesOf(file, key)) {
    const table = name.startsWith(entryNames.tables) ? byName.get(tableOf(name)) : undefined
    if (table !== undefined) for await (const piece of content) await writer.put(table, piece)
    else if (name === entryNames.secret) await putSecret(folders, content)
    else if (name.startsWith(entryNames.files)) await putFile(folders, name.slice(entryNames.files.length), content)
  }
  await writer.end()
}
