import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import { localTimeOf } from '#basics/local-time.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { QuietHours } from '../domain/quiet-hours.ts'

/** Whether a user wants what can wait in one mail a day; each at once until they choose. */
export async function findWantsDaily(db: IdentityDb, userId: Id): Promise<boolean> {
  const row = await db.row(sql<{ daily: boolean }>`select daily from mail.wishes where user_id = ${userId}`)
  return row?.daily ?? false
}

/** Keeps how a user wants their mail. */
export async function saveWantsDaily(db: IdentityDb, userId: Id, daily: boolean, now: string): Promise<void> {
  await db.run(sql`
    insert into mail.wishes (user_id, daily, changed_at) values (${userId}, ${daily}, ${now})
    on conflict (user_id) do update set daily = excluded.daily, changed_at = excluded.changed_at`)
}

/** The quiet hours of an organisation; null when it has none. */
export async function findQuietHours(db: IdentityDb, organisation: Id): Promise<QuietHours | null> {
  const row = await db.row(sql<{ starts: string; ends: string }>`
    select left(starts::text, 5) as starts, left(ends::text, 5) as ends from mail.quiet_hours where organisation_id = ${organisation}`)
  return row ? { starts: localTimeOf(row.starts), ends: localTimeOf(row.ends) } : null
}

/** Sets the quiet hours of an organisation, or takes them away. */
export async function saveQuietHours(
  db: IdentityDb,
  wish: { organisation: Id; quiet: QuietHours | null; by: Id; now: string },
): Promise<void> {
  if (wish.quiet === null) {
    await db.run(sql`delete from mail.quiet_hours where organisation_id = ${wish.organisation}`)
    return
  }
  await db.run(sql`
    insert into mail.quiet_hours (organisation_id, starts, ends, changed_at, changed_by)
    values (${wish.organisation}, ${wish.quiet.starts}, ${wish.quiet.ends}, ${wish.now}, ${wish.by})
    on conflict (organisation_id) do update set starts = excluded.starts, ends = excluded.ends,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by`)
}
