import { mapByCodes } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { type FoundShape, hrefAmong } from '../../found-shapes.ts'

/** GET /entries/:code: leads to the public entry that has or had this code, in whichever part of the network it is. */
export async function findEntry({ params, network, now }: Visit, shapes: readonly FoundShape[]): Promise<Reply> {
  const code = params['code'] ?? ''
  const entry = await network(async (db) => (await mapByCodes(db, now, [code])).get(code))
  const location = entry && hrefAmong(shapes, entry)
  return location === undefined ? nothingHere : { location }
}
