import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'national-import',
  name: 'Imports',
  says: 'What was read from a national extract, and which record it became.',
  periods: [
    {
      sector: 'health',
      from: 'made',
      keep: { years: 20 },
      source: 'As the records it became: our own rule',
      verified: false,
    },
  ],
})
