import type { Id } from '#basics/id.ts'
import type { Visit } from '#platform/http/visit.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { changedSignInMail, type SignInChange } from './access-mails.ts'

/**
 * Mails somebody that what they sign in with was changed, in the transaction of the change: whoever did it without them
 * cannot do it in silence (OWASP ASVS 5.0, 6.3.7).
 */
export async function tellOfChange(
  db: IdentityDb,
  { mail }: Pick<Visit, 'mail'>,
  userId: Id,
  change: SignInChange,
): Promise<void> {
  if (mail === 'off') return
  await queueMail(db, changedSignInMail, { to: { user: userId }, organisation: null, values: change })
}
