import { defineJurisdiction } from './define-jurisdiction.ts'

export default defineJurisdiction({
  code: 'england-childrens-home',
  name: 'England: children’s home',
  sector: 'social care',
  unitKinds: ['home'],
  law: [
    {
      title: 'Children’s Homes (England) Regulations 2015, regulation 35',
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
