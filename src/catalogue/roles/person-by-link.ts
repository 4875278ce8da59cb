import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'person-by-link',
  name: 'The person, by link',
  says: 'Will read what was recorded about them, and nothing else. Nothing of it is here yet.',
  scope: 'link',
  isInvited: false,
  permissions: [],
})
