import type { Pool } from 'pg'
import { type Id, newId } from '#basics/id.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { inNetworkAs, type NetworkActor, type NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { WrittenEntry } from '../domain/entry.ts'
import { publishEntry } from '../publish-entry.ts'
import { saveDraft } from '../save-draft.ts'

/** Somebody who writes for the network: everything they do in `work` is one transaction. */
export function asEditor(
  pool: Pool,
  name = 'Ed Writer',
  id: Id = newId(),
): <T>(work: (db: NetworkDeeds) => Promise<T>) => Promise<T> {
  return asActor(pool, { kind: 'user', id, name })
}

/** Somebody, or a named job, who changes what the network offers. */
export function asActor(pool: Pool, actor: NetworkActor): <T>(work: (db: NetworkDeeds) => Promise<T>) => Promise<T> {
  return (work) => inNetworkAs({ pool, announcer: networkAnnouncerFor([]) }, actor, work)
}

/** Writes an entry and publishes it at once; gives its id. Refuses (throws) when it cannot. */
export async function publishAnEntry(
  db: NetworkDeeds,
  { code, shape, ...content }: WrittenEntry,
  at: string,
): Promise<Id> {
  const id = newId()
  const saved = await saveDraft(db, { id, code, shape, content, basedOn: 0 }, at)
  if (saved.is !== 'saved') throw new Error(`${code}: ${saved.is}`)
  const became = await publishEntry(db, { id, version: saved.version }, at)
  if (became !== 'published') throw new Error(`${code}: ${became}`)
  return id
}
