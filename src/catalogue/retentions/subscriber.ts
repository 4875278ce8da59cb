import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'subscriber',
  name: 'Readers of the newsletter',
  says: 'The address and what its reader chose; an address that was never confirmed goes after the same time.',
  periods: [
    {
      sector: 'all',
      from: 'ended',
      keep: { days: 30 },
      source: 'Long enough to answer a question about it: our own rule',
      verified: false,
    },
  ],
})
