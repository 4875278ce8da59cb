import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'organisation-administrator',
  name: 'Organisation administrator',
  says: 'Sets up sites, units and staff, and invites people to sign in. Sees no person’s record.',
  scope: 'organisation',
  isInvited: true,
  permissions: ['organisations.read', 'organisations.set-up', 'organisations.invite'],
})
