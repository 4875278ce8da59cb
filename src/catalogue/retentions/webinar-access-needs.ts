import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'webinar-access-needs',
  name: 'Access needs for webinars',
  says: 'What somebody said they need to take part in a webinar or a conference.',
  sweeps: 'access needs for webinars',
  periods: [
    {
      sector: 'all',
      from: 'ended',
      keep: { days: 30 },
      source: 'Of use only for that one occasion: our own rule',
      verified: false,
    },
  ],
})
