import { createHash, type Hash } from 'node:crypto'
import { statSync } from 'node:fs'
import { ok, type Result, refused } from '#basics/result.ts'
import {
  type BackupHeader,
  type BackupManifest,
  entryNames,
  headerShape,
  manifestShape,
} from '#platform/backup/backup-format.ts'
import { isInside } from '#platform/backup/kept-files.ts'
import type { BackupKey } from '#platform/backup/keys.ts'
import { type BackupEntry, entriesOf, textOf, UnreadableBackup } from '#platform/backup/read-backup.ts'

/** A backup that was read from its beginning to its end and is what it says of itself. */
export type SoundBackup = { readonly header: BackupHeader; readonly manifest: BackupManifest }

type Seen = {
  header?: BackupHeader
  manifest?: BackupManifest
  readonly tables: Map<string, Hash>
  readonly files: Map<string, string>
}

/** Reads a backup through and compares every table and file with what it says. Refuses, in a sentence, anything else. */
export async function verifyBackup(file: string, key: BackupKey): Promise<Result<SoundBackup, string>> {
  if (!(statSync(file, { throwIfNoEntry: false })?.isFile() ?? false)) return refused(`There is no file ${file}.`)
  const seen: Seen = { tables: new Map(), files: new Map() }
  try {
    for await (const entry of entriesOf(file, key)) await look(entry, seen)
  } catch (fault) {
    if (fault instanceof UnreadableBackup) return refused(fault.message)
    throw fault
  }
  return judge(seen)
}

async function look(entry: BackupEntry, seen: Seen): Promise<void> {
  const { name, content } = entry
  if (seen.header === undefined) {
    seen.header = await readHeader(entry)
  } else if (name === entryNames.manifest) {
    seen.manifest = read(manifestShape.safeParse(await jsonOf(entry)))
  } else if (name.startsWith(entryNames.tables)) {
    const table = tableOf(name)
    const hash = seen.tables.get(table) ?? createHash('sha256')
    seen.tables.set(table, hash)
    for await (const piece of content) hash.update(piece)
  } else if (name.startsWith(entryNames.files)) {
    const hash = createHash('sha256')
    for await (const piece of content) hash.update(piece)
    seen.files.set(name.slice(entryNames.files.length), hash.digest('hex'))
  } else if (name === entryNames.secret && entry.bytes > longestSecret) {
    throw new UnreadableBackup('This backup holds a secret that is too long to be true.')
  }
}

/** A secret is a line. Whoever knows the public key can write a backup, and a restore puts the secret on the disk. */
const longestSecret = 10_000

async function jsonOf(entry: BackupEntry): Promise<unknown> {
  const text = await textOf(entry)
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableBackup(`This backup cannot be read: ${entry.name} is not of a known form.`)
  }
}

/** The header, from the first entry. Refuses (throws) another beginning, or another format. */
export async function readHeader(entry: BackupEntry): Promise<BackupHeader> {
  if (entry.name !== entryNames.header) throw new UnreadableBackup('This file holds no backup of Lessen.')
  return read(headerShape.safeParse(await jsonOf(entry)))
}

/** The table that a part belongs to. */
export function tableOf(name: string): string {
  return name.slice(entryNames.tables.length, name.lastIndexOf('/'))
}

function read<T>(parsed: { success: true; data: T } | { success: false; error: { issues: { message: string }[] } }): T {
  if (parsed.success) return parsed.data
  throw new UnreadableBackup(
    `This backup cannot be read: ${parsed.error.issues[0]?.message ?? 'it is not of a known form'}.`,
  )
}

function judge({ header, manifest, tables, files }: Seen): Result<SoundBackup, string> {
  if (header === undefined || manifest === undefined)
    return refused('This backup is cut short: it does not say what it holds.')
  const noRows = createHash('sha256').digest('hex')
  const found = new Map([...tables].map(([name, hash]) => [name, hash.digest('hex')]))
  const wrong = [
    ...manifest.tables.filter(({ name, sha256 }) => (found.get(name) ?? noRows) !== sha256).map(({ name }) => name),
    ...[...found.keys()].filter((name) => !manifest.tables.some((table) => table.name === name)),
    ...manifest.files
      .filter(({ path, sha256 }) => files.get(path) !== sha256 || !isInside(path))
      .map(({ path }) => path),
    ...[...files.keys()].filter((path) => !manifest.files.some((one) => one.path === path)),
  ]
  return wrong.length === 0
    ? ok({ header, manifest })
    : refused(`This backup is not what it says: ${wrong.join(', ')}.`)
}
