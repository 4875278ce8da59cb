import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'responsible-person-delegate',
  name: 'Delegate of the responsible person',
  says: 'Stands in for the responsible person (Use of Force Act s.2): sees the same records and figures, changes none, gives an inspector a link to them.',
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
