import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'advocate-by-link',
  name: 'Advocate, by link',
  says: 'Will read what was recorded about the person they speak for, and nothing else. Nothing of it is here yet.',
  scope: 'link',
  isInvited: false,
  permissions: [],
})
