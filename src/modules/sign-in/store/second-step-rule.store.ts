import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { SecondStepRule } from '../domain/second-step-rule.ts'

/** Of whom the organisation asks a second step. */
export async function findSecondStepRule(db: IdentityDb, organisation: Id): Promise<SecondStepRule> {
  const row = await db.row(sql<{ isForAll: boolean; roles: readonly string[] }>`
    select needs_second_step as "isForAll", second_step_roles as roles from identity.organisations where id = ${organisation}`)
  const roles = row?.roles ?? []
  if (row?.isForAll) return { askedOf: 'everybody', roles }
  return { askedOf: roles.length > 0 ? 'roles' : 'nobody', roles }
}

/** Whether the organisation asks those in this role for a second step. */
export async function needsSecondStep(db: IdentityDb, organisation: Id, role: string): Promise<boolean> {
  const { askedOf, roles } = await findSecondStepRule(db, organisation)
  return askedOf === 'everybody' || (askedOf === 'roles' && roles.includes(role))
}

/** Sets the rule; it counts from the next request on. */
export async function saveSecondStepRule(db: IdentityDb, organisation: Id, rule: SecondStepRule): Promise<void> {
  const roles = rule.askedOf === 'roles' ? [...rule.roles] : []
  await db.run(sql`
    update identity.organisations set needs_second_step = ${rule.askedOf === 'everybody'}, second_step_roles = ${roles}::text[]
    where id = ${organisation}`)
}
