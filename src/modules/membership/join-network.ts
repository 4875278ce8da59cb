import { newId } from '#basics/id.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { addressMark, mayMailOnceMore } from '#platform/mail/paced-mail.store.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { Secrets } from '#platform/sessions/secrets.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { memberAsked } from './announcements.ts'
import type { JoiningSet } from './domain/joining-set.ts'
import { isPersonMember, type Member, memberCode } from './domain/member.ts'
import { type Answered, ask, type Membership } from './domain/membership.ts'
import { membershipPath } from './membership-links.ts'
import { confirmLeadMail, confirmPersonMail, membershipLinkMail } from './membership-mails.ts'
import { findMembersAt, findPersonAt, memberCodesLike, saveMember } from './store/members.store.ts'
import { saveAnswers, savePromises } from './store/promises.store.ts'

/** What somebody who joins says of themselves, or of their organisation and its lead. */
export type Joining = Pick<Member, 'name' | 'contactName' | 'email' | 'sector' | 'nation' | 'role' | 'website'>

/** The moment, and what the installation's secret is good for. */
export type At = { readonly now: string; readonly secrets: Secrets }

const nothingYet: Membership = {
  answers: [],
  confirmedOn: null,
  decision: null,
  since: null,
  endsOn: null,
  leftOn: null,
}
const unlisted = { reason: '', listedSince: null, listedShows: [] }

/** A person asked to join: they are once they confirm by mail. Who is a member already gets the link to their membership instead. */
export async function joinAsPerson(db: NetworkDeeds, said: Joining, at: At): Promise<void> {
  if (!(await mayMailOnceMore(db, addressMark(at.secrets, said.email), at.now))) return
  const known = await findPersonAt(db, said.email)
  if (known && isPersonMember(known.membership)) return await mailLinks(db, [known], said.email, at)
  const fresh = { ...unlisted, ...said, id: known?.id ?? newId(), kind: 'individual' as const, code: null }
  // Links from before they left stay closed.
  const linkRound = (known?.linkRound ?? 0) + 1
  const token = newToken()
  await saveMember(db, { ...fresh, linkRound, membership: nothingYet }, at.now, linkFor(token, at.now, 7))
  await queueMail(db, confirmPersonMail, {
    to: { address: said.email },
    organisation: null,
    values: { path: `/join/confirm/${token}` },
  })
  await db.announce(memberAsked(fresh.id, null, { kind: fresh.kind }))
}

/** What an organisation says to questions and commitments, and of which version these were. */
export type Said = {
  readonly set: JoiningSet
  readonly answers: readonly Answered[]
  readonly chosen: readonly string[]
}

/** An organisation asked to join, with its answers, promises and lead, who is asked to confirm. */
export async function joinAsOrganisation(
  db: NetworkDeeds,
  said: Joining,
  { set, answers, chosen }: Said,
  at: At,
): Promise<void> {
  if (!(await mayMailOnceMore(db, addressMark(at.secrets, said.email), at.now))) return
  const today = networkDayOf(at.now)
  const questions = set.questions.map(({ code }) => code)
  const membership = ask(null, answers, questions, today)
  if (membership === null) throw new TypeError('an organisation joined without its three answers')
  const first = memberCode(said.name, [])
  const code = memberCode(said.name, await memberCodesLike(db, first))
  const member: Member = { ...unlisted, ...said, id: newId(), kind: 'organisation', code, linkRound: 1, membership }
  const token = newToken()
  await saveMember(db, member, at.now, linkFor(token, at.now, 30))
  await saveAnswers(db, member.id, set, answers, at.now)
  await savePromises(db, member.id, set, chosen, today)
  await queueMail(db, confirmLeadMail, {
    to: { address: said.email },
    organisation: null,
    values: { path: `/join/confirm/${token}`, organisation: said.name },
  })
  await db.announce(memberAsked(member.id, null, { kind: member.kind }))
}

/** Sends whoever reads an address the links to what it belongs to; nothing to an address of no member. */
export async function askForMembershipLink(db: NetworkDeeds, email: string, at: At): Promise<void> {
  if (!(await mayMailOnceMore(db, addressMark(at.secrets, email), at.now))) return
  const known = await findMembersAt(db, email)
  if (known.length > 0) await mailLinks(db, known, email, at)
}

async function mailLinks(db: NetworkDeeds, members: readonly Member[], address: string, { now, secrets }: At) {
  const links = members.map((member) => ({ text: member.name, path: membershipPath(secrets, member, now, 1) }))
  await queueMail(db, membershipLinkMail, { to: { address }, organisation: null, values: { links } })
}

/** A link that works for some days: what of it is kept, and until when. */
export function linkFor(token: string, now: string, days: number) {
  return { hash: hashToken(token), until: new Date(Date.parse(now) + days * 86_400_000).toISOString() }
}
