import { isId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { longDate, shortDate } from '#basics/written-time.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { decideOnMember } from '../../change-membership.ts'
import { joiningSet } from '../../domain/joining-set.ts'
import type { Member } from '../../domain/member.ts'
import { rowsOfMember, standingNames, standingOfMember } from '../../domain/membership-in-words.ts'
import { findMember } from '../../store/members.store.ts'
import { listPromises } from '../../store/promises.store.ts'
import { listReminders, type SentReminder } from '../../store/renewal-reminders.store.ts'
import { decideMemberView } from './decide-member.view.tsx'

/** GET /desk/members/:member: all that is held of one member, and the decision where it waits. */
export async function showDecideMember(visit: NetworkVisit): Promise<Reply> {
  const member = await memberAsked(visit)
  return member ? await page(visit, member, { decision: '', reason: '' }, []) : nothingHere
}

/** POST /desk/members/:member: decides on an organisation, once. */
export async function submitDecideMember(visit: NetworkVisit): Promise<Reply> {
  const member = await memberAsked(visit)
  if (!member) return nothingHere
  const { form, db, now, secrets, user } = visit
  const typed = { decision: answer(form, 'decision'), reason: answer(form, 'reason') }
  const problems = [
    ...unless(['accept', 'decline'].includes(typed.decision), 'decision', 'Choose what you decide.'),
    ...unless(typed.decision !== 'decline' || typed.reason !== '', 'reason', 'Say why, so that the lead understands.'),
    ...unless(typed.reason.length <= 2000, 'reason', 'Write less: 2,000 letters at most.'),
  ]
  if (problems.length > 0) return await page(visit, member, typed, problems)
  const decision = { isAccepted: typed.decision === 'accept', reason: typed.reason, by: user.id }
  const isDone = await decideOnMember(db, member.id, decision, { now, secrets })
  if (!isDone) return await page(visit, member, typed, [{ field: 'decision', says: 'It was decided already.' }])
  return { location: `/desk/members/${member.id}` }
}

async function memberAsked({ db, params }: NetworkVisit): Promise<Member | undefined> {
  const { member } = params
  return isId(member) ? await findMember(db, member) : undefined
}

async function page(
  { db, now, tokens }: NetworkVisit,
  member: Member,
  typed: { readonly decision: string; readonly reason: string },
  problems: readonly Problem[],
): Promise<Reply> {
  const standing = standingOfMember(member, networkDayOf(now))
  const { membership } = member
  const isYes = new Map(membership.answers.map((one) => [one.question, one.isYes]))
  const body = decideMemberView({
    path: `/desk/members/${member.id}`,
    name: member.name,
    standing: standingNames[standing],
    rows: [
      ...rowsOfMember(member, await listPromises(db, member.id)),
      ...(membership.decision ? [{ key: 'Decided on', value: longDate(membership.decision.on) }] : []),
      ...(member.reason === '' ? [] : [{ key: 'Why', value: member.reason }]),
      ...(membership.endsOn === null ? [] : [{ key: 'Until', value: longDate(membership.endsOn) }]),
      ...(member.listedSince === null ? [] : [{ key: 'Agreed to be listed', value: longDate(member.listedSince) }]),
    ],
    answers: joiningSet.questions.flatMap(({ code, words }) =>
      isYes.has(code) ? [{ words, isYes: isYes.get(code) === true }] : [],
    ),
    reminders: (await listReminders(db, member.id)).map(reminderInWords),
    deciding: standing === 'waiting' || problems.length > 0 ? typed : null,
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
