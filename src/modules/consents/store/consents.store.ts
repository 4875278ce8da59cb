import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Consent, Whose } from '../domain/consent.ts'

const consentColumns = sql`c.id, c.whose, c.basis, c.reason, c.is_child as "isChild", c.own_view as "ownView", c.uses,
  c.given_on as "givenOn", c.ends_on as "endsOn", c.way, c.noted_by as "notedBy", c.recorded_at as "recordedAt",
  c.ended_at as "endedAt", c.ended_why as "endedWhy"`

/** All consents of an entry, the newest first. */
export async function listConsents(db: NetworkDb, entry: Id): Promise<Consent[]> {
  return await db.rows(sql<Consent>`
    select ${consentColumns} from network.consents c where c.entry_id = ${entry} order by c.recorded_at desc, c.id`)
}

/**
 * Writes a consent down; the one of the same person that held until now is replaced. The database moves the end of what it
 * is for. Once something was taken back, nobody agrees to it again: false.
 */
export async function saveConsent(db: NetworkDb, entry: Id, consent: Consent): Promise<boolean> {
  const { id, whose, basis, reason, isChild, ownView, uses, givenOn, endsOn, way, notedBy, recordedAt } = consent
  const gone = await db.row(sql`select from network.withdrawals where entry_id = ${entry}`)
  if (gone) return false
  await endConsents(db, entry, [whose], recordedAt, 'replaced')
  await db.run(sql`
    insert into network.consents (id, entry_id, whose, basis, reason, is_child, own_view, uses, given_on, ends_on, way,
      noted_by, recorded_at)
    values (${id}, ${entry}, ${whose}, ${basis}, ${reason}, ${isChild}, ${ownView}, ${[...uses]}, ${givenOn}, ${endsOn},
      ${way}, ${notedBy}, ${recordedAt})`)
  return true
}

/** Ends the consents of an entry that stand; how many there were. */
export async function endConsents(
  db: NetworkDb,
  entry: Id,
  whose: readonly Whose[],
  at: string,
  why: 'withdrawn' | 'replaced',
): Promise<number> {
  return await db.run(sql`
    update network.consents set ended_at = ${at}, ended_why = ${why}
    where entry_id = ${entry} and whose = any(${[...whose]}::text[]) and ended_at is null`)
}

/** Until when the consents hold that what is public of an entry needs, or its latest version; nothing while one of them is missing. */
export async function consentUntil(db: NetworkDb, entry: Id): Promise<string | null> {
  const row = await db.row(sql<{ until: string | null }>`
    select network.consent_until(e.id, coalesce(coalesce(p.content, v.content)->'details'->>'about', '') = 'other') as until
    from network.entries e join network.entry_versions v on v.entry_id = e.id and v.version = e.version
    left join network.entry_versions p on p.entry_id = e.id and p.version = e.public_version where e.id = ${entry}`)
  return row?.until ?? null
}

/** An entry whose consent ends, for the list of the team and for reminders. */
export type EndingConsent = {
  readonly consent: Id
  readonly code: string
  readonly shape: string
  readonly endsOn: string
  readonly whose: Whose
}

/** Consents that stand and end on `until` or before, the soonest first. */
export async function listEnding(db: NetworkDb, from: string, until: string): Promise<EndingConsent[]> {
  return await db.rows(sql<EndingConsent>`
    select c.id as consent, e.code, e.shape, c.ends_on as "endsOn", c.whose
    from network.consents c join network.entries e on e.id = c.entry_id
    where c.ended_at is null and c.ends_on between ${from} and ${until} order by c.ends_on, e.code`)
}

/** Notes that a reminder goes out; false when it went out before. */
export async function saveReminder(db: NetworkDb, consent: Id, days: number, at: string): Promise<boolean> {
  const saved = await db.run(sql`
    insert into network.consent_reminders (consent_id, days, sent_at) values (${consent}, ${days}, ${at})
    on conflict do nothing`)
  return saved > 0
}
