import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'member-record',
  name: 'Members of the network',
  says: 'Who joined, as whom to reach them, what they promised and until when. People who leave are removed after the time given; of an organisation that leaves, the lead is.',
  periods: [
    {
      sector: 'all',
      from: 'ended',
      keep: { days: 30 },
      source: 'Long enough to answer a question about it: our own rule',
      verified: false,
    },
  ],
})
