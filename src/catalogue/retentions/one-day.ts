import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'one-day',
  name: 'What is kept for the day only',
  says: 'What slows down programs that flood forms for everybody: gone when the day is over.',
  periods: [
    {
      sector: 'all',
      from: 'made',
      keep: { days: 1 },
      source: 'Our own rule: who sends too fast is known within minutes, and nobody is followed from day to day',
      verified: false,
    },
  ],
})
