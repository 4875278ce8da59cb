import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Whether a user who has signed in elsewhere before signs in on this device for the first time. */
export async function isNewDevice(db: IdentityDb, userId: Id, device: string): Promise<boolean> {
  const row = await db.row(sql<{ here: number; elsewhere: number }>`
    select count(*) filter (where device_hash = ${device})::int as here, count(*) filter (where device_hash <> ${device})::int as elsewhere
    from identity.sign_in_attempts where user_id = ${userId} and outcome = 'signed-in'`)
  return row !== undefined && row.here <= 1 && row.elsewhere > 0
}
