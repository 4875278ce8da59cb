import { listTeam } from '#modules/sign-in/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { nameOfRole } from '../../domain/network-roles.ts'
import { listTeamView } from './list-team.view.tsx'

/** Everybody who works for the network, and what each may do. */
export async function showTeam(visit: NetworkVisit): Promise<Reply> {
  const team = await visit.identity(listTeam)
  const teammates = team.map(({ userId, name, email, roles, hasPassword }) => ({
    id: userId,
    name,
    email,
    hasPassword,
    isSelf: userId === visit.user.id,
    roles: roles.map((code) => ({ code, name: nameOfRole(code) })),
  }))
  return { title: 'Team', wide: true, body: listTeamView({ teammates }) }
}
