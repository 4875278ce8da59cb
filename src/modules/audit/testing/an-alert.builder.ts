import { sql } from 'kysely'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Alert } from '../domain/alert.ts'

/** An alert that waits: somebody opened the records of many people, unless told otherwise. */
export async function anAlert(db: OrganisationDb, wanted: Partial<Alert> = {}): Promise<Alert> {
  const alert: Alert = {
    id: newId(),
    kind: 'many-people',
    actorId: newId(),
    actorName: 'Bola Ash',
    personId: null,
    personName: null,
    onDay: calendarDateOf('2026-01-14'),
    firstAt: '2026-01-14T09:00:00.000Z',
    lastAt: '2026-01-14T09:40:00.000Z',
    times: 41,
    lookedAt: null,
    lookedByName: null,
    words: null,
    ...wanted,
  }
  await db.run(sql`
    insert into private.audit_alerts
      (organisation_id, id, kind, actor_id, actor_name, person_id, on_day, first_at, last_at, times)
    values (${db.organisation}, ${alert.id}, ${alert.kind}, ${alert.actorId}, ${alert.actorName}, ${alert.personId},
      ${alert.onDay}, ${alert.firstAt}, ${alert.lastAt}, ${alert.times})`)
  return alert
}
