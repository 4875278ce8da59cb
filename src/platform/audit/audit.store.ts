import { sql } from 'kysely'
import type { AnnouncedEvent } from '#platform/audit/announcement.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/**
 * Writes who did what, in the act's own transaction. The database salts and hashes the payload and notes the person
 * concerned, so that no way of writing can forget it; the sealer chains the row within a second of its commit.
 */
export async function saveAuditRow(db: OrganisationDb, event: AnnouncedEvent): Promise<void> {
  await db.run(sql`
    insert into private.audit
      (organisation_id, actor_kind, actor_id, actor_name, deed, subject_kind, subject_id, unit_id, payload)
    values (${db.organisation}, ${db.actor.kind}, ${db.actor.kind === 'job' ? null : db.actor.id}, ${db.actor.name},
      ${event.deed}, ${event.subject.kind}, ${event.subject.id}, ${event.unit}, ${JSON.stringify(event.payload)}::jsonb)`)
}

/** The same for a deed of the network, which belongs to no organisation and no unit. */
export async function saveNetworkAuditRow(db: NetworkDeeds, event: AnnouncedEvent): Promise<void> {
  await db.run(sql`
    insert into network.audit (actor_kind, actor_id, actor_name, deed, subject_kind, subject_id, payload)
    values (${db.actor.kind}, ${db.actor.kind === 'user' ? db.actor.id : null}, ${db.actor.name}, ${event.deed},
      ${event.subject.kind}, ${event.subject.id}, ${JSON.stringify(event.payload)}::jsonb)`)
}
