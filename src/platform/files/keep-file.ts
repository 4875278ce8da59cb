import { newId } from '#basics/id.ts'
import { keptPath, putInPlace } from '#platform/files/disk.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { holdHash, type KeptFile, saveFile } from '#platform/files/files.store.ts'
import type { PreparedFile } from '#platform/files/prepared-file.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** Why and since when a file is kept. */
export type Keeping = {
  /** The rule that says how long, a code of the catalogue, for example "person-record". */
  readonly retention: string
  readonly now: string
}

/**
 * Keeps a prepared file: its content is on the disk, in its place, before its row is written in the deed's transaction.
 * Should the deed fail, content without a row is left, which is swept away later; never a row without content.
 */
export async function keepFile(
  db: OrganisationDb,
  room: FileRoom,
  { path, kind, name, hash, bytes, scan }: PreparedFile,
  { retention, now }: Keeping,
): Promise<KeptFile> {
  await holdHash(db, hash)
  await putInPlace(path, keptPath(room, db.organisation, hash), bytes, now)
  const kept = { id: newId(), hash, name, kind: kind.code, bytes, scan }
  await saveFile(db, kept, retention, now)
  return kept
}
