import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { comparableEmail } from '../domain/email-address.ts'
import { paceMinutes, type RecentTries } from '../domain/sign-in-pace.ts'

/** A try to sign in: for which address or link (as a hash: it may be nobody's), from which device (hash), when (ISO instant). */
export type Attempt = {
  readonly emailHash: string
  readonly device: string
  readonly now: string
  /** What was tried: the password when left out, a code of the second step, or the code of a link. They are counted apart. */
  readonly step?: 'password' | 'code' | 'link'
}

/** What is kept of the address that was typed. */
export function emailHash(typed: string): string {
  return createHash('sha256').update(comparableEmail(typed)).digest('hex')
}

/** Lets tries for one address be judged one after the other, until this transaction ends. */
export async function lockAttempts(db: IdentityDb, { emailHash: hash }: Attempt): Promise<void> {
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${hash}`}, 0))`)
}

/** Failed tries for the address in the last 15 minutes, since this device last succeeded. */
export async function countRecentTries(
  db: IdentityDb,
  { emailHash: hash, device, now, step = 'password' }: Attempt,
): Promise<RecentTries> {
  const row = await db.row(sql<RecentTries>`
    with known as (
      select max(at) filter (where ${isPast(now)}) as at, count(*) > 0 as is_known from identity.sign_in_attempts where email_hash = ${hash} and device_hash = ${device} and step = ${step} and outcome = 'signed-in'
    ), failed as (
      select device_hash, at from identity.sign_in_attempts
      where email_hash = ${hash} and step = ${step} and outcome = 'refused' and ${isPast(now)} and at > ${now}::timestamptz - make_interval(mins => ${paceMinutes})
    )
    select
      (select count(*) from failed where device_hash = ${device} and at > coalesce((select at from known), '-infinity'))::int as "fromThisDevice",
      (select count(*) from failed where device_hash <> ${device} or not (select is_known from known))::int as "fromStrangers",
      (select is_known from known) as "isKnownDevice"`)
  if (!row) throw new Error('a count gave no row')
  return row
}

/**
 * Not later than now, give or take a minute: tries from while the clock was ahead must neither shut anybody out until it
 * gets there again, nor wipe out what is tried meanwhile.
 */
function isPast(now: string): RawBuilder<unknown> {
  return sql`at <= ${now}::timestamptz + interval '1 minute'`
}

/** Writes down how a try went. */
export async function saveAttempt(
  db: IdentityDb,
  attempt: Attempt,
  outcome: 'signed-in' | 'refused' | 'slowed',
  userId: Id | null,
): Promise<void> {
  await db.run(sql`
    insert into identity.sign_in_attempts (at, email_hash, device_hash, user_id, outcome, step)
    values (${attempt.now}, ${attempt.emailHash}, ${attempt.device}, ${userId}, ${outcome}, ${attempt.step ?? 'password'})`)
}
