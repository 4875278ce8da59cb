import { sql } from 'kysely'
import { type Id, newId } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { NewsletterIssue } from '../domain/newsletter-issue.ts'
import { addIssue } from '../store/newsletter-issues.store.ts'

/** A reader who confirmed, on the day before `now` unless told otherwise; gives their id. */
export async function aReader(
  db: NetworkDb,
  { email, lists, at }: { readonly email: string; readonly lists: readonly string[]; readonly at: string },
): Promise<Id> {
  const id = newId()
  await db.run(sql`
    insert into network.subscribers (id, email, lists, asked_at, confirmed_at)
    values (${id}, ${email}, ${[...lists]}, ${at}, ${at}) on conflict (email) do nothing`)
  return id
}

/** An issue that was sent at `at` to these readers; gives it as it is kept. */
export async function anIssueThatWentOut(
  db: NetworkDb,
  given: Pick<NewsletterIssue, 'code' | 'title' | 'opening' | 'items' | 'list'>,
  at: string,
  readers: readonly Id[],
): Promise<NewsletterIssue> {
  const issue = { ...given, id: newId(), state: 'sent' as const, version: 1, begunAt: at, sentAt: at }
  await addIssue(db, issue, at)
  await db.run(sql`
    update network.newsletter_issues set state = 'sent', begun_at = ${at}, sent_at = ${at} where id = ${issue.id}`)
  for (const reader of readers)
    await db.run(sql`
      insert into network.newsletter_sendings (issue_id, subscriber_id, mail_id, outcome, settled_at)
      values (${issue.id}, ${reader}, ${newId()}, 'sent', ${at})`)
  return issue
}
