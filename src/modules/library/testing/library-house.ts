import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { catalogue } from '#catalogue/offered.ts'
import type { WrittenEntry } from '#modules/publishing/index.ts'
import { houseRoot } from '#platform/config/house-root.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { readLibrary } from '../commands/read-library.ts'
import { type LibraryReport, takeInLibrary } from '../take-in-library.ts'

/** The library of the tests: 142 entries as the field describes them. */
export function fieldLibrary(): readonly WrittenEntry[] {
  const text = readFileSync(join(houseRoot, 'tests/data/library/catalogue.json'), 'utf8')
  const read = readLibrary(text, catalogue.kinds)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

/** Takes a library in, as the command does. */
export function takeIn(
  pool: Pool,
  entries: readonly WrittenEntry[],
  at: string = '2026-01-15T09:30:00.000Z',
): Promise<LibraryReport> {
  return inNetwork(pool, (db) => takeInLibrary(db, entries, { at, by: 'job import library' }))
}
