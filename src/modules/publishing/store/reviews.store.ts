import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** How near reviews are: the day has come or passed, it comes within thirty days, or later. */
export const reviewTimes = ['overdue', 'soon', 'later'] as const
/** One of them. */
export type ReviewTime = (typeof reviewTimes)[number]

/** Which reviews are asked for. */
export type ReviewQuery = {
  readonly time: ReviewTime
  /** The day it is. */
  readonly today: string
  /** Only of entries that this user looks after. */
  readonly owner?: Id | undefined
  readonly limit: number
  readonly offset: number
}

/** A public entry that is to be reviewed on a day. */
export type DueReview = {
  readonly id: Id
  readonly shape: string
  readonly title: string
  readonly reviewOn: string
  readonly ownerName: string | null
  /** Why its review was put off; null when it was not, or was reviewed since. */
  readonly putOffBecause: string | null
}

/** One page of reviews, the most overdue first, and how many there are. */
export async function listReviews(
  db: NetworkDb,
  query: ReviewQuery,
): Promise<{ readonly total: number; readonly reviews: readonly DueReview[] }> {
  const { owner, limit, offset } = query
  const from = sql`network.entries e where e.public_version is not null and ${isIn(query)}
    and ${owner === undefined ? sql`true` : sql`e.owner_id = ${owner}`}`
  const reviews = await db.rows(sql<DueReview>`
    select e.id, e.shape, e.title, e.review_on as "reviewOn", e.owner_name as "ownerName",
      (select case when s.step = 'review put off' then s.says end from network.entry_steps s
        where s.entry_id = e.id and s.step in ('reviewed', 'review put off')
        order by s.at desc, s.id desc limit 1) as "putOffBecause"
    from ${from} order by e.review_on, lower(e.title), e.id limit ${limit} offset ${offset}`)
  const counted = await db.row(sql<{ n: number }>`select count(*) as n from ${from}`)
  return { total: counted?.n ?? 0, reviews }
}

function isIn({ time, today }: ReviewQuery): RawBuilder<unknown> {
  switch (time) {
    case 'overdue':
      return sql`e.review_on <= ${today}::date`
    case 'soon':
      return sql`(e.review_on > ${today}::date and e.review_on <= ${today}::date + 30)`
    case 'later':
      return sql`e.review_on > ${today}::date + 30`
  }
}

/** The day on which an entry is to be reviewed; null for none. */
export async function findReviewOn(db: NetworkDb, id: Id): Promise<string | null> {
  const row = await db.row(sql<{ on: string | null }>`select review_on as on from network.entries where id = ${id}`)
  return row?.on ?? null
}

/** Sets the day of the next review. */
export async function setReviewOn(db: NetworkDb, id: Id, on: string): Promise<void> {
  await db.run(sql`update network.entries set review_on = ${on} where id = ${id}`)
}
