import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'sign-in-attempt',
  name: 'Attempts to sign in',
  says: 'Hashes that slow down guessing.',
  periods: [
    {
      sector: 'all',
      from: 'made',
      keep: { days: 30 },
      source: 'Our own rule',
      verified: false,
    },
  ],
})
