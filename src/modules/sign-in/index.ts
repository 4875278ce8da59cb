import type { Module } from '#platform/http/module.ts'
import { operatorCommand } from './commands/operator.command.ts'
import { signInCommand } from './commands/sign-in.command.ts'
import { resetPasswordJob } from './jobs/reset-password.job.ts'
import { routes } from './routes.ts'

export { comparableEmail, isEmailAddress } from './domain/email-address.ts'
export type { Invitation, NetworkInvitation } from './domain/invitation.ts'
export {
  isLostCheck,
  isLostReason,
  type LostCheck,
  type LostReason,
  lostChecks,
  lostReasons,
} from './domain/lost-factors.ts'
export { codeLimits, mustWait } from './domain/sign-in-pace.ts'
export { invitationMail } from './invitation-mail.ts'
export { endMembership, endNetworkRole, inviteToNetwork, inviteUser, type OnIdentity } from './invite-user.ts'
export { DemoSignIns } from './pages/demo-sign-ins.tsx'
export { findHelpForMember, type HelpForMember, helpMember } from './remove-lost-factors.ts'
export { type Attempt, countRecentTries, lockAttempts, saveAttempt } from './store/attempts.store.ts'
export { saveIdentityDeed } from './store/identity-audit.store.ts'
export {
  hasEverWorkedHere,
  listMembers,
  listMemberships as findMemberships,
  type Member,
} from './store/memberships.store.ts'
export { listTeam, type TeamMember } from './store/network-roles.store.ts'
export {
  findOrganisationByCode,
  listRegisteredOrganisations,
  type RegisteredOrganisation,
} from './store/registered-organisations.store.ts'
export { findSession } from './store/sessions.store.ts'
export { findUserByEmail } from './store/users.store.ts'

/** Who may sign in, and where they work. */
export const signIn: Module = {
  name: 'sign-in',
  routes,
  commands: [signInCommand, operatorCommand],
  jobs: [resetPasswordJob],
}

export { endAllSignIns } from './store/end-all-sign-ins.store.ts'
