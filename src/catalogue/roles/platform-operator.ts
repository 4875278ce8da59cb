import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'platform-operator',
  name: 'Platform operator',
  says: 'Runs the installation from its machine: starts, updates, backs up. Sees no person’s record through any page.',
  scope: 'installation',
  isInvited: false,
  permissions: [],
})
