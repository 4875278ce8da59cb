import { type RawBuilder, sql } from 'kysely'
import type { ConsentUse } from '../domain/consent.ts'
import { consentedShapes } from '../domain/consented.ts'

/**
 * SQL: whether the row of network.entries called `alias` may be used for `use` at `now`. Where something needs consent,
 * everybody whose consent it needs has agreed to this very use, and it holds; anything else may.
 */
export function isAgreedFor(alias: string, use: ConsentUse, now: string): RawBuilder<boolean> {
  const asking = consentedShapes.flatMap(({ shape, needsConsent }) => (needsConsent ? [shape] : []))
  const [id, shape, details] = [sql.ref(`${alias}.id`), sql.ref(`${alias}.shape`), sql.ref(`${alias}.details`)]
  const isAboutOther = sql`coalesce(${details}->>'about', '') = 'other'`
  return sql<boolean>`(${shape} <> all(${asking}::text[]) or (
    select count(*) from network.consents c where c.entry_id = ${id} and c.ended_at is null and ${use} = any(c.uses)
      and (c.ends_on + 1)::timestamp at time zone 'Europe/London' > ${now}::timestamptz
      and (c.whose = 'own' or ${isAboutOther})) = case when ${isAboutOther} then 2 else 1 end)`
}
