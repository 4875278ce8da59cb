import { searchWords } from '#basics/search-words.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { emptyFilter } from '../../domain/entry-filter.ts'
import { findResources } from '../../find-resources.ts'
import { type FoundShape, hrefAmong } from '../../found-shapes.ts'
import { listTitlesBeginning } from '../../store/titles-beginning.store.ts'
import { writtenKind } from '../words-for-values.ts'

const most = 6

/** GET /resources/suggestions?q=: what is found while somebody types, titles that begin so first; for our own script. */
export async function suggestWords({ query, network, now }: Visit, shapes: readonly FoundShape[]): Promise<Reply> {
  const typed = (query.get('q') ?? '').trim().slice(0, 100)
  if (typed.length < 2) return { json: { found: [] } }
  const codes = shapes.map(({ code }) => code)
  const found = await network(async (db) => {
    const beginning = await listTitlesBeginning(db, now, { words: searchWords(typed), shapes: codes, most })
    if (beginning.length === most) return beginning
    const { entries } = await findResources(db, catalogue.synonyms, { ...emptyFilter, typed }, now, codes)
    return [...beginning, ...entries.filter(({ code }) => beginning.every((one) => one.code !== code))].slice(0, most)
  })
  return {
    json: {
      found: found.map((entry) => ({
        id: hrefAmong(shapes, entry) ?? '/resources',
        name: entry.title,
        detail: writtenKind(entry.kind),
      })),
    },
  }
}
