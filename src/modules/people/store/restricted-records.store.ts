import { type RawBuilder, sql } from 'kysely'
import { type Id, newId } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** What is restricted: a person with all their incidents, or one incident. */
export type Restrictable = { readonly person: Id } | { readonly incident: Id }

/** A record that is restricted now. */
export type RestrictedRecord = {
  readonly id: Id
  readonly reason: string
  readonly readers: readonly Id[]
  readonly restrictedAt: string
  readonly restrictedByName: string
}

/** How this person or incident is restricted now; nothing when it is not. */
export async function findRestricted(db: OrganisationDb, what: Restrictable): Promise<RestrictedRecord | undefined> {
  return await db.row(sql<RestrictedRecord>`
    select id, reason, readers, restricted_at as "restrictedAt", restricted_by_name as "restrictedByName"
    from private.restricted_records
    where organisation_id = ${db.organisation} and lifted_at is null and ${meant(what)}`)
}

/** Who does something to a restricted record, when, and why. */
export type RestrictingDeed = {
  readonly by: Id
  readonly byName: string
  readonly now: string
  readonly because: string
}

/** Restricts a record to these readers, and roles that may. False when it is restricted already. */
export async function saveRestricted(
  db: OrganisationDb,
  what: Restrictable,
  readers: readonly Id[],
  { by, byName, now, because }: RestrictingDeed,
): Promise<boolean> {
  const [person, incident] = 'person' in what ? [what.person, null] : [null, what.incident]
  const kept = await db.run(sql`
    insert into private.restricted_records
      (organisation_id, id, person_id, incident_id, reason, readers, restricted_at, restricted_by, restricted_by_name)
    values (${db.organisation}, ${newId()}, ${person}, ${incident}, ${because}, ${[...readers]}::uuid[], ${now}, ${by}, ${byName})
    on conflict do nothing`)
  return kept === 1
}

/** Lifts the restriction of a record. False when it stood no more. */
export async function saveLifted(
  db: OrganisationDb,
  what: Restrictable,
  { by, byName, now, because }: RestrictingDeed,
): Promise<boolean> {
  const touched = await db.run(sql`
    update private.restricted_records set lifted_at = ${now}, lifted_by = ${by}, lifted_by_name = ${byName}, lifted_because = ${because}
    where organisation_id = ${db.organisation} and lifted_at is null and ${meant(what)}`)
  return touched === 1
}

function meant(what: Restrictable): RawBuilder<boolean> {
  return 'person' in what ? sql<boolean>`person_id = ${what.person}` : sql<boolean>`incident_id = ${what.incident}`
}
