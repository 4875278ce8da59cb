import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'webinar-registration',
  name: 'Registrations for webinars',
  says: 'Who registered for a webinar or a conference, whether they were there, and what they were told.',
  sweeps: 'registrations for webinars',
  periods: [
    {
      sector: 'all',
      from: 'ended',
      keep: { days: 365 },
      source: 'Long enough to show attendance to an employer or a professional body: our own rule',
      verified: false,
    },
  ],
})
