import { longDate } from '#basics/written-time.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { inviteToNetwork } from '#modules/sign-in/index.ts'
import { answer } from '#platform/forms/answers.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { lockLinked } from '../../change-membership.ts'
import { promisedInWords } from '../../domain/commitments-in-words.ts'
import type { JoiningSet } from '../../domain/joining-set.ts'
import { canNameLead } from '../../domain/lead.ts'
import type { Member, Promised } from '../../domain/member.ts'
import { canRenew, isMember } from '../../domain/membership.ts'
import { rowsOfMember, standingInWords, standingOfMember } from '../../domain/membership-in-words.ts'
import { findWholeMember } from '../../find-whole-member.ts'
import { askForMembershipLink } from '../../join-network.ts'
import { type Linked, membershipAt, type OpenedLink } from '../../membership-links.ts'
import { currentJoiningSet } from '../../store/joining-sets.store.ts'
import { findMember } from '../../store/members.store.ts'
import { spentJoiningLinkView } from '../confirm-joining/confirm-joining.view.tsx'
import { readJoin } from '../join-network/join-network.form.ts'
import { readLead } from '../name-lead/name-lead.form.ts'
import { askedShown } from '../name-lead/name-lead.page.ts'
import { type Done, ownDeeds } from './own-deeds.page.ts'
import { leftView, ownMembershipView } from './own-membership.view.tsx'

/** GET /membership/by-link/:token: one's own membership. */
export async function showOwnMembership(visit: Visit): Promise<Reply> {
  return await page(visit, {})
}

/** POST /membership/by-link/:token: renews, names another lead, chooses what is public, or leaves. */
export async function submitOwnMembership(visit: Visit): Promise<Reply> {
  const linked = membershipAt(visit.secrets, visit.params['token'] ?? '', visit.now)
  if (!linked) return spent
  if (answer(visit.form, 'does') === 'sign-in') return await giveSignIn(visit, linked)
  const done = await visit.networkDeed(async (db) => {
    const member = await lockLinked(db, linked)
    return member && ((await ownDeeds.get(answer(visit.form, 'does'))?.(visit, db, member)) ?? {})
  })
  if (!done) return (await hasJustLeft(visit, linked)) ? { title: 'You have left', body: leftView() } : spent
  return done.hasLeft ? { title: 'You have left', body: leftView() } : await page(visit, done)
}

/** Whether this link is the one by which somebody left: they pressed twice. */
async function hasJustLeft({ network, form }: Visit, { id, linkRound }: Linked): Promise<boolean> {
  if (answer(form, 'does') !== 'leave') return false
  const member = await network((db) => findMember(db, id))
  return member?.linkRound === linkRound + 1 && member.membership.leftOn !== null
}

/**
 * Whoever has just asked for their link and came by it has shown that the address is theirs: they choose a password, where
 * they have none yet. Links that work for weeks get passed on, so those only have a new one mailed.
 */
async function giveSignIn(visit: Visit, linked: OpenedLink): Promise<Reply> {
  const { network, identity, now, secrets } = visit
  const member = await network((db) => findMember(db, linked.id))
  const hasJoined = member && member.membership.confirmedOn !== null && member.membership.leftOn === null
  if (!hasJoined || member.linkRound !== linked.linkRound) return spent
  const { email, contactName: name } = member
  if (!linked.isShort) {
    await visit.networkDeed((db) => askForMembershipLink(db, email, { now, secrets }))
    return { location: '/membership/link/sent' }
  }
  const { link } = await inviteToNetwork(identity, { email, name, role: null, invitedBy: null, now })
  return { location: link }
}

async function page(visit: Visit, { saved, problems = [] }: Done): Promise<PageReply> {
  const { params, secrets, now, path, form } = visit
  const linked = membershipAt(secrets, params['token'] ?? '', now)
  const found =
    linked &&
    (await visit.network(async (db) => {
      const whole = await findWholeMember(db, linked.id, now)
      return whole && { ...whole, set: await currentJoiningSet(db) }
    }))
  if (!linked || !found || found.member.linkRound !== linked.linkRound) return spent
  const { member, promises, invitation, history, set } = found
  const today = networkDayOf(now)
  const isOrganisation = member.kind === 'organisation'
  const typed = readJoin(form, set.questions)
  const isNaming = answer(form, 'does') === 'lead' && problems.length > 0
  const standing = standingOfMember(member, today)
  const isHere = isOrganisation && isMember(standing)
  const body = ownMembershipView({
    name: member.name,
    isOrganisation,
    says: standingInWords(member, today),
    rows: rowsOfMember(member),
    promises: promises.map((one) => ({ sentence: one.sentence, promised: promisedInWords(one) })),
    saved: saved ?? null,
    problems,
    renewing:
      isOrganisation && canRenew(member.membership, today)
        ? answer(form, 'does') === 'renew' && problems.length > 0
          ? { given: typed.questions, chosen: typed.commitments, ending: endingOf(promises, set) }
          : {
              given: givenBefore(member),
              chosen: promises.map(({ code }) => code),
              ending: endingOf(promises, set),
            }
        : null,
    listing:
      isHere || (standing === 'lapsed' && member.listedSince !== null)
        ? {
            isListed: member.listedSince !== null,
            hasEnded: !isHere,
            shows: member.listedShows,
            href: `/members/${member.code}`,
          }
        : null,
    naming: canNameLead(member, today)
      ? { asked: askedShown(invitation), typed: isNaming ? readLead(form) : readLead({}), problems }
      : null,
    history: isOrganisation ? history.map(({ on, says }) => ({ when: longDate(on), says })) : [],
    canLeave: isMember(standing) || standing === 'waiting',
    hasEnded: standing === 'lapsed' || standing === 'declined',
    set,
    action: path,
  })
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Your membership: ${member.name}`,
    problems: problems.length,
    body,
  }
}

/** What was promised and is offered no longer: it ends with renewing. */
function endingOf(promises: readonly Promised[], { commitments }: JoiningSet): readonly string[] {
  const isOffered = (code: string) => commitments.some((one) => one.code === code)
  return promises.filter(({ code }) => !isOffered(code)).map(({ sentence }) => sentence)
}

function givenBefore({ membership }: Member): Readonly<Record<string, string>> {
  return Object.fromEntries(membership.answers.map(({ question, isYes }) => [question, isYes ? 'yes' : 'no']))
}

const spent: PageReply = {
  status: 404,
  title: 'This link does not work any more',
  body: spentJoiningLinkView({ href: '/membership/link', text: 'Ask for a new link' }),
}
