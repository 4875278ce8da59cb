import { knownMedia } from '#modules/media/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { PublishedEntry } from './domain/entry.ts'
import { namedCodes } from './domain/named-codes.ts'
import type { EntryAround } from './domain/shape-field.ts'
import type { Shape } from './shape.ts'
import { listPublished, listRelated, mapByCodes } from './store/find-published.store.ts'

/** Looks up what stands around an entry when it is shown: for its page and for its preview alike. */
export async function aroundEntry(
  db: NetworkDb,
  shape: Pick<Shape, 'fields' | 'lists'>,
  entry: PublishedEntry,
  { now, origin, isPreview = false }: { readonly now: string; readonly origin: string; readonly isPreview?: boolean },
): Promise<EntryAround> {
  const said = await listRelated(db, now, entry)
  const successor = entry.supersededBy === null ? [] : [entry.supersededBy]
  const codes = [...entry.related, ...successor, ...namedCodes(shape.fields, entry.details)]
  const named = await mapByCodes(db, now, codes)
  const related = [
    ...said,
    ...[...named]
      .filter(([askedBy, { code }]) => entry.related.includes(askedBy) && said.every((one) => one.code !== code))
      .map(([, one]) => one),
  ]
  const media = await knownMedia(db, [JSON.stringify([entry.body, entry.details, entry.welsh, entry.easyRead])])
  const lists = new Map<string, readonly PublishedEntry[]>()
  for (const [name, query] of Object.entries(shape.lists?.(entry) ?? {}))
    lists.set(name, (await listPublished(db, now, query)).entries)
  return { now, origin, related, named, lists, media, isPreview }
}
