import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { newId } from '#basics/id.ts'
import { keptPath } from '#platform/files/disk.ts'
import { type KeptFile, saveFile } from '#platform/files/files.store.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** A file as if somebody had added it. With a folder its content is on the disk, without one it is missing there. */
export async function aKeptFile(db: OrganisationDb, folder?: string, content = 'Tea at nine.\n'): Promise<KeptFile> {
  const hash = createHash('sha256').update(content).digest('hex')
  const file: KeptFile = {
    id: newId(),
    hash,
    name: 'notes.txt',
    kind: 'text',
    bytes: content.length,
    scan: 'no scanner',
  }
  if (folder !== undefined) {
    const path = keptPath({ folder }, db.organisation, hash)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  await saveFile(db, file, 'person-record', new Date(0).toISOString())
  return file
}
