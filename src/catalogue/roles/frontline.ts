import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'frontline',
  name: 'Frontline staff',
  says: 'Records what happened, adds to records and corrects them with a reason, and sees the records of the units they work in.',
  scope: 'units',
  isInvited: true,
  permissions: [
    'incidents.record',
    'incidents.read',
    'incidents.amend',
    'incidents.attach',
    'people.read',
    'people.note',
    'people.open-in-emergency',
    'organisations.read',
  ],
})
