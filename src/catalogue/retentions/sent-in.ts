import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'sent-in',
  name: 'Where senders are',
  says: 'The address of somebody who sent something in and wanted to be told what became of it.',
  periods: [
    {
      sector: 'all',
      from: 'ended',
      keep: { days: 30 },
      source: 'Our own rule: long enough to answer a question about the decision',
      verified: false,
    },
  ],
})
