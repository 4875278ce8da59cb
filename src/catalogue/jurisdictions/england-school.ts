import { defineJurisdiction } from './define-jurisdiction.ts'

export default defineJurisdiction({
  code: 'england-school',
  name: 'England: school',
  sector: 'education',
  unitKinds: ['class', 'school'],
  law: [
    {
      title: 'Schools (Recording and Reporting of Seclusion and Restraint) (No. 2) (England) Regulations 2025',
      source: 'legislationtracker.co.uk and vwv.co.uk, which give 1 April 2026; the text itself was not read',
      verified: true,
    },
    {
      title: 'Education and Inspections Act 2006, section 93A',
      source: 'vwv.co.uk; the text itself was not read',
      verified: true,
    },
  ],
  reasons: [
    { code: '10', says: 'To stop the person being violent to others' },
    { code: '11', says: 'To stop the person seriously hurting themselves on purpose' },
    { code: '12', says: 'To stop the person seriously hurting themselves by accident' },
    { code: '17', says: 'To stop otherwise dangerous behaviour' },
    { code: '98', says: 'Another reason' },
    { code: '99', says: 'Not known' },
  ],
  validFrom: '2026-04-01',
})
