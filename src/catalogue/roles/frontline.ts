import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'frontline',
  name: 'Frontline staff',
  says: 'Records what happened and sees the records of the units they work in.',
  scope: 'units',
  permissions: ['incidents.record', 'incidents.read', 'people.read', 'people.note', 'organisations.read'],
})
