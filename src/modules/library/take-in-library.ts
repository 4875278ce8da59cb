import { relateTakenIn, type TakingIn, takeInEntry, type WrittenEntry } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** What became of a library that was taken in. */
export type LibraryReport = {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Entries that somebody has changed or withdrawn here since: they stay as they are. */
  readonly leftAlone: number
  /** Entries that name another which is nowhere. */
  readonly notFound: readonly { readonly code: string; readonly related: string }[]
  /** Entries without a link: what they describe is not held here. */
  readonly notHeld: number
}

/** Saves every entry of a library, published, then which belong together: an entry may name one that comes later. */
export async function takeInLibrary(
  db: NetworkDb,
  library: readonly WrittenEntry[],
  taking: TakingIn,
): Promise<LibraryReport> {
  const counts = { added: 0, changed: 0, unchanged: 0, 'left alone': 0 }
  const taken: WrittenEntry[] = []
  for (const entry of library) {
    const became = await takeInEntry(db, entry, taking)
    counts[became] += 1
    if (became !== 'left alone') taken.push(entry)
  }
  const notFound: { code: string; related: string }[] = []
  for (const entry of taken)
    for (const related of await relateTakenIn(db, entry)) notFound.push({ code: entry.code, related })
  const { added, changed, unchanged } = counts
  const notHeld = library.filter(({ link }) => link === null).length
  return { added, changed, unchanged, leftAlone: counts['left alone'], notFound, notHeld }
}
