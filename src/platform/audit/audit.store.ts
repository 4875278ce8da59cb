import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { AnnouncedEvent } from '#platform/audit/announcement.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/**
 * Writes who did what, in the act's own transaction. The hash is of a salted payload: erasing payload and salt
 * lawfully leaves the hash, and with it every later seal, as it was.
 */
export async function saveAuditRow(db: OrganisationDb, event: AnnouncedEvent): Promise<void> {
  const salt = randomBytes(16).toString('hex')
  const payload = JSON.stringify(event.payload)
  const hash = createHash('sha256').update(salt).update(payload).digest('hex')
  await db.run(sql`
    insert into private.audit
      (organisation_id, actor_kind, actor_id, actor_name, deed, subject_kind, subject_id, unit_id, payload, salt, payload_hash)
    values (${db.organisation}, ${db.actor.kind}, ${db.actor.kind === 'user' ? db.actor.id : null}, ${db.actor.name},
      ${event.deed}, ${event.subject.kind}, ${event.subject.id}, ${event.unit}, ${payload}::jsonb, ${salt}, ${hash})`)
}
