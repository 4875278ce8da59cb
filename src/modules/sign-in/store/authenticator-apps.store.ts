import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** An authenticator app: its secret, sealed, and the step of the last code that counted. */
export type AuthenticatorApp = { readonly factorId: Id; readonly sealedSecret: string; readonly lastStep: number }

/** Keeps the sealed secret of an app. */
export async function saveAuthenticatorApp(db: IdentityDb, app: AuthenticatorApp): Promise<void> {
  await db.run(sql`
    insert into identity.authenticator_apps (factor_id, sealed_secret, last_step)
    values (${app.factorId}, ${app.sealedSecret}, ${app.lastStep})`)
}

/** The user's apps. */
export async function listAuthenticatorApps(db: IdentityDb, userId: Id): Promise<AuthenticatorApp[]> {
  return await db.rows(sql<AuthenticatorApp>`
    select a.factor_id as "factorId", a.sealed_secret as "sealedSecret", a.last_step as "lastStep"
    from identity.authenticator_apps a join identity.factors f on f.id = a.factor_id
    where f.user_id = ${userId} and f.ended_at is null order by f.created_at`)
}

/** Uses the code of a step up. False when a code of that step or a later one has counted before. */
export async function spendStep(db: IdentityDb, factorId: Id, step: number): Promise<boolean> {
  const touched = await db.run(sql`
    update identity.authenticator_apps set last_step = ${step} where factor_id = ${factorId} and last_step < ${step}`)
  return touched === 1
}
