import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { LeadInvitation } from './domain/lead.ts'
import type { GivenAnswer, Member, Promised } from './domain/member.ts'
import { type HistoryLine, historyOf } from './domain/member-history.ts'
import { listJoiningSets } from './store/joining-sets.store.ts'
import { findLeadInvitation, listLeadChanges } from './store/leads.store.ts'
import { findMember } from './store/members.store.ts'
import { listAnswers, listEndedPromises, listPromises, listTerms } from './store/promises.store.ts'

/** A member with all that its own page and its page at the desk tell. */
export type WholeMember = {
  readonly member: Member
  readonly promises: readonly Promised[]
  /** In the order and in the words in which they were asked. */
  readonly answers: readonly GivenAnswer[]
  /** Who is asked to be lead from now on, where somebody is. */
  readonly invitation: LeadInvitation | undefined
  /** Newest first. */
  readonly history: readonly HistoryLine[]
}

/** The member with this id and what belongs to it, at `now`. */
export async function findWholeMember(db: NetworkDb, id: Id, now: string): Promise<WholeMember | undefined> {
  const member = await findMember(db, id)
  if (!member) return undefined
  const [changes, ended] = [await listLeadChanges(db, id), await listEndedPromises(db, id)]
  return {
    member,
    promises: await listPromises(db, id),
    answers: await answersAsAsked(db, id),
    invitation: await findLeadInvitation(db, id, now),
    history: historyOf(member, await listTerms(db, id), changes, ended),
  }
}

/** The newest answers, in the order of the version that was answered. */
export async function answersAsAsked(db: NetworkDb, id: Id): Promise<readonly GivenAnswer[]> {
  const [answers, sets] = [await listAnswers(db, id), await listJoiningSets(db)]
  const asked = sets.find(({ version }) => version === answers[0]?.version)?.questions ?? []
  const place = ({ question }: GivenAnswer) => asked.findIndex(({ code }) => code === question)
  return answers.toSorted((one, other) => place(one) - place(other))
}
