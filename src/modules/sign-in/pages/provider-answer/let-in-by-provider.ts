import type { Visit } from '#platform/http/visit.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { linkedProviderMail } from '../../access-mails.ts'
import type { Provider } from '../../domain/provider.ts'
import type { ProviderIdentity } from '../../domain/provider-identity.ts'
import type { ProviderRefusal } from '../../domain/provider-refusal.ts'
import { emailHash, saveAttempt } from '../../store/attempts.store.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { endInvitations } from '../../store/links.store.ts'
import {
  findLinked,
  findMemberByEmail,
  type LinkedMember,
  noteLinkUsed,
  type ProviderSubject,
  saveLink,
} from '../../store/provider-links.store.ts'
import { finish, type LetIn } from '../second-step/let-in.ts'

/**
 * Lets a member in for whom their organisation's own sign-in vouches. Who came before is known by what it calls them.
 * Who comes first is connected with the member who has the address that it checked; it never makes a user, and an
 * address it has not checked connects nobody. The session opens this organisation alone.
 */
export async function letInByProvider(
  db: IdentityDb,
  visit: Visit,
  provider: Provider,
  identity: ProviderIdentity,
): Promise<LetIn | ProviderRefusal> {
  const { organisation } = provider
  const at = { organisation, issuer: identity.issuer, subject: identity.subject }
  const { isKnown, member } = await findLinked(db, at, visit.now)
  if (isKnown && !member) return 'nobody'
  if (member) await noteLinkUsed(db, at, visit.now)
  const found = member ?? (await connect(db, visit, provider, at, identity.checkedEmail))
  if (typeof found === 'string') return found
  const attempt = { emailHash: emailHash(found.email), device: visit.browser.device, now: visit.now }
  await saveAttempt(db, attempt, 'signed-in', found.id)
  return await finish(db, visit, found.id, ['provider'], organisation)
}

async function connect(
  db: IdentityDb,
  visit: Visit,
  { organisationName }: Provider,
  at: ProviderSubject,
  email: string | null,
): Promise<LinkedMember | ProviderRefusal> {
  if (email === null) return 'unchecked'
  const member = await findMemberByEmail(db, at, email, visit.now)
  if (!member) return 'nobody'
  if (member.isLinked || !(await saveLink(db, at, member.id, visit.now))) return 'other'
  await endInvitations(db, member.id, at.organisation, visit.now)
  const about = { by: member.id, subject: member.id, organisation: at.organisation, now: visit.now }
  await saveIdentityDeed(db, { deed: 'user.linked-provider', ...about })
  if (visit.mail !== 'off') {
    const values = { organisation: organisationName }
    await queueMail(db, linkedProviderMail, { to: { user: member.id }, organisation: at.organisation, values })
  }
  return member
}
