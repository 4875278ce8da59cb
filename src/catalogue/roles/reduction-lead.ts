import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'reduction-lead',
  name: 'Restraint reduction lead',
  says: 'Leads the work to reduce restrictive practice: sees all units’ records and figures, and corrects records with a reason.',
  scope: 'organisation',
  isInvited: true,
  permissions: ['incidents.read', 'incidents.amend', 'people.read', 'organisations.read', 'insight.read'],
})
