import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'network-manager',
  name: 'Network manager',
  says: 'Runs the network: lets others into its team, and does all that editors and moderators do.',
  scope: 'network',
  isInvited: false,
  permissions: [
    'team.manage',
    'team.read-audit',
    'newsletter.manage',
    'membership.manage',
    'membership.reword',
    'moderation.decide',
    'media.write',
    'moving.redirect',
    'webinars.manage',
    'desk.open',
    'publishing.write',
    'publishing.publish',
    'publishing.settings',
    'publishing.sign-welsh',
    'publishing.sign-easy-read',
    'consents.record',
    'consents.choose-keepers',
    'library.look-after',
  ],
})
