import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Whether the organisation asks everybody who works for it for a second step. */
export async function needsSecondStep(db: IdentityDb, organisation: Id): Promise<boolean> {
  const row = await db.row(sql<{ isNeeded: boolean }>`
    select needs_second_step as "isNeeded" from identity.organisations where id = ${organisation}`)
  return row?.isNeeded === true
}

/** Sets whether it does; it counts from the next request on. */
export async function saveSecondStepRule(db: IdentityDb, organisation: Id, isNeeded: boolean): Promise<void> {
  await db.run(sql`update identity.organisations set needs_second_step = ${isNeeded} where id = ${organisation}`)
}
