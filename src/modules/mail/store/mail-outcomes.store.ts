import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** What became of a mail that somebody asked for: `waits` is not settled yet. */
export type MailOutcome = {
  readonly mail: Id
  readonly outcome: 'waits' | 'sent' | 'refused' | 'stopped'
  /** When it was settled; null while it waits. */
  readonly at: string | null
  /** Whether mail comes back from its address. */
  readonly isBouncing: boolean
}

/**
 * What became of these mails, as far as it is still known (180 days). A demonstration's kept mail counts as sent: it went
 * as far as mail goes there. A mail held after a restore counts as stopped.
 */
export async function findMailOutcomes(db: IdentityDb, mails: readonly Id[]): Promise<MailOutcome[]> {
  return await db.rows(sql<MailOutcome>`
    select m.id as mail, m.settled_at as at,
      case when m.state in ('sent', 'kept') then 'sent' when m.state = 'refused' then 'refused'
        when m.state in ('stopped', 'held') then 'stopped' else 'waits' end as outcome,
      exists (select 1 from mail.bounces b where b.address = lower(coalesce(m.address, u.email)) and b.cleared_at is null) as "isBouncing"
    from mail.outbox m left join identity.users u on u.id = m.user_id
    where m.id = any(${mails}::uuid[]) order by m.id`)
}
