import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { EntryContent } from './domain/entry.ts'
import { wordsFor } from './publish-entry.ts'
import { putForward } from './store/put-forward.store.ts'
import { addEntry, addVersion } from './store/versions.store.ts'

/** An entry with every version of it, as an export keeps it. */
export type KeptEntry = {
  readonly id: Id
  readonly code: string
  readonly shape: string
  /** The number of the version that is public; null while none is. */
  readonly publicVersion: number | null
  /** When it became public first. */
  readonly publishedAt: string | null
  readonly versions: readonly {
    readonly version: number
    readonly content: EntryContent
    readonly savedAt: string
    readonly savedByName: string
  }[]
}

/** Puts an entry back with all its versions, none of them public yet; says whether there was room for it. */
export async function restoreEntry(
  db: NetworkDb,
  { id, code, shape, versions }: KeptEntry,
  by: string,
): Promise<boolean> {
  const [first] = versions
  if (first === undefined || !(await addEntry(db, { id, code, shape, content: first.content, at: first.savedAt })))
    return false
  for (const { version, content, savedAt, savedByName } of versions)
    await addVersion(db, { id, version, content, at: savedAt, by: { code: by, name: savedByName } })
  return true
}

/** Makes public again what was public, once every entry that it may name is there. */
export async function restorePublic(
  db: NetworkDb,
  { id, publicVersion, publishedAt, versions }: KeptEntry,
): Promise<void> {
  const shown = versions.find(({ version }) => version === publicVersion)
  if (shown === undefined || publishedAt === null) return
  const { version, content } = shown
  await putForward(db, { id, version, content, at: publishedAt, words: wordsFor(content) })
}
