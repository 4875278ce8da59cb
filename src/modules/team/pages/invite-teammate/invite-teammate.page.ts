import type { Problem } from '#basics/result.ts'
import { invitationMail, inviteToNetwork } from '#modules/sign-in/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { teammateInvited } from '../../announcements.ts'
import { networkRoles } from '../../domain/network-roles.ts'
import { parseTeammate, readTeammate, type TeammateAnswers } from './invite-teammate.form.ts'
import { inviteTeammateView, teammateInvitedView } from './invite-teammate.view.tsx'

/** The invitation to the team, to be filled in. */
export async function showInviteTeammate(visit: NetworkVisit): Promise<Reply> {
  return page(visit, { name: '', email: '', role: '' }, [])
}

/**
 * Gives the role and invites, by mail where mail is sent. Otherwise shows the link: once, because whoever has it can
 * choose the password. Somebody who has a sign-in here keeps it, and gets the role.
 */
export async function submitInviteTeammate(visit: NetworkVisit): Promise<Reply> {
  const answers = readTeammate(visit.form)
  const parsed = parseTeammate(answers, networkRoles)
  if (!parsed.ok) return page(visit, answers, parsed.problems)
  const { db, user, now } = visit
  const { userId, link } = await inviteToNetwork(visit.identity, { ...parsed.value, invitedBy: user.id, now })
  await db.announce(teammateInvited(userId, null, { role: parsed.value.role }))
  if (visit.mail !== 'off') {
    const values = { organisation: 'The network', link }
    await queueMail(db, invitationMail, { to: { user: userId }, organisation: null, values })
  }
  const shown = visit.mail === 'sent' ? null : `${visit.origin}${link}`
  return {
    title: 'Invitation made',
    back: { href: '/desk/team', text: 'Team' },
    body: teammateInvitedView({ name: parsed.value.name, email: parsed.value.email, link: shown }),
  }
}

function page(visit: NetworkVisit, answers: TeammateAnswers, problems: readonly Problem[]): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Invite somebody to the team',
    problems: problems.length,
    back: { href: '/desk/team', text: 'Team' },
    body: inviteTeammateView({ answers, problems, roles: networkRoles, tokens: visit.tokens }),
  }
}
