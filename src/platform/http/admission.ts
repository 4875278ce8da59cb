import {
  isForTeam,
  type LinkRoute,
  type NetworkRoute,
  type OpenRoute,
  type OperatorRoute,
  type PermittedRoute,
  type Route,
  type WithSignInRoute,
} from '#platform/http/route.ts'
import type { Membership, User } from '#platform/http/visit.ts'
import { type Grant, may, permissionIn } from '#platform/permissions/may.ts'
import type { FoundSession } from '#platform/sessions/found-session.ts'

/** Somebody signed in who works for an organisation, and what their role gives them there. */
export type Member = { readonly user: User; readonly membership: Membership; readonly grant: Grant }

/** Whether somebody may come in by a route, and if not, what stands in the way. */
export type Admission =
  | { readonly is: 'open'; readonly route: OpenRoute }
  | {
      readonly is: 'member'
      readonly answer: PermittedRoute['answer']
      readonly creates: boolean
      readonly member: Member
    }
  | { readonly is: 'operator'; readonly answer: OperatorRoute['answer']; readonly user: User }
  | { readonly is: 'with a sign-in'; readonly answer: WithSignInRoute['answer']; readonly user: User }
  | { readonly is: 'team'; readonly route: NetworkRoute; readonly user: User; readonly permissions: readonly string[] }
  | { readonly is: 'signed out' }
  | { readonly is: 'without organisation' }
  | { readonly is: 'refused'; readonly permission: string; readonly member: Member }

/** The member that a session stands for; nobody without a session or a place to work. */
export function memberOf(
  session: FoundSession | undefined,
  permissionsOf: (role: string) => readonly string[],
): Member | undefined {
  if (!session?.membership) return undefined
  const { user, membership } = session
  return { user, membership, grant: { permissions: permissionsOf(membership.role), places: membership.places } }
}

/** All that somebody's roles in the network allow together. */
export function heldInNetwork(
  session: FoundSession | undefined,
  permissionsInNetwork: (role: string) => readonly string[],
): readonly string[] {
  return (session?.networkRoles ?? []).flatMap((role) => [...permissionsInNetwork(role)])
}

/** How the audit calls what only those may who run the installation. */
const operating = 'installation.run'

/** Asks the route who may come in, and the session who is there. Denied unless something allows it. */
export function admit(
  route: Exclude<Route, LinkRoute>,
  session: FoundSession | undefined,
  member: Member | undefined,
  held: readonly string[] = [],
): Admission {
  if (route.who === 'anyone') {
    const { whenMember } = route
    return member && whenMember ? { is: 'member', answer: whenMember, creates: false, member } : { is: 'open', route }
  }
  if (session === undefined) return { is: 'signed out' }
  if (route.who === 'with a sign-in') return { is: 'with a sign-in', answer: route.answer, user: session.user }
  if (isForTeam(route) && held.includes(permissionIn(route.who)))
    return { is: 'team', route, user: session.user, permissions: held }
  if (route.who === 'the operator' && session.isOperator)
    return { is: 'operator', answer: route.answer, user: session.user }
  if (member === undefined) return { is: 'without organisation' }
  if (route.who === 'the operator') return { is: 'refused', permission: operating, member }
  if (isForTeam(route)) return { is: 'refused', permission: permissionIn(route.who), member }
  const { answer, creates = false } = route
  if (route.who === 'signed in') return { is: 'member', answer, creates, member }
  const permission = permissionIn(route.who)
  return may(member.grant, permission)
    ? { is: 'member', answer, creates, member }
    : { is: 'refused', permission, member }
}

/** Whether a link with this `who` leads somewhere for them. */
export function isWelcome(
  who: Route['who'],
  session: FoundSession | undefined,
  member: Member | undefined,
  held: readonly string[] = [],
): boolean {
  if (who === 'anyone') return true
  if (who === 'with a sign-in') return session !== undefined
  if (who.startsWith('network ')) return held.includes(permissionIn(who))
  if (who === 'the operator') return session?.isOperator === true
  if (who.startsWith('by link ')) return false
  if (member === undefined || session === undefined) return false
  return who === 'signed in' || may(member.grant, permissionIn(who))
}
