import { type EntryHead, type EntryVersion, findVersion } from '#modules/publishing/index.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'

/** The version that visitors see; nothing while none is public. */
export async function publicVersionOf(
  db: NetworkVisit['db'],
  { id, publicVersion }: EntryHead,
): Promise<EntryVersion | undefined> {
  return publicVersion === null ? undefined : await findVersion(db, id, publicVersion)
}
