import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { DayOff, Turn } from '../domain/duty.ts'
import type { KindRule } from '../domain/submission.ts'

/** The turns of the roster that have not ended on `day`, by name. */
export async function listTurns(db: NetworkDb, day: string): Promise<Turn[]> {
  return await db.rows(sql<Turn>`
    select id, name, from_day as "from", until_day as until, weekdays, to_char(starts, 'HH24:MI') as starts,
      to_char(ends, 'HH24:MI') as ends
    from network.duty_turns where until_day is null or until_day >= ${day}::date order by lower(name), from_day, starts, id`)
}

/** Adds a turn. */
export async function saveTurn(db: NetworkDb, turn: Turn): Promise<void> {
  await db.run(sql`
    insert into network.duty_turns (id, name, from_day, until_day, weekdays, starts, ends)
    values (${turn.id}, ${turn.name}, ${turn.from}, ${turn.until}, ${[...turn.weekdays]}::smallint[], ${turn.starts}, ${turn.ends})`)
}

/** Takes a turn out of the roster; false when there is none. */
export async function deleteTurn(db: NetworkDb, id: Id): Promise<boolean> {
  return (await db.run(sql`delete from network.duty_turns where id = ${id}`)) === 1
}

/** The days off from `day` on, in order. */
export async function listDaysOff(db: NetworkDb, day: string): Promise<DayOff[]> {
  return await db.rows(sql<DayOff>`
    select day::text as day, name from network.days_off where day >= ${day}::date order by network.days_off.day`)
}

/** Adds a day off, or gives it another name. */
export async function saveDayOff(db: NetworkDb, { day, name }: DayOff): Promise<void> {
  await db.run(sql`
    insert into network.days_off (day, name) values (${day}, ${name}) on conflict (day) do update set name = excluded.name`)
}

/** Takes a day off away; false when it was none. */
export async function deleteDayOff(db: NetworkDb, day: string): Promise<boolean> {
  return (await db.run(sql`delete from network.days_off where day = ${day}`)) === 1
}

/** How the desk has set a kind; nothing while it is as it came. */
export async function findKindRule(db: NetworkDb, kind: string): Promise<KindRule | undefined> {
  return await db.row(sql<KindRule>`
    select pauses, hours_allowed as "hoursAllowed" from network.moderation_rules where kind = ${kind}`)
}

/** Sets a kind. */
export async function saveKindRule(db: NetworkDb, kind: string, { pauses, hoursAllowed }: KindRule): Promise<void> {
  await db.run(sql`
    insert into network.moderation_rules (kind, pauses, hours_allowed) values (${kind}, ${pauses}, ${hoursAllowed})
    on conflict (kind) do update set pauses = excluded.pauses, hours_allowed = excluded.hours_allowed`)
}
