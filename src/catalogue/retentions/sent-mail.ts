import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'sent-mail',
  name: 'Sent mail',
  says: 'That a mail was sent to somebody, or why not. Its words and its link go as soon as it is sent.',
  periods: [
    {
      sector: 'all',
      from: 'made',
      keep: { days: 180 },
      source: 'Long enough to answer whether somebody was told: our own rule',
      verified: false,
    },
  ],
})
