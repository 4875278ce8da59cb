import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'inspector-by-link',
  name: 'Inspector, by link',
  says: 'Reads the records and figures of the units that a link names, until its last day; changes nothing.',
  scope: 'link',
  isInvited: false,
  permissions: ['incidents.read', 'insight.read'],
})
