import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Whose } from '../domain/consent.ts'

/** Who stands behind an entry, as it is kept: sealed. */
export type SealedPerson = { readonly whose: Whose; readonly sealed: string; readonly recordedBy: string }

/** Who stands behind an entry, sealed. */
export async function listSealedPeople(db: NetworkDb, entry: Id): Promise<SealedPerson[]> {
  return await db.rows(sql<SealedPerson>`
    select whose, sealed, recorded_by as "recordedBy" from network.sealed_people where entry_id = ${entry} order by whose desc`)
}

/** Keeps who stands behind an entry, in place of what was kept before. */
export async function saveSealedPerson(db: NetworkDb, entry: Id, person: SealedPerson, at: string): Promise<void> {
  await db.run(sql`
    insert into network.sealed_people (entry_id, whose, sealed, recorded_at, recorded_by)
    values (${entry}, ${person.whose}, ${person.sealed}, ${at}, ${person.recordedBy})
    on conflict (entry_id, whose) do update set sealed = excluded.sealed, recorded_at = excluded.recorded_at,
      recorded_by = excluded.recorded_by`)
}
