import { networkDayOf } from '#modules/publishing/index.ts'
import { addressMark, mayMailOnceMore } from '#platform/mail/paced-mail.store.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { hashToken, isToken, newToken } from '#platform/sessions/token.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { leadChanged, leadNamed, leadRecalled } from './announcements.ts'
import { canNameLead, type Lead, withLead } from './domain/lead.ts'
import type { Member } from './domain/member.ts'
import { type At, linkFor } from './join-network.ts'
import { leadChangedMail, newLeadMail } from './lead-mails.ts'
import {
  addLeadChange,
  deleteLeadInvitation,
  findInvitationByLink,
  isLeadLinkUsed,
  saveLeadInvitation,
} from './store/leads.store.ts'
import { lockMember, saveMember } from './store/members.store.ts'

/** For how many days the link works by which a new lead confirms. */
const askedDays = 30

/** What became of naming a lead. `the same`: it is the lead already. `too often`: that address was written to enough today. */
export type NamedLead = 'asked' | 'not now' | 'the same' | 'too often'

/** Asks somebody to be the lead of this organisation, which is locked, in place of whoever was asked before. Nothing changes until they confirm. */
export async function nameLead(
  db: NetworkDeeds,
  member: Member,
  { name, email, isByTeam }: Lead & { readonly isByTeam: boolean },
  { now, secrets }: At,
): Promise<NamedLead> {
  const askedOn = networkDayOf(now)
  if (!canNameLead(member, askedOn)) return 'not now'
  if (name === member.contactName && email === member.email) return 'the same'
  if (!(await mayMailOnceMore(db, addressMark(secrets, email), now))) return 'too often'
  const token = newToken()
  const invitation = { memberId: member.id, name, email, askedOn, isByTeam }
  await saveLeadInvitation(db, invitation, linkFor(token, now, askedDays))
  const by = isByTeam ? 'The network’s team' : member.contactName
  await queueMail(db, newLeadMail, {
    to: { address: email },
    organisation: null,
    values: { path: `/membership/lead/${token}`, organisation: member.name, by },
  })
  await db.announce(leadNamed(member.id, null, { byTeam: isByTeam }))
  return 'asked'
}

/** Whoever was asked to be lead is asked no more: their link stops to work. Says whether somebody was asked. */
export async function recallLead(db: NetworkDeeds, member: Member): Promise<boolean> {
  const wasAsked = await deleteLeadInvitation(db, member.id)
  if (wasAsked) await db.announce(leadRecalled(member.id, null, {}))
  return wasAsked
}

/**
 * Whoever was asked pressed the button of their link: they are the lead, links of the one before open nothing any more,
 * and the one before is told. `done before` for the same link once more; nothing for a link that does not work.
 */
export async function becomeLead(
  db: NetworkDeeds,
  token: string,
  { now }: At,
): Promise<Member | 'done before' | undefined> {
  if (!isToken(token)) return undefined
  const hash = hashToken(token)
  const asked = await findInvitationByLink(db, hash, now)
  const member = asked && (await lockMember(db, asked.memberId))
  // Asked once more after the lock: two may have confirmed at once, or somebody else has been named meanwhile.
  const invitation = await findInvitationByLink(db, hash, now)
  if (!member || !invitation) return (await isLeadLinkUsed(db, hash)) ? 'done before' : undefined
  const today = networkDayOf(now)
  if (!canNameLead(member, today)) return undefined
  const after = withLead(member, invitation)
  const { isByTeam } = invitation
  await saveMember(db, after, now, null)
  await deleteLeadInvitation(db, member.id)
  await addLeadChange(db, member.id, { changedOn: today, formerName: member.contactName, isByTeam }, hash)
  await queueMail(db, leadChangedMail, {
    to: { address: member.email },
    organisation: null,
    values: { organisation: member.name, lead: after.contactName },
  })
  await db.announce(leadChanged(member.id, null, { byTeam: isByTeam }))
  return after
}
