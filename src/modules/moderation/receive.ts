import { type Id, newId } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { submissionReceived } from './announcements.ts'
import type { SubmittedContent } from './domain/submission.ts'
import { saveSubmission } from './store/submissions.store.ts'

/** Something that somebody sends in. */
export type Received = {
  /** A code of the moderated kinds. */
  readonly kind: string
  readonly content: SubmittedContent
  /** Where its sender wants to be told what became of it. */
  readonly from?: { readonly email: string } | undefined
  /** Parts of the content that say who its sender is: forgotten with the address. */
  readonly forgets?: readonly string[]
}

/** Takes in what somebody sends, to wait for a moderator; gives its id. Ask `postingOf` before. */
export async function receive(
  db: NetworkDeeds,
  { kind, content, from, forgets = [] }: Received,
  now: string,
): Promise<Id> {
  const id = newId()
  await saveSubmission(db, { id, kind, content, email: from?.email ?? null, forgets }, now)
  await db.announce(submissionReceived(id, null, { kind }))
  return id
}
