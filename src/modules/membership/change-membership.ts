import { addDays } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { hashToken, isToken } from '#platform/sessions/token.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { memberConfirmed, memberDecided, memberLeft, memberListed, memberRenewed } from './announcements.ts'
import type { Member } from './domain/member.ts'
import { confirmLead, decide, isMember, leave, renew, standingOf } from './domain/membership.ts'
import type { At, Said } from './join-network.ts'
import { type Linked, membershipPath } from './membership-links.ts'
import { decidedMail } from './membership-mails.ts'
import { deleteLeadInvitation } from './store/leads.store.ts'
import { lockByJoiningLink, lockMember, noteDecider, saveMember } from './store/members.store.ts'
import { addTerm, saveAnswers, savePromises } from './store/promises.store.ts'

/**
 * A person, or a lead, followed their link and pressed the button. Gives who it is now; `done before` for the same link
 * once more, and nothing for a link that does not work.
 */
export async function confirmJoining(
  db: NetworkDeeds,
  token: string,
  { now }: At,
): Promise<Member | 'done before' | undefined> {
  if (!isToken(token)) return undefined
  const member = await lockByJoiningLink(db, hashToken(token), now)
  if (!member) return undefined
  if (member.membership.confirmedOn !== null) return 'done before'
  const today = networkDayOf(now)
  const confirmed = confirmLead(member.membership, today)
  if (confirmed === null) return undefined
  const membership = member.kind === 'individual' ? { ...confirmed, since: today } : confirmed
  const after = { ...member, membership }
  await saveMember(db, after, now)
  await db.announce(memberConfirmed(member.id, null, { kind: member.kind }))
  return after
}

/** The team decided, with a reason that its lead is sent. False when it was decided already, or does not wait. */
export async function decideOnMember(
  db: NetworkDeeds,
  id: Id,
  { isAccepted, reason, by }: { readonly isAccepted: boolean; readonly reason: string; readonly by: Id },
  { now, secrets }: At,
): Promise<boolean> {
  const member = await lockMember(db, id)
  const today = networkDayOf(now)
  const membership = member?.kind === 'organisation' ? decide(member.membership, isAccepted, today) : null
  if (!member || membership === null) return false
  await saveMember(db, { ...member, membership, reason }, now)
  await noteDecider(db, id, by)
  if (membership.since && membership.endsOn)
    await addTerm(db, id, { startsOn: membership.since, endsOn: membership.endsOn, confirmedOn: today })
  await queueMail(db, decidedMail, {
    to: { address: member.email },
    organisation: null,
    values: { organisation: member.name, isAccepted, reason, path: membershipPath(secrets, member, now, 30) },
  })
  await db.announce(memberDecided(id, null, { accepted: isAccepted }))
  return true
}

/** Whom a private link opens, locked; nothing when links of that round do not work any more. */
export async function lockLinked(db: NetworkDeeds, { id, linkRound }: Linked): Promise<Member | undefined> {
  const member = await lockMember(db, id)
  return member?.linkRound === linkRound ? member : undefined
}

/** The lead renewed for a year, with the answers to the version that holds now and what is promised from now on. False when it cannot be renewed so. */
export async function renewMembership(
  db: NetworkDeeds,
  member: Member,
  { set, answers, chosen }: Said,
  now: string,
): Promise<boolean> {
  const today = networkDayOf(now)
  const questions = set.questions.map(({ code }) => code)
  const { endsOn } = member.membership
  const membership = renew(member.membership, answers, questions, today)
  if (membership === null || membership.endsOn === null || endsOn === null) return false
  await saveMember(db, { ...member, membership }, now)
  await addTerm(db, member.id, { startsOn: addDays(endsOn, 1), endsOn: membership.endsOn, confirmedOn: today })
  await saveAnswers(db, member.id, set, answers, now)
  await savePromises(db, member.id, set, chosen, today)
  await db.announce(memberRenewed(member.id, null, { until: membership.endsOn }))
  return true
}

/** The lead chose whether their organisation is in the public list, and with what. Only a member gets in; whoever is there gets out. */
export async function listMember(
  db: NetworkDeeds,
  member: Member,
  { isListed, shows }: { readonly isListed: boolean; readonly shows: readonly string[] },
  now: string,
): Promise<boolean> {
  const today = networkDayOf(now)
  if (member.kind !== 'organisation') return false
  if (isListed && !isMember(standingOf(member.membership, today))) return false
  const listedSince = isListed ? (member.listedSince ?? today) : null
  await saveMember(db, { ...member, listedSince, listedShows: isListed ? shows : [] }, now)
  await db.announce(memberListed(member.id, null, { listed: isListed }))
  return true
}

/** A member leaves. Their links stop to work and they are in no list from now on; a page that was public says when it ended. */
export async function leaveNetwork(db: NetworkDeeds, member: Member, now: string): Promise<boolean> {
  const membership = leave(member.membership, networkDayOf(now))
  if (membership === null) return false
  const gone = { membership, listedShows: [], linkRound: member.linkRound + 1 }
  await saveMember(db, { ...member, ...gone }, now, null)
  await deleteLeadInvitation(db, member.id)
  await db.announce(memberLeft(member.id, null, {}))
  return true
}
