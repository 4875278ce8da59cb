import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'person-record',
  name: 'Record about a person',
  says: 'What was recorded about a person and what was done to them, with every version.',
  isForPeople: true,
  periods: [
    {
      sector: 'health',
      from: 'last contact',
      keep: { years: 20 },
      source: 'NHS Records Management Code of Practice, Appendix II: unverified, nobody has read it for us',
      verified: false,
    },
    {
      sector: 'social care',
      from: 'last contact',
      keep: { years: 8 },
      source: 'NHS Records Management Code of Practice, Appendix II: unverified, nobody has read it for us',
      verified: false,
    },
    {
      sector: 'education',
      from: 'birth',
      keep: { years: 25 },
      source: 'IRMS toolkit for schools: unverified, nobody has read it for us',
      verified: false,
    },
  ],
  atLeast: { years: 3, source: 'Mental Health Units (Use of Force) Act 2018, section 6(6)', verified: true },
})
