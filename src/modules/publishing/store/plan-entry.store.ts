import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Which version will be published when, and who said so; null takes it back. */
export async function schedule(
  db: NetworkDb,
  id: Id,
  plan: { readonly version: number; readonly when: string; readonly by: string } | null,
): Promise<void> {
  await db.run(sql`
    update network.entries set scheduled_version = ${plan?.version ?? null}, scheduled_at = ${plan?.when ?? null},
      scheduled_by = ${plan?.by ?? null} where id = ${id}`)
}

/** Which version its writer proposes for publishing. */
export async function propose(db: NetworkDb, id: Id, version: number | null): Promise<void> {
  await db.run(sql`update network.entries set proposed_version = ${version} where id = ${id}`)
}

/** Nothing of an entry is public, and nothing will be by itself. */
export async function withdraw(db: NetworkDb, id: Id): Promise<void> {
  await db.run(sql`
    update network.entries set published_at = null, public_version = null, scheduled_version = null, scheduled_at = null,
      scheduled_by = null where id = ${id}`)
}

/** Until when an entry may be public. */
export async function endAt(db: NetworkDb, id: Id, until: string | null): Promise<void> {
  await db.run(sql`update network.entries set public_until = ${until} where id = ${id}`)
}
