import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'platform-operator',
  name: 'Platform operator',
  says: 'Runs the installation: starts, updates, backs up, sees what failed and tries it again. Sees no person’s record through any page.',
  scope: 'installation',
  isInvited: false,
  permissions: [],
})
