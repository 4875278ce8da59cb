import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showEndNetworkRole, submitEndNetworkRole } from './pages/end-network-role/end-network-role.page.ts'
import { showInviteTeammate, submitInviteTeammate } from './pages/invite-teammate/invite-teammate.page.ts'
import { showTeam } from './pages/list-team/list-team.page.ts'
import { showNetworkAudit } from './pages/network-audit/network-audit.page.ts'
import { showWhosePages, submitWhosePages } from './pages/whose-pages/whose-pages.page.ts'

/** The network's team, for whoever looks after it. Every change asks first whether it is really them. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/desk/team', who: 'network team.manage', answer: showTeam },
  { method: 'GET', path: '/desk/team/invite', who: 'network team.manage', fresh: true, answer: showInviteTeammate },
  {
    method: 'POST',
    path: '/desk/team/invite',
    who: 'network team.manage',
    fresh: true,
    creates: true,
    answer: submitInviteTeammate,
  },
  { method: 'GET', path: '/desk/team/:teammate/end', who: 'network team.manage', answer: showEndNetworkRole },
  {
    method: 'POST',
    path: '/desk/team/:teammate/end',
    who: 'network team.manage',
    fresh: true,
    answer: submitEndNetworkRole,
  },
  { method: 'GET', path: '/desk/whose-pages', who: 'network team.manage', answer: showWhosePages },
  { method: 'POST', path: '/desk/whose-pages', who: 'network team.manage', answer: submitWhosePages },
  { method: 'GET', path: '/desk/audit', who: 'network team.read-audit', answer: showNetworkAudit },
]

/** The link that leads to the team. */
export const navigation: readonly NavigationLink[] = [{ text: 'Team', href: '/desk/team', who: 'network team.manage' }]
