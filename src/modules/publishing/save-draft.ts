import { isDeepStrictEqual } from 'node:util'
import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { entrySaved } from './announcements.ts'
import { byActor } from './by-actor.ts'
import { contentOf, type EntryContent } from './domain/entry.ts'
import type { EntryVersion } from './domain/entry-head.ts'
import { addEntry, addVersion, findVersion, holdEntry } from './store/versions.store.ts'

/** What somebody wrote, and the number of the version they began from: 0 for something new. */
export type WrittenDraft = {
  readonly id: Id
  readonly shape: string
  readonly code: string
  readonly content: EntryContent
  readonly basedOn: number
}

/**
 * What became of a draft: kept as a version; the same as before, so that nothing was kept; refused because somebody else
 * saved `latest` meanwhile, or because the address is or was another entry's.
 */
export type SavedDraft =
  | { readonly is: 'saved'; readonly version: number }
  | { readonly is: 'unchanged'; readonly version: number }
  | { readonly is: 'changed meanwhile'; readonly latest: EntryVersion }
  | { readonly is: 'code taken' }

/**
 * Keeps what somebody wrote as a new version. Nothing public changes, whatever was public before. The address of an entry
 * that is there stays as it is (`changeCode` changes it).
 */
export async function saveDraft(
  db: NetworkDeeds,
  { id, shape, code, content, basedOn }: WrittenDraft,
  at: string,
): Promise<SavedDraft> {
  const by = byActor(db)
  const head = await holdEntry(db, id)
  if (head === undefined) {
    if (!(await addEntry(db, { id, code, shape, content, at }))) return { is: 'code taken' }
  } else {
    const latest = await findVersion(db, id, head.version)
    if (latest === undefined) throw new Error('an entry without its latest version')
    if (isDeepStrictEqual(latest.content, contentOf(content))) return { is: 'unchanged', version: head.version }
    if (head.version !== basedOn) return { is: 'changed meanwhile', latest }
  }
  const version = (head?.version ?? 0) + 1
  await addVersion(db, { id, version, content, at, by })
  await db.announce(entrySaved(id, null, { version }))
  return { is: 'saved', version }
}
