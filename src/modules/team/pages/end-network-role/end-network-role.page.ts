import { endNetworkRole, listTeam } from '#modules/sign-in/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { networkRoleEnded } from '../../announcements.ts'
import { nameOfRole } from '../../domain/network-roles.ts'
import { endNetworkRoleView } from './end-network-role.view.tsx'

/** Asks whether somebody's role should end. One's own, and one that they do not have, is nothing here. */
export async function showEndNetworkRole(visit: NetworkVisit): Promise<Reply> {
  const found = await findOther(visit, visit.query.get('role') ?? '')
  if (!found) return nothingHere
  const { name, userId, role } = found
  return {
    title: `End a role of ${name}`,
    back: { href: '/desk/team', text: 'Team' },
    body: endNetworkRoleView({ id: userId, name, role, roleName: nameOfRole(role), tokens: visit.tokens }),
  }
}

/** Ends it: their next request is refused. Nobody ends their own, so that somebody can always let others in. */
export async function submitEndNetworkRole(visit: NetworkVisit): Promise<Reply> {
  const found = await findOther(visit, answer(visit.form, 'role'))
  if (!found) return nothingHere
  const { userId, role } = found
  await endNetworkRole(visit.identity, { userId, role, by: visit.user.id, now: visit.now })
  await visit.db.announce(networkRoleEnded(userId, null, { role }))
  return { location: '/desk/team' }
}

async function findOther(visit: NetworkVisit, role: string) {
  const team = await visit.identity(listTeam)
  const found = team.find(({ userId }) => userId === visit.params['teammate'] && userId !== visit.user.id)
  return found?.roles.includes(role) ? { ...found, role } : undefined
}
