import { type ListedEntry, mapDetails, type Shape } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** What the search must know of a shape: how its entries are called together, in which folder they are, and what is said before their words. */
export type FoundShape = Pick<Shape, 'code' | 'plural' | 'folder' | 'notesBefore'>

/** Where an entry is; nothing when its shape is not among those that can be found. */
export function hrefAmong(
  shapes: readonly FoundShape[],
  { code, shape }: { readonly code: string; readonly shape: string },
): string | undefined {
  const folder = shapes.find((one) => one.code === shape)?.folder
  return folder && `${folder}/${code}`
}

/** What is said before the words of each of these entries that nobody should come upon unprepared, by its code. */
export async function notesAmong(
  db: NetworkDb,
  now: string,
  { shapes, entries }: { readonly shapes: readonly FoundShape[]; readonly entries: readonly ListedEntry[] },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const saying = new Map(shapes.flatMap(({ code, notesBefore }) => (notesBefore ? [[code, notesBefore] as const] : [])))
  const noted = entries.filter(({ shape }) => saying.has(shape))
  const details = await mapDetails(
    db,
    now,
    noted.map(({ code }) => code),
  )
  return new Map(noted.map(({ shape, code }) => [code, saying.get(shape)?.(details.get(code) ?? {}) ?? []]))
}
