import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Feedback, FeedbackCounts } from '../domain/feedback.ts'

/** Notes that somebody has given feedback; false when they had before. */
export async function noteFeedbackGiven(db: NetworkDb, registration: Id): Promise<boolean> {
  return (
    (await db.run(sql`
    update network.webinar_registrations set gave_feedback = true where id = ${registration} and not gave_feedback`)) ===
    1
  )
}

/** Keeps what somebody said, without who. */
export async function saveFeedback(
  db: NetworkDb,
  id: Id,
  webinar: Id,
  { useful, change, said }: Feedback,
): Promise<void> {
  await db.run(sql`
    insert into network.webinar_feedback (id, webinar_id, useful, change, said) values (${id}, ${webinar}, ${useful}, ${change}, ${said})`)
}

/** How often each answer was given about a webinar. */
export async function countFeedback(db: NetworkDb, webinar: Id): Promise<FeedbackCounts> {
  const row = await db.row(sql<Record<string, number>>`
    select count(*) filter (where useful = 'yes') as "usefulYes", count(*) filter (where useful = 'partly') as "usefulPartly",
      count(*) filter (where useful = 'no') as "usefulNo", count(*) filter (where change = 'yes') as "changeYes",
      count(*) filter (where change = 'not sure') as "changeNotSure", count(*) filter (where change = 'no') as "changeNo"
    from network.webinar_feedback where webinar_id = ${webinar}`)
  const of = (name: string) => row?.[name] ?? 0
  return {
    useful: { yes: of('usefulYes'), partly: of('usefulPartly'), no: of('usefulNo') },
    change: { yes: of('changeYes'), 'not sure': of('changeNotSure'), no: of('changeNo') },
  }
}

/** What people said of a webinar in their own words, in no order that tells when. */
export async function listSaid(db: NetworkDb, webinar: Id): Promise<string[]> {
  const rows = await db.rows(sql<{ said: string }>`
    select said from network.webinar_feedback where webinar_id = ${webinar} and said <> '' order by id`)
  return rows.map(({ said }) => said)
}
