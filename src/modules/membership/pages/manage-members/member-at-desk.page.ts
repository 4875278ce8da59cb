import { isId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { longDate, shortDate } from '#basics/written-time.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { promisedInWords } from '../../domain/commitments-in-words.ts'
import { canNameLead } from '../../domain/lead.ts'
import type { Member } from '../../domain/member.ts'
import { rowsOfMember, standingNames, standingOfMember } from '../../domain/membership-in-words.ts'
import { findWholeMember } from '../../find-whole-member.ts'
import { findMember, listAlike } from '../../store/members.store.ts'
import { listReminders, type SentReminder } from '../../store/renewal-reminders.store.ts'
import { readLead } from '../name-lead/name-lead.form.ts'
import { askedShown } from '../name-lead/name-lead.page.ts'
import { decideMemberView } from './decide-member.view.tsx'

/** What was typed on the page of a member, where it was refused. */
export type TypedAtDesk = { readonly decision: string; readonly reason: string }

/** The member that the address names. */
export async function memberAsked({ db, params }: NetworkVisit): Promise<Member | undefined> {
  const { member } = params
  return isId(member) ? await findMember(db, member) : undefined
}

/** The page of one member, with what was typed and what is wrong with it. */
export async function memberPage(
  { db, now, tokens, form }: NetworkVisit,
  id: string,
  typed: TypedAtDesk,
  problems: readonly Problem[],
): Promise<Reply> {
  const found = await findWholeMember(db, id, now)
  if (!found) return nothingHere
  const { member, promises, answers, invitation, history } = found
  const today = networkDayOf(now)
  const standing = standingOfMember(member, today)
  const { membership } = member
  const body = decideMemberView({
    path: `/desk/members/${member.id}`,
    name: member.name,
    standing: standingNames[standing],
    rows: [
      ...rowsOfMember(member),
      ...(member.reason === '' ? [] : [{ key: 'Why it was decided so', value: member.reason }]),
      ...(membership.endsOn === null ? [] : [{ key: 'Until', value: longDate(membership.endsOn) }]),
      ...(member.listedSince === null ? [] : [{ key: 'Agreed to be listed', value: longDate(member.listedSince) }]),
    ],
    promises: promises.map((one) => ({ sentence: one.sentence, promised: promisedInWords(one) })),
    answers,
    reminders: (await listReminders(db, member.id)).map(reminderInWords),
    deciding: standing === 'waiting' || problems.some(({ field }) => field === 'decision') ? typed : null,
    alike: (standing === 'waiting' ? await listAlike(db, member) : []).map((one) => ({
      href: `/desk/members/${one.id}`,
      name: one.name,
      standing: standingNames[standingOfMember(one, today)],
    })),
    naming: canNameLead(member, today) ? { asked: askedShown(invitation), typed: readLead(form), problems } : null,
    history: history.map(({ on, says }) => ({ when: longDate(on), says })),
    problems,
    tokens,
  })
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Member: ${member.name}`,
    problems: problems.length,
    back: { href: '/desk/members', text: 'Members' },
    body,
  }
}

const outcomes = {
  waits: 'Waits',
  sent: 'Sent',
  refused: 'Refused',
  stopped: 'Not sent',
  bounced: 'Came back',
} as const

function reminderInWords({ days, endsOn, askedAt, outcome, settledAt }: SentReminder) {
  const became = settledAt === null ? '' : `, ${shortDate(networkDayOf(settledAt))}`
  return {
    which: days === 0 ? `After ${shortDate(endsOn)}` : `${days} days before ${shortDate(endsOn)}`,
    asked: shortDate(networkDayOf(askedAt)),
    became: `${outcomes[outcome]}${became}`,
  }
}
