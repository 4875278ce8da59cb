import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'safeguarding-lead',
  name: 'Safeguarding lead',
  says: 'Looks after people at risk of harm: sees the records and figures of all units, changes nothing in them, and says which only some may see.',
  scope: 'organisation',
  isInvited: true,
  permissions: [
    'incidents.read',
    'people.read',
    'people.read-restricted',
    'people.restrict',
    'organisations.read',
    'insight.read',
  ],
})
