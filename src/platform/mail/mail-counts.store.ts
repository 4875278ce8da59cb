import { sql } from 'kysely'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** How much mail waits, and from how many addresses mail came back. */
export type MailCounts = {
  readonly waiting: number
  /** For how many seconds the most overdue has waited after its time; 0 when none is overdue. */
  readonly oldestSeconds: number
  readonly bouncing: number
}

/** Counts mail in the whole installation. */
export async function countMail(db: IdentityDb): Promise<MailCounts> {
  const counts = await db.row(sql<MailCounts>`
    select count(*)::int as waiting,
      greatest(0, coalesce(extract(epoch from now() - min(coalesce(due_at, queued_at))), 0))::float8 as "oldestSeconds",
      (select count(*) from mail.bounces where cleared_at is null)::int as bouncing
    from mail.outbox where state in ('waiting', 'sending')`)
  return counts ?? { waiting: 0, oldestSeconds: 0, bouncing: 0 }
}
