import type { Id } from '#basics/id.ts'
import { plainText } from '#design/index.ts'
import { queueJob } from '#platform/jobs/queue-job.store.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { Secrets } from '#platform/sessions/secrets.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { issueBegun, issueSent } from './announcements.ts'
import type { NewsletterIssue, ReadIssue } from './domain/newsletter-issue.ts'
import { readIssueNow } from './issue-items.ts'
import { endingPath } from './newsletter-links.ts'
import { newsletterMail } from './newsletter-mails.ts'
import { sendIssueWays } from './send-issue-ways.ts'
import { beginIssue, findIssueById } from './store/newsletter-issues.store.ts'
import {
  addSending,
  countNextReaders,
  countSendings,
  lockIssue,
  markIssueSent,
  nextReaders,
} from './store/newsletter-sendings.store.ts'

/** How many mails are asked for in one transaction. */
export const batch = 50

/** Begins to send a draft as it was read. False when somebody changed or sent it meanwhile. */
export async function beginToSend(db: NetworkDeeds, issue: NewsletterIssue, now: string): Promise<boolean> {
  if (!(await beginIssue(db, issue, now))) return false
  await db.announce(issueBegun(issue.id, null, { readers: await countNextReaders(db, issue.id) }))
  await queueJob(db, sendIssueWays, { issue: issue.id })
  return true
}

/**
 * Asks for the next mails of an issue: reader, mail and the row that says so stand or fall together, so that whatever is
 * cut off, and however many runs there are, each reader gets it once. What nobody may read any more by then is not in it. True
 * while there are more.
 */
export async function sendNextMails(
  db: NetworkDeeds,
  id: Id,
  { now, secrets }: { readonly now: string; readonly secrets: Secrets },
): Promise<boolean> {
  if ((await lockIssue(db, id))?.state !== 'sending') return false
  const found = await findIssueById(db, id)
  if (!found) return false
  const issue = await readIssueNow(db, now, found)
  const readers = await nextReaders(db, id, batch)
  for (const reader of readers) {
    const mail = await queueMail(db, newsletterMail, {
      to: { address: reader.email },
      organisation: null,
      values: { ...wordsOf(issue), endPath: endingPath(secrets, { subscriber: reader.id, issue: id }) },
    })
    await addSending(db, id, reader.id, mail)
  }
  if (readers.length === batch) return true
  await markIssueSent(db, id, now)
  await db.announce(issueSent(id, null, { mails: (await countSendings(db, id)).mails }))
  return false
}

function wordsOf({ title, opening, items, code, list }: ReadIssue) {
  const paragraphs = plainText(opening)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return { title, paragraphs, items, issuePath: `/newsletter/${code}`, list }
}
