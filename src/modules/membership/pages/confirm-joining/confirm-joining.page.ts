import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hashToken, isToken } from '#platform/sessions/token.ts'
import { confirmJoining } from '../../change-membership.ts'
import { answersAsAsked } from '../../find-whole-member.ts'
import { membershipPath } from '../../membership-links.ts'
import { findByJoiningLink } from '../../store/members.store.ts'
import { listPromises } from '../../store/promises.store.ts'
import {
  confirmedBeforeView,
  confirmedJoiningView,
  confirmJoiningView,
  spentJoiningLinkView,
} from './confirm-joining.view.tsx'

/** GET /join/confirm/:token: what was said, to be confirmed. Nothing changes by looking. */
export async function showConfirmJoining({ params, network, now, path }: Visit): Promise<Reply> {
  const token = params['token']
  if (!isToken(token)) return spent
  const found = await network(async (db) => {
    const member = await findByJoiningLink(db, hashToken(token), now)
    return (
      member && { member, promises: await listPromises(db, member.id), answers: await answersAsAsked(db, member.id) }
    )
  })
  if (!found) return spent
  if (found.member.membership.confirmedOn !== null) return confirmedBefore
  const { name, contactName, kind } = found.member
  const body = confirmJoiningView({
    isOrganisation: kind === 'organisation',
    name,
    contactName,
    answers: found.answers,
    promises: found.promises.map(({ sentence }) => sentence),
    action: path,
  })
  return { title: 'Confirm', body }
}

/** POST /join/confirm/:token: the person, or the lead, said yes. */
export async function submitConfirmJoining(visit: Visit): Promise<Reply> {
  const { params, now, secrets } = visit
  const member = await visit.networkDeed((db) => confirmJoining(db, params['token'] ?? '', { now, secrets }))
  if (member === 'done before') return confirmedBefore
  if (!member) return spent
  const body = confirmedJoiningView({
    isOrganisation: member.kind === 'organisation',
    own: membershipPath(secrets, member, now, 1),
  })
  return { title: 'Thank you', body }
}

const confirmedBefore: Reply = { title: 'You have confirmed already', body: confirmedBeforeView() }

const spent: Reply = {
  status: 404,
  title: 'This link does not work any more',
  body: spentJoiningLinkView({ href: '/join', text: 'Join the network' }),
}
