import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { News } from '../domain/news-of-webinar.ts'

/** That somebody registered was told of a change: what, and by which mail. */
export type ToldChange = {
  readonly registration: Id
  readonly sequence: number
  readonly news: News
  readonly mail: Id
}

/** Keeps that somebody was told of a change. Refuses (throws) to tell the same person of the same change again. */
export async function saveToldChange(db: NetworkDb, one: ToldChange, at: string): Promise<void> {
  await db.run(sql`
    insert into network.webinar_changes_told (registration_id, sequence, news, mail_id, told_at)
    values (${one.registration}, ${one.sequence}, ${one.news}, ${one.mail}, ${at})`)
}

/** All that those registered for a webinar were told of its changes, in the order of the changes. */
export async function listToldChanges(db: NetworkDb, webinar: Id): Promise<ToldChange[]> {
  return await db.rows(sql<ToldChange>`
    select t.registration_id as registration, t.sequence, t.news, t.mail_id as mail
    from network.webinar_changes_told t join network.webinar_registrations r on r.id = t.registration_id
    where r.webinar_id = ${webinar} order by t.sequence, r.number`)
}
