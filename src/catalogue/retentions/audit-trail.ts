import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'audit-trail',
  name: 'Who did and saw what',
  says: 'The trail of deeds and views. Words in it may be erased lawfully; that there was a deed stays.',
  periods: [
    {
      sector: 'all',
      from: 'made',
      keep: { years: 20 },
      source: 'Kept as long as the longest record it explains: our own rule',
      verified: false,
    },
  ],
})
