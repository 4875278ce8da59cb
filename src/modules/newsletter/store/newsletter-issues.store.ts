import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { NewsletterIssue } from '../domain/newsletter-issue.ts'

const columns = sql`id, code, list, title, opening, items, state, version, begun_at as "begunAt", sent_at as "sentAt"`

/** The issue with this address, for the desk. */
export async function findIssue(db: NetworkDb, code: string): Promise<NewsletterIssue | undefined> {
  return await db.row(sql<NewsletterIssue>`select ${columns} from network.newsletter_issues where code = ${code}`)
}

/** The issue with this id. */
export async function findIssueById(db: NetworkDb, id: Id): Promise<NewsletterIssue | undefined> {
  return await db.row(sql<NewsletterIssue>`select ${columns} from network.newsletter_issues where id = ${id}`)
}

/** The issue with this address, once it has begun to be sent: drafts are nobody's but the team's. */
export async function findPublicIssue(db: NetworkDb, code: string): Promise<NewsletterIssue | undefined> {
  return await db.row(sql<NewsletterIssue>`
    select ${columns} from network.newsletter_issues where code = ${code} and begun_at is not null`)
}

/** How many issues are public. */
export async function countPublicIssues(db: NetworkDb): Promise<number> {
  const row = await db.row(sql<{ issues: number }>`
    select count(*)::int as issues from network.newsletter_issues where begun_at is not null`)
  return row?.issues ?? 0
}

/** Public issues, newest first. */
export async function listPublicIssues(db: NetworkDb, limit: number, offset: number): Promise<NewsletterIssue[]> {
  return await db.rows(sql<NewsletterIssue>`
    select ${columns} from network.newsletter_issues where begun_at is not null
    order by begun_at desc, id limit ${limit} offset ${offset}`)
}

/** Drafts and issues, newest first, for the desk. */
export async function listIssues(db: NetworkDb, limit: number): Promise<NewsletterIssue[]> {
  return await db.rows(sql<NewsletterIssue>`
    select ${columns} from network.newsletter_issues order by made_at desc, id limit ${limit}`)
}

/** When the newest issue of a list began to be sent; nothing when there is none. */
export async function lastIssueOf(db: NetworkDb, list: string): Promise<string | undefined> {
  const row = await db.row(sql<{ at: string | null }>`
    select max(begun_at) as at from network.newsletter_issues where list = ${list}`)
  return row?.at ?? undefined
}

/** Addresses that begin as this one does. */
export async function codesLike(db: NetworkDb, first: string): Promise<string[]> {
  const rows = await db.rows(sql<{ code: string }>`
    select code from network.newsletter_issues where code = ${first} or code ~ ('^' || ${first} || '-[0-9]+$')`)
  return rows.map(({ code }) => code)
}

/** Adds a draft. */
export async function addIssue(db: NetworkDb, issue: NewsletterIssue, now: string): Promise<void> {
  await db.run(sql`
    insert into network.newsletter_issues (id, code, list, title, opening, items, made_at)
    values (${issue.id}, ${issue.code}, ${issue.list}, ${issue.title}, ${issue.opening}, ${JSON.stringify(issue.items)}::jsonb, ${now})`)
}

/** Saves a draft over the version that was read. False when somebody saved it meanwhile, or it has been sent. */
export async function saveIssue(db: NetworkDb, issue: NewsletterIssue): Promise<boolean> {
  const saved = await db.run(sql`
    update network.newsletter_issues set list = ${issue.list}, title = ${issue.title}, opening = ${issue.opening},
      items = ${JSON.stringify(issue.items)}::jsonb, version = version + 1
    where id = ${issue.id} and version = ${issue.version} and state = 'draft'`)
  return saved === 1
}

/** Removes a draft. False when it has been sent. */
export async function removeIssue(db: NetworkDb, id: Id): Promise<boolean> {
  return (await db.run(sql`delete from network.newsletter_issues where id = ${id} and state = 'draft'`)) === 1
}

/** Begins to send a draft, as it was read. False when it was changed meanwhile, or begun already. */
export async function beginIssue(db: NetworkDb, { id, version }: NewsletterIssue, now: string): Promise<boolean> {
  const begun = await db.run(sql`
    update network.newsletter_issues set state = 'sending', begun_at = ${now}
    where id = ${id} and version = ${version} and state = 'draft'`)
  return begun === 1
}
