import { sql } from 'kysely'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** An entry that needs consent, as a line of the team's list. */
export type ConsentLine = {
  readonly code: string
  readonly shape: string
  readonly title: string
  /** Until when it is public; null when it is not, or for ever. */
  readonly publicUntil: string | null
  readonly isPublished: boolean
  readonly withdrawnAt: string | null
  /** Whether the latest words are approved. */
  readonly isApproved: boolean
  /** The last day of the consent of whom it belongs to; null when none stands. */
  readonly endsOn: string | null
}

/** Every entry of these shapes, those whose consent ends first at the top. */
export async function listConsentLines(db: NetworkDb, shapes: readonly string[]): Promise<ConsentLine[]> {
  return await db.rows(sql<ConsentLine>`
    select e.code, e.shape, coalesce(v.content->>'title', '') as title, e.public_until as "publicUntil",
      e.published_at is not null as "isPublished", w.at as "withdrawnAt", c.ends_on as "endsOn",
      exists (select from network.text_approvals a where a.entry_id = e.id and a.ended_at is null
        and a.words_hash = network.words_hash(v.content)) as "isApproved"
    from network.entries e
    join network.entry_versions v on v.entry_id = e.id and v.version = e.version
    left join network.consents c on c.entry_id = e.id and c.whose = 'own' and c.ended_at is null
    left join network.withdrawals w on w.entry_id = e.id
    where e.shape = any(${[...shapes]}::text[]) order by w.at nulls first, c.ends_on nulls first, lower(e.title), e.id`)
}
