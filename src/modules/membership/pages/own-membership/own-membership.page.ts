import type { Problem } from '#basics/result.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { inviteToNetwork } from '#modules/sign-in/index.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { problemsOf } from '#platform/forms/typed-answers.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { leaveNetwork, listMember, lockLinked, renewMembership } from '../../change-membership.ts'
import { joiningSet } from '../../domain/joining-set.ts'
import type { Member } from '../../domain/member.ts'
import { canRenew, isMember, standingOf } from '../../domain/membership.ts'
import { rowsOfMember, standingInWords } from '../../domain/membership-in-words.ts'
import { type Linked, membershipAt } from '../../membership-links.ts'
import { findMember } from '../../store/members.store.ts'
import { listPromises } from '../../store/promises.store.ts'
import { spentJoiningLinkView } from '../confirm-joining/confirm-joining.view.tsx'
import { parseCommitments, parseQuestions, readJoin } from '../join-network/join-network.form.ts'
import { leftView, ownMembershipView } from './own-membership.view.tsx'

/** What a deed on this page leads to: a sentence that it is done, or problems, or nothing but the page. */
type Done = { readonly saved?: string; readonly problems?: readonly Problem[]; readonly hasLeft?: boolean }

/** GET /membership/by-link/:token: one's own membership. */
export async function showOwnMembership(visit: Visit): Promise<Reply> {
  return await page(visit, {})
}

/** POST /membership/by-link/:token: renews, chooses what is public, or leaves. */
export async function submitOwnMembership(visit: Visit): Promise<Reply> {
  const linked = membershipAt(visit.secrets, visit.params['token'] ?? '', visit.now)
  if (!linked) return spent
  if (answer(visit.form, 'does') === 'sign-in') return await giveSignIn(visit, linked)
  const done = await visit.networkDeed(async (db) => {
    const member = await lockLinked(db, linked)
    return member && (await act(visit, db, member))
  })
  if (!done) return spent
  return done.hasLeft ? { title: 'You have left', body: leftView() } : await page(visit, done)
}

/** Whoever came by the link has shown that the address is theirs: they choose a password, where they have none yet. */
async function giveSignIn({ network, identity, now }: Visit, linked: Linked): Promise<Reply> {
  const member = await network((db) => findMember(db, linked.id))
  const hasJoined = member && member.membership.confirmedOn !== null && member.membership.leftOn === null
  if (!hasJoined || member.linkRound !== linked.linkRound) return spent
  const { email, contactName: name } = member
  const { link } = await inviteToNetwork(identity, { email, name, role: null, invitedBy: null, now })
  return { location: link }
}

async function act(visit: Visit, db: NetworkDeeds, member: Member): Promise<Done> {
  const { form, now } = visit
  const does = answer(form, 'does')
  if (does === 'leave') return { hasLeft: await leaveNetwork(db, member, now) }
  if (does === 'list') {
    const wish = { isListed: answer(form, 'listed') === 'yes', shows: chosenShows(visit) }
    return (await listMember(db, member, wish, now)) ? { saved: 'Saved.' } : {}
  }
  if (does !== 'renew') return {}
  const typed = readJoin(form, joiningSet)
  const [answers, chosen] = [parseQuestions(typed, joiningSet), parseCommitments(typed, joiningSet)]
  if (!answers.ok || !chosen.ok) return { problems: [...problemsOf(answers), ...problemsOf(chosen)] }
  if (await renewMembership(db, member, { answers: answers.value, chosen: chosen.value }, now))
    return { saved: 'Renewed for a year. Thank you.' }
  const [first] = joiningSet.questions
  const says = 'This cannot be renewed so: an answer is another than the network decided on. Please write to us.'
  return { problems: [{ field: `question-${first?.code ?? ''}`, says }] }
}

function chosenShows({ form }: Visit): readonly string[] {
  return answersOf(form, 'shows').filter((one) => ['website', 'lead'].includes(one))
}

async function page(visit: Visit, { saved, problems = [] }: Done): Promise<PageReply> {
  const { params, secrets, now, path, form } = visit
  const linked = membershipAt(secrets, params['token'] ?? '', now)
  const found = linked && (await visit.network(async (db) => findWithPromises(db, linked.id)))
  if (!linked || !found || found.member.linkRound !== linked.linkRound) return spent
  const { member, promises } = found
  const today = networkDayOf(now)
  const isOrganisation = member.kind === 'organisation'
  const typed = readJoin(form, joiningSet)
  const isHere = isOrganisation && isMember(standingOf(member.membership, today))
  const body = ownMembershipView({
    name: member.name,
    isOrganisation,
    says: standingInWords(member, today),
    rows: rowsOfMember(member, promises),
    saved: saved ?? null,
    problems,
    renewing:
      isOrganisation && canRenew(member.membership, today)
        ? problems.length > 0
          ? { given: typed.questions, chosen: typed.commitments }
          : { given: givenBefore(member), chosen: promises.map(({ code }) => code) }
        : null,
    listing: isHere
      ? { isListed: member.listedSince !== null, shows: member.listedShows, href: `/members/${member.code}` }
      : null,
    canLeave: member.membership.leftOn === null,
    set: joiningSet,
    action: path,
  })
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Your membership: ${member.name}`,
    problems: problems.length,
    body,
  }
}

async function findWithPromises(db: Parameters<typeof findMember>[0], id: string) {
  const member = await findMember(db, id)
  return member && { member, promises: await listPromises(db, id) }
}

function givenBefore({ membership }: Member): Readonly<Record<string, string>> {
  return Object.fromEntries(membership.answers.map(({ question, isYes }) => [question, isYes ? 'yes' : 'no']))
}

const spent: PageReply = {
  status: 404,
  title: 'This link does not work any more',
  body: spentJoiningLinkView({ href: '/membership/link', text: 'Ask for a new link' }),
}
