import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { User } from '#platform/http/visit.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Hold } from '../domain/hold.ts'

const columns = sql`h.id, h.person_id as "personId", h.reason, h.placed_by_name as "placedByName", h.placed_at as "placedAt",
  h.lifted_by_name as "liftedByName", h.lifted_at as "liftedAt", h.lifted_because as "liftedBecause"`

/** Every hold on a person, the latest first. */
export async function listHolds(db: OrganisationDb, personId: Id): Promise<Hold[]> {
  return await db.rows(sql<Hold>`
    select ${columns} from private.holds h
    where h.organisation_id = ${db.organisation} and h.person_id = ${personId} order by h.placed_at desc, h.id`)
}

/** Every hold that stands, the oldest first: each is looked at again from time to time. */
export async function listStandingHolds(db: OrganisationDb): Promise<Hold[]> {
  return await db.rows(sql<Hold>`
    select ${columns} from private.holds h
    where h.organisation_id = ${db.organisation} and h.lifted_at is null order by h.placed_at, h.id limit 200`)
}

/** One hold, or nothing. */
export async function findHold(db: OrganisationDb, id: Id): Promise<Hold | undefined> {
  return await db.row(sql<Hold>`
    select ${columns} from private.holds h where h.organisation_id = ${db.organisation} and h.id = ${id}`)
}

/** Places a hold. */
export async function saveHold(
  db: OrganisationDb,
  user: User,
  hold: Pick<Hold, 'id' | 'personId' | 'reason' | 'placedAt'>,
): Promise<void> {
  await db.run(sql`
    insert into private.holds (organisation_id, id, person_id, reason, placed_by, placed_by_name, placed_at)
    values (${db.organisation}, ${hold.id}, ${hold.personId}, ${hold.reason}, ${user.id}, ${user.name}, ${hold.placedAt})`)
}

/** Lifts a hold that stands. False when it does not. */
export async function liftHold(
  db: OrganisationDb,
  user: User,
  lifted: { readonly id: Id; readonly because: string; readonly at: string },
): Promise<boolean> {
  const kept = await db.run(sql`
    update private.holds set lifted_by = ${user.id}, lifted_by_name = ${user.name}, lifted_at = ${lifted.at},
      lifted_because = ${lifted.because}
    where organisation_id = ${db.organisation} and id = ${lifted.id} and lifted_at is null`)
  return kept === 1
}
