import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { claimMinutes, type Submission, type SubmissionWords, type SubmittedContent } from '../domain/submission.ts'

/** Something as it is sent in. */
export type NewSubmission = {
  readonly id: Id
  readonly kind: string
  readonly content: SubmittedContent
  readonly email: string | null
  /** Parts of the content that are forgotten with the address. */
  readonly forgets: readonly string[]
}

/** Keeps what was sent in. */
export async function saveSubmission(
  db: NetworkDb,
  { id, kind, content, email, forgets }: NewSubmission,
  at: string,
): Promise<void> {
  await db.run(sql`
    insert into network.submissions (id, kind, content, email, forgets, received_at)
    values (${id}, ${kind}, ${JSON.stringify(content)}, ${email}, ${[...forgets]}, ${at})`)
}

const columns = sql`id, kind, content, received_at as "receivedAt", state, claimed_by as "claimedBy",
  claimed_by_name as "claimedByName", claimed_at as "claimedAt", decided_at as "decidedAt",
  decided_by_name as "decidedByName", reason, leads_to as "leadsTo", email`

/** One submission. */
export async function findSubmission(db: NetworkDb, id: Id): Promise<Submission | undefined> {
  return await db.row(sql<Submission>`select ${columns} from network.submissions where id = ${id}`)
}

/** What was decided, the latest first. */
export async function listDecided(db: NetworkDb, most: number): Promise<Submission[]> {
  return await db.rows(sql<Submission>`
    select ${columns} from network.submissions where decided_at is not null order by decided_at desc, id limit ${most}`)
}

/** What waits for a moderator, what was received first on top. */
export async function listWaiting(db: NetworkDb, most: number): Promise<Submission[]> {
  return await db.rows(sql<Submission>`
    select ${columns} from network.submissions where state = 'waiting' order by received_at, id limit ${most}`)
}

/** Within how many hours each kind is owed an answer. */
export type HoursOwed = readonly { readonly kind: string; readonly hours: number }[]

/** What nobody has decided of these kinds, what is owed first on top; what its sender was asked about waits for them, and stands last. */
export async function listUndecided(db: NetworkDb, owed: HoursOwed, most: number): Promise<Submission[]> {
  const [kinds, hours] = [owed.map(({ kind }) => kind), owed.map((one) => one.hours)]
  return await db.rows(sql<Submission>`
    select s.* from (select ${columns} from network.submissions where decided_at is null) s
    join unnest(${kinds}::text[], ${hours}::int[]) as owed (kind, hours) on owed.kind = s.kind
    order by (s.state = 'asked'), s."receivedAt" + make_interval(hours => owed.hours), s.id limit ${most}`)
}

/** How many of each kind nobody has decided. */
export async function countUndecided(db: NetworkDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db.rows(sql<{ kind: string; n: number }>`
    select kind, count(*)::int as n from network.submissions where decided_at is null group by kind`)
  return new Map(rows.map(({ kind, n }) => [kind, n]))
}

/** How many wait, for the desk. */
export async function countWaiting(db: NetworkDb): Promise<number> {
  const row = await db.row(sql<{ n: number }>`select count(*) as n from network.submissions where state = 'waiting'`)
  return row?.n ?? 0
}

/** Whoever looks at a submission, and when. */
export type Looking = { readonly user: Id; readonly name: string; readonly now: string }

/** SQL: nobody else has claimed it for now. */
function isFree({ user, now }: Looking) {
  return sql`(claimed_by is null or claimed_by = ${user}
    or claimed_at <= ${now}::timestamptz - make_interval(mins => ${claimMinutes}))`
}

/** Claims an undecided submission; false when somebody else has, or it was decided. */
export async function claimSubmission(db: NetworkDb, id: Id, looking: Looking): Promise<boolean> {
  const touched = await db.run(sql`
    update network.submissions set claimed_by = ${looking.user}, claimed_by_name = ${looking.name}, claimed_at = ${looking.now}
    where id = ${id} and state in ('waiting', 'asked') and ${isFree(looking)}`)
  return touched === 1
}

/** Gives a claim back. */
export async function releaseSubmission(db: NetworkDb, id: Id, user: Id): Promise<void> {
  await db.run(sql`
    update network.submissions set claimed_by = null, claimed_by_name = null, claimed_at = null
    where id = ${id} and claimed_by = ${user}`)
}

/** What was decided, why, and what became of it. */
export type Decision = {
  readonly state: 'accepted' | 'refused'
  readonly reason: string | null
  readonly leadsTo: string | null
}

/** Decides an undecided submission; false when somebody else has claimed or decided it. */
export async function decideSubmission(db: NetworkDb, id: Id, decision: Decision, looking: Looking): Promise<boolean> {
  const touched = await db.run(sql`
    update network.submissions set state = ${decision.state}, reason = ${decision.reason}, leads_to = ${decision.leadsTo},
      decided_at = ${looking.now}, decided_by = ${looking.user}, decided_by_name = ${looking.name},
      claimed_by = null, claimed_by_name = null, claimed_at = null
    where id = ${id} and state in ('waiting', 'asked') and ${isFree(looking)}`)
  return touched === 1
}

/** Notes that the sender is asked something; false when somebody else has claimed or decided it. */
export async function askAboutSubmission(db: NetworkDb, id: Id, looking: Looking): Promise<boolean> {
  const touched = await db.run(sql`
    update network.submissions set state = 'asked', claimed_by = null, claimed_by_name = null, claimed_at = null
    where id = ${id} and state in ('waiting', 'asked') and email is not null and ${isFree(looking)}`)
  return touched === 1
}

/** Puts what was asked about back among what waits; false when it has been decided. */
export async function putBackSubmission(db: NetworkDb, id: Id): Promise<boolean> {
  const touched = await db.run(sql`
    update network.submissions set state = 'waiting' where id = ${id} and state in ('waiting', 'asked')`)
  return touched === 1
}

/** Keeps a question or an answer. */
export async function saveWords(db: NetworkDb, submission: Id, id: Id, words: SubmissionWords): Promise<void> {
  await db.run(sql`
    insert into network.submission_words (id, submission_id, at, by, says)
    values (${id}, ${submission}, ${words.at}, ${words.by}, ${words.says})`)
}

/** What was asked and answered, in order. */
export async function listWords(db: NetworkDb, submission: Id): Promise<SubmissionWords[]> {
  return await db.rows(sql<SubmissionWords>`
    select at, by, says from network.submission_words where submission_id = ${submission} order by at, id`)
}

/** Forgets where the sender of one is. */
export async function forgetSender(db: NetworkDb, id: Id): Promise<void> {
  await db.run(sql`update network.submissions set email = null where id = ${id}`)
}

/**
 * Forgets where senders are, and what else of the content says who they are with what they were asked, of all that was
 * decided before an instant; gives of how many.
 */
export async function forgetSendersBefore(db: NetworkDb, decidedBefore: string): Promise<number> {
  await db.run(sql`
    delete from network.submission_words w using network.submissions s
    where s.id = w.submission_id and s.decided_at < ${decidedBefore} and s.forgets <> '{}'`)
  return await db.run(sql`
    update network.submissions set email = null, content = content - forgets
    where decided_at < ${decidedBefore} and (email is not null or content ?| forgets)`)
}
