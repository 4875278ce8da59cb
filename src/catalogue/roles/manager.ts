import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'manager',
  name: 'Ward, home or school manager',
  says: 'Runs a unit: records, corrects records with a reason, looks after people and stays, sees the unit’s figures, gives people and advocates a link to a record.',
  scope: 'units',
  isInvited: true,
  permissions: [
    'incidents.record',
    'incidents.read',
    'incidents.amend',
    'incidents.attach',
    'people.read',
    'people.add',
    'people.change',
    'people.note',
    'people.open-in-emergency',
    'organisations.read',
    'links.read',
    'links.give-to-person',
    'links.end',
    'insight.read',
  ],
})
