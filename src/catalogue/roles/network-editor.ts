import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'network-editor',
  name: 'Network editor',
  says: 'Will write and publish what the network tells everybody: news, resources, events.',
  scope: 'network',
  isInvited: false,
  permissions: ['media.write', 'newsletter.manage', 'moving.redirect', 'webinars.manage'],
})
