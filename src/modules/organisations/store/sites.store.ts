import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Site } from '../domain/organisation.ts'

/** All sites, by name. */
export async function listSites(db: OrganisationDb): Promise<Site[]> {
  return await db.rows(sql<Site>`
    select id, name, code from private.sites where organisation_id = ${db.organisation} order by lower(name), id`)
}

/** One site, or nothing. */
export async function findSite(db: OrganisationDb, id: Id): Promise<Site | undefined> {
  return await db.row(sql<Site>`
    select id, name, code from private.sites where organisation_id = ${db.organisation} and id = ${id}`)
}

/** Keeps a site, new or changed. */
export async function saveSite(db: OrganisationDb, { id, name, code }: Site): Promise<void> {
  await db.run(sql`
    insert into private.sites (organisation_id, id, name, code) values (${db.organisation}, ${id}, ${name}, ${code})
    on conflict (organisation_id, id) do update set name = excluded.name, code = excluded.code`)
}
