import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'network-moderator',
  name: 'Network moderator',
  scope: 'network',
  isInvited: false,
  permissions: ['moderation.decide', 'desk.open'],
  permissions: ['moderation.decide'],
  says: 'Looks after who joins. Will look after what members and the public send in: suggestions and discussion.',
  says: 'Looks after who joins and what the public sends in: reads it, accepts it, refuses it with a reason, asks back.',
  scope: 'network',
  isInvited: false,
  permissions: ['moderation.decide', 'membership.manage'],
})
