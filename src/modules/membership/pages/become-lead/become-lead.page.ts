import { longDate } from '#basics/written-time.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hashToken, isToken } from '#platform/sessions/token.ts'
import { becomeLead } from '../../change-lead.ts'
import { membershipPath } from '../../membership-links.ts'
import { findInvitationByLink, isLeadLinkUsed } from '../../store/leads.store.ts'
import { findMember } from '../../store/members.store.ts'
import { listPromises } from '../../store/promises.store.ts'
import { becameLeadView, becomeLeadView, spentLeadLinkView } from './become-lead.view.tsx'

/** GET /membership/lead/:token: of what one is asked to be lead. Nothing changes by looking. */
export async function showBecomeLead({ params, network, now, path }: Visit): Promise<Reply> {
  const token = params['token']
  if (!isToken(token)) return spent(false)
  const hash = hashToken(token)
  const found = await network(async (db) => {
    const invitation = await findInvitationByLink(db, hash, now)
    const member = invitation && (await findMember(db, invitation.memberId))
    if (!invitation || !member) return await isLeadLinkUsed(db, hash)
    return { invitation, member, promises: await listPromises(db, member.id) }
  })
  if (typeof found === 'boolean') return spent(found)
  const { invitation, member, promises } = found
  const { endsOn } = member.membership
  const body = becomeLeadView({
    organisation: member.name,
    lead: invitation.name,
    namedBy: invitation.isByTeam ? 'The network’s team' : member.contactName,
    until: endsOn === null ? 'The network’s team looks at it' : longDate(endsOn),
    promises: promises.map(({ sentence }) => sentence),
    action: path,
  })
  return { title: 'Will you be its lead?', body }
}

/** POST /membership/lead/:token: the new lead said yes. */
export async function submitBecomeLead(visit: Visit): Promise<Reply> {
  const { params, now, secrets } = visit
  const member = await visit.networkDeed((db) => becomeLead(db, params['token'] ?? '', { now, secrets }))
  if (member === undefined || member === 'done before') return spent(member === 'done before')
  const body = becameLeadView({ organisation: member.name, own: membershipPath(secrets, member, now, 1) })
  return { title: 'Thank you', body }
}

/** For a link that does not work: calmly, for who has pressed its button before. */
function spent(isDone: boolean): Reply {
  if (isDone) return { title: 'You have said yes already', body: spentLeadLinkView({ isDone }) }
  return { status: 404, title: 'This link does not work any more', body: spentLeadLinkView({ isDone }) }
}
