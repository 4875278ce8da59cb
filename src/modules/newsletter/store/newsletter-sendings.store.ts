import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { IssueCounts, NewsletterIssue } from '../domain/newsletter-issue.ts'

/** The issue, locked until the transaction ends: two runs of the job send one after the other. */
export async function lockIssue(db: NetworkDb, id: Id): Promise<Pick<NewsletterIssue, 'state'> | undefined> {
  return await db.row(sql<Pick<NewsletterIssue, 'state'>>`
    select state from network.newsletter_issues where id = ${id} for update`)
}

/** Who is to get an issue, and whether there is a row that says so. */
const readers = sql`
  network.subscribers s join network.newsletter_issues i on i.list = any(s.lists)
    and s.confirmed_at <= i.begun_at and s.ended_at is null and s.bounced_at is null`
const without = sql`
  not exists (select 1 from network.newsletter_sendings m where m.issue_id = i.id and m.subscriber_id = s.id)`

/** The next readers of an issue that no mail was asked for yet. */
export async function nextReaders(db: NetworkDb, issue: Id, limit: number): Promise<{ id: Id; email: string }[]> {
  return await db.rows(sql<{ id: Id; email: string }>`
    select s.id, s.email from ${readers} where i.id = ${issue} and ${without} order by s.id limit ${limit}`)
}

/** How many readers still have to get an issue. */
export async function countNextReaders(db: NetworkDb, issue: Id): Promise<number> {
  const row = await db.row(sql<{ readers: number }>`
    select count(*)::int as readers from ${readers} where i.id = ${issue} and ${without}`)
  return row?.readers ?? 0
}

/** How many readers a draft of this list would go to. */
export async function countReadersOf(db: NetworkDb, list: string): Promise<number> {
  const row = await db.row(sql<{ readers: number }>`
    select count(*)::int as readers from network.subscribers
    where ${list} = any(lists) and confirmed_at is not null and ended_at is null and bounced_at is null`)
  return row?.readers ?? 0
}

/** Notes the mail to one reader. Fails (throws) where there is one already: an issue goes to nobody twice. */
export async function addSending(db: NetworkDb, issue: Id, subscriber: Id, mail: Id): Promise<void> {
  await db.run(sql`
    insert into network.newsletter_sendings (issue_id, subscriber_id, mail_id) values (${issue}, ${subscriber}, ${mail})`)
}

/** Marks an issue as sent: every mail of it was asked for. */
export async function markIssueSent(db: NetworkDb, id: Id, now: string): Promise<void> {
  await db.run(sql`
    update network.newsletter_issues set state = 'sent', sent_at = ${now} where id = ${id} and state = 'sending'`)
}

/** How many mails of an issue went which way, as far as it is known. */
export async function countSendings(db: NetworkDb, issue: Id): Promise<IssueCounts> {
  const row = await db.row(sql<IssueCounts>`
    select count(*)::int as mails, count(*) filter (where outcome = 'waits')::int as waits,
      count(*) filter (where outcome = 'sent')::int as sent, count(*) filter (where outcome = 'refused')::int as refused,
      count(*) filter (where outcome = 'stopped')::int as stopped, count(*) filter (where outcome = 'bounced')::int as bounced,
      count(ended_at)::int as ended
    from network.newsletter_sendings where issue_id = ${issue}`)
  return row ?? { mails: 0, waits: 0, sent: 0, refused: 0, stopped: 0, bounced: 0, ended: 0 }
}

/** Mails of which more may still be learnt: those that wait, and those sent in the last seven days, which may come back. */
export async function listOpenSendings(db: NetworkDb, now: string, after: Id | null, limit: number): Promise<Id[]> {
  const rows = await db.rows(sql<{ mail: Id }>`
    select mail_id as mail from network.newsletter_sendings
    where (outcome = 'waits' or (outcome = 'sent' and settled_at > ${now}::timestamptz - interval '7 days'))
      and (${after}::uuid is null or mail_id > ${after}::uuid)
    order by mail_id limit ${limit}`)
  return rows.map(({ mail }) => mail)
}

/** Writes down what became of one mail; when its address is dead, its reader gets nothing more. */
export async function settleSending(
  db: NetworkDb,
  { mail, outcome, at, isDead }: { mail: Id; outcome: string; at: string; isDead: boolean },
): Promise<void> {
  await db.run(sql`
    update network.newsletter_sendings set outcome = ${outcome}, settled_at = ${at}
    where mail_id = ${mail} and outcome <> ${outcome}`)
  if (!isDead) return
  await db.run(sql`
    update network.subscribers s set bounced_at = ${at} from network.newsletter_sendings m
    where m.mail_id = ${mail} and s.id = m.subscriber_id and s.bounced_at is null`)
}

/** Notes that a reader ended the list by the link in this issue. */
export async function noteEnding(db: NetworkDb, issue: Id, subscriber: Id, now: string): Promise<void> {
  await db.run(sql`
    update network.newsletter_sendings set ended_at = ${now}
    where issue_id = ${issue} and subscriber_id = ${subscriber} and ended_at is null`)
}
