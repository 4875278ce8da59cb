import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'staff-record',
  name: 'Who works here',
  says: 'Names and job titles of staff, as far as records name them.',
  periods: [
    {
      sector: 'all',
      from: 'ended',
      keep: { years: 20 },
      source: 'Kept as long as the longest record that may name them: our own rule',
      verified: false,
    },
  ],
})
