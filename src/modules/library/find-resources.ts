import { searchWords } from '#basics/search-words.ts'
import type { Synonym } from '#catalogue/synonyms/define-synonym.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { askFor } from './domain/ask.ts'
import type { EntryFilter } from './domain/entry-filter.ts'
import { meantWords } from './domain/spelling.ts'
import { wordsAlike } from './store/known-words.store.ts'
import { type FoundEntries, searchEntries } from './store/search-entries.store.ts'

/** What a search found, and the words that were read as others: typed word to the likeliest one meant. */
export type FoundResources = FoundEntries & { readonly mended: ReadonlyMap<string, string> }

/** Finds entries for what somebody typed and chose: spelling mended, synonyms heard, the best first. `shapes`: only of these. */
export async function findResources(
  db: NetworkDb,
  synonyms: ReadonlyMap<string, Synonym>,
  filter: EntryFilter,
  now: string,
  shapes?: readonly string[],
): Promise<FoundResources> {
  const words = [...new Set(searchWords(filter.typed))]
  const ours = [...new Set([...synonyms.values()].flatMap((one) => one.words.flatMap((word) => searchWords(word))))]
  const unknown = words.filter((word) => !ours.includes(word))
  const alike = unknown.length === 0 ? new Map<string, string[]>() : await wordsAlike(db, unknown)
  const meant = [...alike].map(
    ([typed, known]) => [typed, meantWords(typed, [...new Set([...known, ...ours])])] as const,
  )
  const mended = new Map(meant.filter(([, likely]) => likely.length > 0))
  const found = await searchEntries(db, askFor(filter.typed, synonyms.values(), mended), filter, now, shapes)
  return { ...found, mended: new Map([...mended].map(([typed, [first = '']]) => [typed, first])) }
}
