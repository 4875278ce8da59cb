import type { Problem } from '#basics/result.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { nameLead, recallLead } from '../../change-lead.ts'
import { leaveNetwork, listMember, renewMembership } from '../../change-membership.ts'
import type { Member } from '../../domain/member.ts'
import { canRenew, isMember, standingOf } from '../../domain/membership.ts'
import { currentJoiningSet } from '../../store/joining-sets.store.ts'
import { parseSaid, readJoin } from '../join-network/join-network.form.ts'
import { notAsked, parseLead, readLead } from '../name-lead/name-lead.form.ts'

/** What a deed on the page of one's own membership leads to: a sentence that it is done, or problems, or nothing but the page. */
export type Done = { readonly saved?: string; readonly problems?: readonly Problem[]; readonly hasLeft?: boolean }

type Deed = (visit: Visit, db: NetworkDeeds, member: Member) => Promise<Done>

const deeds: Readonly<Record<string, Deed>> = {
  leave: async ({ now }, db, member) => ({ hasLeft: await leaveNetwork(db, member, now) }),
  list: async ({ form, now }, db, member) => {
    const shows = answersOf(form, 'shows').filter((one) => ['website', 'lead'].includes(one))
    const wish = { isListed: answer(form, 'listed') === 'yes', shows }
    return (await listMember(db, member, wish, now)) ? { saved: 'Saved.' } : {}
  },
  lead: async ({ form, now, secrets }, db, member) => {
    const parsed = parseLead(readLead(form))
    if (!parsed.ok) return { problems: parsed.problems }
    const became = await nameLead(db, member, { ...parsed.value, isByTeam: false }, { now, secrets })
    return became === 'asked' ? { saved: 'We have written to them.' } : { problems: notAsked[became] }
  },
  recall: async (_visit, db, member) => ((await recallLead(db, member)) ? { saved: 'You stay the lead.' } : {}),
  renew: async ({ form, now }, db, member) => {
    const today = networkDayOf(now)
    // Pressed twice, or in a second window: it is done.
    if (!canRenew(member.membership, today))
      return isMember(standingOf(member.membership, today)) ? { saved: 'It is renewed. Nothing more is needed.' } : {}
    const set = await currentJoiningSet(db)
    const parsed = parseSaid(readJoin(form, set.questions), set)
    if (!parsed.ok) return { problems: parsed.problems }
    if (await renewMembership(db, member, { set, ...parsed.value }, now))
      return { saved: 'Renewed for a year. Thank you.' }
    const [first] = set.questions
    const says =
      'With this “no” it cannot be renewed by itself. Please write to us, or ask to join anew when the year is over: then the team decides.'
    return { problems: [{ field: `question-${first?.code ?? ''}`, says }] }
  },
}

/** What a lead, or a person, can do on the page of their membership, by the button that does it. */
export const ownDeeds: ReadonlyMap<string, Deed> = new Map(Object.entries(deeds))
