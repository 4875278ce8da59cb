import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Alert } from '../domain/alert.ts'

const columns = sql`l.id, l.kind, l.actor_id as "actorId", l.actor_name as "actorName", l.person_id as "personId",
  nullif(concat_ws(' ', p.given_name, p.family_name), '') as "personName", l.on_day as "onDay", l.first_at as "firstAt",
  l.last_at as "lastAt", l.times, l.looked_at as "lookedAt", l.looked_by_name as "lookedByName", l.words`

/** Alerts, the newest first: those that wait for somebody, or all. An alert about `except` themselves is for others. */
export async function listAlerts(
  db: OrganisationDb,
  which: 'waiting' | 'all',
  except: Id,
  limit: number,
): Promise<Alert[]> {
  return await db.rows(sql<Alert>`
    select ${columns} from private.audit_alerts l
    left join private.people p on p.organisation_id = ${db.organisation} and p.id = l.person_id
    where l.organisation_id = ${db.organisation} and l.actor_id <> ${except}
      and ${which === 'waiting' ? sql`l.looked_at is null` : sql`true`}
    order by l.last_at desc, l.id limit ${limit}`)
}

/** How many alerts wait for somebody else than `except`, counted up to `most`. */
export async function countWaitingAlerts(db: OrganisationDb, except: Id, most: number): Promise<number> {
  const found = await db.row(sql<{ count: number }>`
    select count(*) as count from (select from private.audit_alerts l
      where l.organisation_id = ${db.organisation} and l.looked_at is null and l.actor_id <> ${except} limit ${most}) counted`)
  return found?.count ?? 0
}

/** One alert, or nothing; nobody is shown an alert about themselves. */
export async function findAlert(db: OrganisationDb, id: Id, except: Id): Promise<Alert | undefined> {
  return await db.row(sql<Alert>`
    select ${columns} from private.audit_alerts l
    left join private.people p on p.organisation_id = ${db.organisation} and p.id = l.person_id
    where l.organisation_id = ${db.organisation} and l.id = ${id} and l.actor_id <> ${except}`)
}

/** Notes that an alert was looked into as it stood at `lastAt`. False when more has happened since, or it is not there. */
export async function saveLookedInto(
  db: OrganisationDb,
  { id, lastAt }: Pick<Alert, 'id' | 'lastAt'>,
  looked: { readonly at: string; readonly byName: string; readonly words: string },
): Promise<boolean> {
  const { at, byName, words } = looked
  return (
    (await db.run(sql`
      update private.audit_alerts set looked_at = ${at}, looked_by_name = ${byName}, words = ${words}
      where organisation_id = ${db.organisation} and id = ${id} and last_at = ${lastAt}::timestamptz`)) === 1
  )
}
