import { sql } from 'kysely'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Removes registrations of webinars that ended before `before`, with their reminders; gives how many. */
export async function removeRegistrations(db: NetworkDb, before: string): Promise<number> {
  return await db.run(sql`
    delete from network.webinar_registrations r using network.webinars w
    where w.webinar_id = r.webinar_id and w.ends_at < ${before}::timestamptz`)
}

/** Empties what people needed to take part in webinars that ended before `before`; gives how many had said something. */
export async function removeAccessNeeds(db: NetworkDb, before: string): Promise<number> {
  return await db.run(sql`
    update network.webinar_registrations r set access_needs = '' from network.webinars w
    where w.webinar_id = r.webinar_id and w.ends_at < ${before}::timestamptz and r.access_needs <> ''`)
}
