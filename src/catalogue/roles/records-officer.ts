import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'records-officer',
  name: 'Records and privacy officer',
  says: 'Answers for who sees which record: sees the records of all units, reads who did and saw what, looks into alerts, changes nothing in them; says which only some may see; reviews what was opened in an emergency; gives and ends links for inspectors, people and advocates; makes copies for people, places holds, and disposes of records with another officer.',
  scope: 'organisation',
  isInvited: true,
  permissions: [
    'incidents.read',
    'people.read',
    'people.read-restricted',
    'people.restrict',
    'people.review-openings',
    'organisations.read',
    'links.read',
    'links.give-to-inspector',
    'links.give-to-person',
    'links.end',
    'audit.read',
    'audit.review',
    'privacy.read',
    'privacy.hold',
    'privacy.copy',
    'privacy.dispose',
  ],
})
