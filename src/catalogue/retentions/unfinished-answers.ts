import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'unfinished-answers',
  name: 'What is typed and not yet saved',
  says: 'Answers kept so that nobody types twice.',
  periods: [
    {
      sector: 'all',
      from: 'made',
      keep: { days: 30 },
      source: 'Our own rule; at least 20 hours (NHS service manual on time limits)',
      verified: false,
    },
  ],
})
