import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Something done to sign-in data. `by` is null for a named job and for somebody who is not known. */
export type IdentityDeed = {
  readonly deed:
    | 'user.signed-in'
    | 'user.sign-in-refused'
    | 'user.sign-in-slowed'
    | 'user.signed-out'
    | 'user.gave-password'
    | 'user.code-refused'
    | 'user.code-slowed'
    | 'user.passkey-refused'
    | 'user.added-factor'
    | 'user.removed-factor'
    | 'user.lost-factors'
    | 'user.changed-password'
    | 'user.ended-sessions'
    | 'organisation.set-second-step'
    | 'user.confirmed'
    | 'user.confirm-refused'
    | 'user.confirm-slowed'
    | 'user.invited'
    | 'user.accepted-invitation'
    | 'user.chose-organisation'
    | 'user.reset-password'
    | 'user.locked'
    | 'user.unlocked'
    | 'user.unlock-refused'
    | 'user.set-pin'
    | 'user.removed-pin'
    | 'membership.ended'
    | 'operator.added'
    | 'team.invited'
    | 'team.ended'
    | 'operator.removed'
    | 'operator.tried-jobs-again'
    | 'operator.gave-jobs-up'
    | 'user.linked-provider'
    | 'user.provider-refused'
    | 'organisation.set-provider'
    | 'organisation.removed-provider'
    | 'organisation.allowed-passwords'
    | 'link.opened'
    | 'link.code-refused'
    | 'link.code-slowed'
  readonly by: Id | null
  /** The user, organisation or link it was done to; for an unknown address, its hash. */
  readonly subject: string
  readonly organisation: Id | null
  readonly payload?: Readonly<Record<string, unknown>>
  /** ISO instant. */
  readonly now: string
}

/** Writes who did what to sign-in data, in the act's own transaction. */
export async function saveIdentityDeed(
  db: IdentityDb,
  { deed, by, subject, organisation, payload = {}, now }: IdentityDeed,
): Promise<void> {
  await db.run(sql`
    insert into identity.audit (at, actor_id, deed, subject_id, organisation_id, payload)
    values (${now}, ${by}, ${deed}, ${subject}, ${organisation}, ${JSON.stringify(payload)}::jsonb)`)
}
