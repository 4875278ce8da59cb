import { sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { User } from '#platform/http/visit.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Disposal } from '../domain/disposal.ts'
import type { DueBefore } from '../domain/when-due.ts'

const columns = sql`id, person_id as "personId", ground, because, asked_by as "askedBy", asked_by_name as "askedByName",
  asked_at as "askedAt", decision, decided_because as "decidedBecause", decided_by_name as "decidedByName",
  decided_at as "decidedAt", removed`

/** One disposal, or nothing. */
export async function findDisposal(db: OrganisationDb, id: Id): Promise<Disposal | undefined> {
  return await db.row(sql<Disposal>`
    select ${columns} from private.disposals where organisation_id = ${db.organisation} and id = ${id}`)
}

/** What nobody has decided yet, the oldest first. */
export async function listOpenDisposals(db: OrganisationDb): Promise<Disposal[]> {
  return await db.rows(sql<Disposal>`
    select ${columns} from private.disposals
    where organisation_id = ${db.organisation} and decision is null order by asked_at, id limit 200`)
}

/** What was decided, the latest first: the certificates. */
export async function listDecidedDisposals(db: OrganisationDb): Promise<Disposal[]> {
  return await db.rows(sql<Disposal>`
    select ${columns} from private.disposals
    where organisation_id = ${db.organisation} and decision is not null order by decided_at desc, id limit 50`)
}

/** Keeps that disposal was asked for. False when it has been already, and nobody has decided. */
export async function saveDisposal(
  db: OrganisationDb,
  user: User,
  asked: Pick<Disposal, 'id' | 'personId' | 'ground' | 'because' | 'askedAt'>,
): Promise<boolean> {
  const kept = await db.run(sql`
    insert into private.disposals (organisation_id, id, person_id, ground, because, asked_by, asked_by_name, asked_at)
    values (${db.organisation}, ${asked.id}, ${asked.personId}, ${asked.ground}, ${asked.because}, ${user.id}, ${user.name}, ${asked.askedAt})
    on conflict (organisation_id, person_id) where decision is null do nothing`)
  return kept === 1
}

/** Keeps a decision that nobody has made yet, by somebody else than who asked. False otherwise. */
export async function decideDisposal(
  db: OrganisationDb,
  user: User,
  made: { readonly id: Id; readonly decision: 'disposed of' | 'kept'; readonly because: string; readonly at: string },
): Promise<boolean> {
  const kept = await db.run(sql`
    update private.disposals set decision = ${made.decision}, decided_because = ${made.because}, decided_by = ${user.id},
      decided_by_name = ${user.name}, decided_at = ${made.at}
    where organisation_id = ${db.organisation} and id = ${made.id} and decision is null and asked_by <> ${user.id}`)
  return kept === 1
}

/** Removes what is held about the person of a decided disposal; gives how many rows of each table went. Throws while a hold stands. */
export async function disposeOf(db: OrganisationDb, id: Id): Promise<Readonly<Record<string, number>>> {
  const done = await db.row(sql<{ gone: Record<string, number> }>`select private.dispose_of(${id}) as gone`)
  return done?.gone ?? {}
}

/** Somebody whose record is due, and the day of the last contact. */
export type DuePerson = { readonly id: Id; readonly lastContact: CalendarDate }

/**
 * People whose record is due for disposal: nobody who is here, nobody whose last stay, incident or note is later than
 * `lastContact`, or who was born later than `born`; nobody under a hold, asked for, or disposed of already.
 */
export async function listDuePeople(db: OrganisationDb, due: DueBefore): Promise<DuePerson[]> {
  return await db.rows(sql<DuePerson>`
    select p.id, c.day as "lastContact" from private.people p
    cross join lateral (select greatest(
      (select max(coalesce(s.ended_on, 'infinity'::date)) from private.stays s
        where s.organisation_id = ${db.organisation} and s.person_id = p.id),
      (select max(i.started_on) from private.incidents i
        where i.organisation_id = ${db.organisation} and i.person_id = p.id),
      (select max(n.noted_on) from private.characteristics n
        where n.organisation_id = ${db.organisation} and n.person_id = p.id)) as day) c
    where p.organisation_id = ${db.organisation} and c.day <= ${due.lastContact}::date
      and (${due.born}::date is null or p.born_on <= ${due.born}::date)
      and not exists (select from private.holds h
        where h.organisation_id = ${db.organisation} and h.person_id = p.id and h.lifted_at is null)
      and not exists (select from private.disposals d
        where d.organisation_id = ${db.organisation} and d.person_id = p.id and d.decision is distinct from 'kept')
    order by c.day, p.id limit 200`)
}
