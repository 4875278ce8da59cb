import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'send-key',
  name: 'Keys against sending twice',
  says: 'What tells a repeated send from a new one.',
  periods: [
    {
      sector: 'all',
      from: 'made',
      keep: { days: 400 },
      source: 'Our own rule: a tablet may lie in a drawer for a year',
      verified: false,
    },
  ],
})
