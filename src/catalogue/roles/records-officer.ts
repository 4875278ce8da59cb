import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'records-officer',
  name: 'Records and privacy officer',
  says: 'Answers for who sees which record: sees the records of all units, changes nothing in them.',
  scope: 'organisation',
  isInvited: true,
  permissions: ['incidents.read', 'people.read', 'organisations.read'],
})
