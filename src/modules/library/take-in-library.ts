import { newId } from '#basics/id.ts'
import type { Kind } from '#catalogue/kinds/define-kind.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { WrittenEntry } from './domain/entry.ts'
import { wordsOfEntry } from './domain/words-of-entry.ts'
import { saveEntry, saveRelations } from './store/save-entry.store.ts'

/** What became of a library that was taken in. */
export type LibraryReport = {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Entries that name another which is nowhere. */
  readonly notFound: readonly { readonly code: string; readonly related: string }[]
  /** Entries without a link: what they describe is not held here. */
  readonly notHeld: number
}

/** Saves every entry of a library, published, then which belong together: an entry may name one that comes later. */
export async function takeInLibrary(
  db: NetworkDb,
  library: readonly WrittenEntry[],
  kinds: ReadonlyMap<string, Kind>,
  saving: { readonly at: string; readonly by: string },
): Promise<LibraryReport> {
  const counts = { added: 0, changed: 0, unchanged: 0 }
  for (const entry of library) {
    const words = wordsOfEntry(entry, kinds.get(entry.kind)?.name ?? entry.kind)
    counts[await saveEntry(db, entry, { ...saving, newId: newId(), words })] += 1
  }
  const notFound: { code: string; related: string }[] = []
  for (const { code, related } of library)
    for (const missing of await saveRelations(db, code, related)) notFound.push({ code, related: missing })
  return { ...counts, notFound, notHeld: library.filter(({ link }) => link === null).length }
}
