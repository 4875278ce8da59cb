import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'network-editor',
  name: 'Network editor',
  says: 'Writes and publishes what the network tells everybody: news, resources, events.',
  scope: 'network',
  isInvited: false,
  permissions: [
    'media.write',
    'newsletter.manage',
    'moving.redirect',
    'webinars.manage',
    'desk.open',
    'publishing.write',
    'publishing.publish',
    'publishing.sign-welsh',
    'publishing.sign-easy-read',
    'consents.record',
    'library.look-after',
  ],
})
