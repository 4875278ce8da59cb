import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'useful-words',
  name: 'What visitors said would make a page better',
  says: 'Words left with “Was this useful?”. How many found it useful stays: it says nothing about anybody.',
  sweeps: 'words about usefulness',
  periods: [
    {
      sector: 'all',
      from: 'made',
      keep: { days: 365 },
      source: 'Long enough for one round of reviews: our own rule',
      verified: false,
    },
  ],
})
