import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'set-up',
  name: 'How an organisation is set up',
  says: 'Its sites, units, codes and settings.',
  periods: [
    {
      sector: 'all',
      from: 'ended',
      keep: { years: 20 },
      source: 'As the records that point to it: our own rule',
      verified: false,
    },
  ],
})
