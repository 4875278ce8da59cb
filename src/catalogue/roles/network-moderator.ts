import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'network-moderator',
  name: 'Network moderator',
  says: 'Looks after who joins and what the public sends in: reads it, accepts it, refuses it with a reason, asks back.',
  scope: 'network',
  isInvited: false,
  permissions: ['moderation.decide', 'desk.open', 'membership.manage'],
})
