import { isThere, keptPath } from '#platform/files/disk.ts'
import { kindWithCode } from '#platform/files/file-kinds.ts'
import { nameWithExtension } from '#platform/files/file-name.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { type KeptFile, saveScan } from '#platform/files/files.store.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** A file as it is sent to a browser. */
export type ServedFile = {
  readonly path: string
  readonly type: string
  /** What it is offered to be saved as. */
  readonly name: string
  readonly bytes: number
  /** A picture may stand in a page; everything else is only ever offered for saving. */
  readonly isPicture: boolean
}

/** Whether a file can be shown, and if not, why. */
export type Showing =
  | { readonly is: 'shown'; readonly file: ServedFile }
  | { readonly is: 'infected' | 'missing' }
  | { readonly is: 'not scanned yet' }

/**
 * What may be shown of a kept file. One that waits for a virus scanner is scanned now, when the scanner answers; one that
 * no scanner saw is shown in a demonstration only. Whoever asks has found the file by a permission check.
 */
export async function showingOf(db: OrganisationDb, room: FileRoom, file: KeptFile, now: string): Promise<Showing> {
  const path = keptPath(room, db.organisation, file.hash)
  if (!(await isThere(path))) return { is: 'missing' }
  const scan = file.scan === 'waiting' || file.scan === 'no scanner' ? await scanNow(db, room, file, now) : file.scan
  if (scan === 'infected') return { is: 'infected' }
  if (scan !== 'clean' && !(scan === 'no scanner' && room.showsUnscanned)) return { is: 'not scanned yet' }
  const { served, extensions, family } = kindWithCode(file.kind)
  const name = nameWithExtension(file.name, extensions[0] ?? '')
  return { is: 'shown', file: { path, type: served, name, bytes: file.bytes, isPicture: family === 'picture' } }
}

async function scanNow(db: OrganisationDb, room: FileRoom, file: KeptFile, now: string): Promise<KeptFile['scan']> {
  if (room.scanner === null) return file.scan
  const verdict = await room.scanner(keptPath(room, db.organisation, file.hash))
  if (verdict === 'away') return file.scan
  await saveScan(db, file.hash, verdict, now)
  return verdict
}
