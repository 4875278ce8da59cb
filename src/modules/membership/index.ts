import type { Module } from '#platform/http/module.ts'
import { remindMembersJob } from './jobs/remind-members.job.ts'
import { navigation, routes } from './routes.ts'

export { isMemberAt } from './is-member-at.ts'
export { membershipsOf } from './members-of-user.ts'
export { membersWaiting } from './members-waiting.ts'

/** Who has joined the network, what they promised, and until when it holds. */
export const membership: Module = {
  name: 'membership',
  isForNetwork: true,
  routes,
  navigation,
  jobs: [remindMembersJob],
}
