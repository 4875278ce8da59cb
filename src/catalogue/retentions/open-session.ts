import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'open-session',
  name: 'Sessions and links',
  says: 'What keeps somebody signed in, or opens one thing once.',
  periods: [
    {
      sector: 'all',
      from: 'ended',
      keep: { days: 90 },
      source: 'Our own rule: long enough to look into a misuse',
      verified: false,
    },
  ],
})
