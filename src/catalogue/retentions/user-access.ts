import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'user-access',
  name: 'Sign-in of a user',
  says: 'E-mail address, name, hashes of what proves who somebody is, and where they may work.',
  periods: [
    {
      sector: 'all',
      from: 'ended',
      keep: { years: 1 },
      source: 'Our own rule: long enough to answer who had access',
      verified: false,
    },
  ],
})
