import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'network-moderator',
  name: 'Network moderator',
  says: 'Will look after what members and the public send in: suggestions and discussion. Nothing of it is here yet.',
  scope: 'network',
  isInvited: false,
  permissions: [],
})
