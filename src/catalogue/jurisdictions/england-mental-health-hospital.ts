import { defineJurisdiction } from './define-jurisdiction.ts'

export default defineJurisdiction({
  code: 'england-mental-health-hospital',
  name: 'England: mental health hospital',
  sector: 'health',
  unitKinds: ['ward'],
  law: [
    {
      title: 'Mental Health Units (Use of Force) Act 2018, section 6(5): what every record holds',
      source: 'legislation.gov.uk/ukpga/2018/27/section/6',
      verified: true,
    },
  ],
  reasons: [
    { code: '10', says: 'Prevent a patient being violent to others' },
    { code: '11', says: 'Prevent a patient causing serious intentional harm to themselves' },
    { code: '12', says: 'Prevent a patient causing serious physical injury to themselves by accident' },
    { code: '13', says: 'Lawfully administer medicines or other medical treatment' },
    { code: '14', says: 'Facilitate personal care' },
    { code: '15', says: 'Facilitate nasogastric (NG) feeding' },
    { code: '16', says: 'Prevent the patient exhibiting extreme and prolonged over-activity' },
    { code: '17', says: 'Prevent the patient exhibiting otherwise dangerous behaviour' },
    { code: '18', says: 'Undertake a search of the patient’s clothing or property to ensure the safety of others' },
    { code: '19', says: 'Prevent the patient absconding from lawful custody' },
    { code: '98', says: 'Other (not listed)' },
    { code: '99', says: 'Not Known (Not Recorded)' },
  ],
  validFrom: '2022-03-31',
})
