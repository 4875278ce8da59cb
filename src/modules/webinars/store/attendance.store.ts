import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** That somebody was at a webinar: who says so, and the code of the certificate that they get for it. */
export type Attendance = {
  readonly registration: Id
  readonly by: 'team' | 'own word'
  readonly certificate: string
  readonly now: string
}

/** Marks that somebody was there and gives the certificate. False when that was marked before: the first certificate stays. */
export async function markAttended(
  db: NetworkDb,
  { registration, by, certificate, now }: Attendance,
): Promise<boolean> {
  const marked = await db.run(sql`
    update network.webinar_registrations set attended_at = ${now}, attended_by = ${by}, certificate = coalesce(certificate, ${certificate})
    where id = ${registration} and standing = 'place' and attended_at is null`)
  if (marked !== 1) return false
  await db.run(sql`
    insert into network.webinar_certificates (code, webinar_id)
    select certificate, webinar_id from network.webinar_registrations where id = ${registration} on conflict do nothing`)
  return true
}

/** Takes back that somebody was there. Their certificate stays known, because it may be in somebody's hands. */
export async function unmarkAttended(db: NetworkDb, registration: Id): Promise<boolean> {
  return (
    (await db.run(sql`
    update network.webinar_registrations set attended_at = null, attended_by = null where id = ${registration} and attended_at is not null`)) ===
    1
  )
}

/** Of which webinar a certificate tells; nothing when there is none with this code. */
export async function findCertificate(
  db: NetworkDb,
  code: string,
): Promise<{ title: string; startsAt: string; endsAt: string; zone: string } | undefined> {
  return await db.row(sql<{ title: string; startsAt: string; endsAt: string; zone: string }>`
    select w.title, w.starts_at as "startsAt", w.ends_at as "endsAt", w.zone
    from network.webinar_certificates c join network.webinars w on w.webinar_id = c.webinar_id
    where c.code = ${code}
      and not exists (select from network.webinar_registrations r where r.certificate = c.code and r.attended_at is null)`)
}
