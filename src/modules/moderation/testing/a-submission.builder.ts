import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { SubmittedContent } from '../domain/submission.ts'
import { receive } from '../receive.ts'

/** Something that a stranger sent in at `at`. */
export async function aSubmission(
  db: NetworkDeeds,
  given: { readonly kind: string; readonly content: SubmittedContent; readonly email?: string; readonly at: string },
): Promise<Id> {
  const { kind, content, email, at } = given
  return await receive(db, { kind, content, from: email === undefined ? undefined : { email } }, at)
}
