import { sql } from 'kysely'
import type { Pool } from 'pg'
import { newId } from '#basics/id.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { endingPath, preferencesPath } from '../newsletter-links.ts'
import { addIssue, listPublicIssues } from '../store/newsletter-issues.store.ts'
import { anIssueThatWentOut, aReader } from './a-newsletter.builder.ts'

/** Addresses to look at: a reader's private links, and issues at the desk in each state. */
export type NewsletterLinks = Readonly<
  Record<'confirm' | 'ending' | 'preferences' | 'issue' | 'draft' | 'emptyDraft' | 'sending' | 'sent', string>
>

/** A reader with links that work, an issue that went out, two drafts, and one that is being sent. */
export async function newsletterLinks(pool: Pool, secret: string, now: string): Promise<NewsletterLinks> {
  const [secrets, token] = [secretsOf(secret), newToken()]
  return await inNetwork(pool, async (db) => {
    const subscriber = await aReader(db, { email: 'reader@states.example', lists: ['news', 'take-part'], at: now })
    await db.run(sql`
      update network.subscribers set asked_lists = '{events}', confirm_hash = ${hashToken(token)},
        confirm_until = ${now}::timestamptz + interval '1 day', bounced_at = ${now} where id = ${subscriber}`)
    const words = { list: 'news', title: 'A quiet month', opening: 'Dear reader,\n\nnot much.', version: 1 }
    const draft = { ...words, state: 'draft' as const, begunAt: null, sentAt: null, items: [] }
    await addIssue(db, { ...draft, id: newId(), code: '2026-01-14-news' }, now)
    await addIssue(db, { ...draft, id: newId(), code: '2026-01-14-news-2', opening: '' }, now)
    const sending = await anIssueThatWentOut(db, { ...draft, code: '2026-01-13-take-part', list: 'take-part' }, now, [])
    await db.run(sql`
      update network.newsletter_issues set state = 'sending', sent_at = null where id = ${sending.id}`)
    const [issue] = (await listPublicIssues(db, 9, 0)).filter(({ id }) => id !== sending.id)
    if (!issue) throw new Error('no issue went out: load the demonstration first')
    return {
      confirm: `/newsletter/confirm/${token}`,
      ending: endingPath(secrets, { subscriber, issue: issue.id }),
      preferences: preferencesPath(secrets, subscriber, now),
      issue: `/newsletter/${issue.code}`,
      draft: '/desk/newsletter/2026-01-14-news',
      emptyDraft: '/desk/newsletter/2026-01-14-news-2',
      sending: '/desk/newsletter/2026-01-13-take-part',
      sent: `/desk/newsletter/${issue.code}`,
    }
  })
}
