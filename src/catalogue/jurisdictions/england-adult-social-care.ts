import { defineJurisdiction } from './define-jurisdiction.ts'

export default defineJurisdiction({
  code: 'england-adult-social-care',
  name: 'England: adult social care',
  sector: 'social care',
  unitKinds: ['home'],
  law: [
    {
      title: 'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, regulations 13 and 17',
      source: 'general knowledge, unverified',
      verified: false,
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
  validFrom: '2015-04-01',
})
