import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'responsible-person',
  name: 'Responsible person',
  says: 'Answers for the use of force in all units (Use of Force Act s.2): sees records and figures, changes none, gives an inspector a link to them.',
  scope: 'organisation',
  isInvited: true,
  permissions: [
    'incidents.read',
    'people.read',
    'organisations.read',
    'insight.read',
    'links.read',
    'links.give-to-inspector',
    'links.end',
  ],
})
