import type { CalendarDate } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { firstJoiningSet } from '../domain/joining-set.ts'
import { type Member, memberCode } from '../domain/member.ts'
import { lastDayOfTerm } from '../domain/terms.ts'
import { memberCodesLike, saveMember } from '../store/members.store.ts'
import { addTerm, saveAnswers, savePromises } from '../store/promises.store.ts'

/** What a built member needs to say of itself; the rest is as usual. */
export type BuiltMember = Pick<Member, 'name' | 'email' | 'sector' | 'nation'> & Partial<Member>

/** An organisation that has been a member since `since`, with promises by code. */
export async function aMemberOrganisation(
  db: NetworkDb,
  given: BuiltMember,
  since: CalendarDate,
  promises: readonly string[] = ['lead', 'count'],
): Promise<Member> {
  const answers = firstJoiningSet.questions.map(({ code }) => ({ question: code, isYes: true }))
  const endsOn = lastDayOfTerm(since)
  const decision = { on: since, isAccepted: true }
  const code = memberCode(given.name, await memberCodesLike(db, memberCode(given.name, [])))
  const member: Member = {
    ...usual,
    id: newId(),
    kind: 'organisation',
    code,
    membership: { answers, confirmedOn: since, decision, since, endsOn, leftOn: null },
    ...given,
  }
  const at = `${since}T09:00:00.000Z`
  await saveMember(db, member, at)
  await saveAnswers(db, member.id, firstJoiningSet, answers, at)
  await savePromises(db, member.id, firstJoiningSet, promises, since)
  if (member.membership.endsOn)
    await addTerm(db, member.id, { startsOn: since, endsOn: member.membership.endsOn, confirmedOn: since })
  return member
}

/** A person who has been a member since `since`. */
export async function aMemberPerson(db: NetworkDb, given: BuiltMember, since: CalendarDate): Promise<Member> {
  const membership = { answers: [], confirmedOn: since, decision: null, since, endsOn: null, leftOn: null }
  const member: Member = {
    ...usual,
    id: newId(),
    kind: 'individual',
    code: null,
    membership,
    ...given,
    contactName: given.name,
  }
  await saveMember(db, member, `${since}T09:00:00.000Z`)
  return member
}

const usual = {
  contactName: 'Robin Oakes (invented)',
  role: '',
  website: '',
  reason: '',
  listedSince: null,
  listedShows: [],
  linkRound: 1,
}
