import { defineRetention } from './define-retention.ts'

export default defineRetention({
  code: 'network-content',
  name: 'What the network offers',
  says: 'Public content with its versions, and the names that originals carry.',
  periods: [
    {
      sector: 'all',
      from: 'ended',
      keep: { years: 6 },
      source: 'Our own rule: for as long as it is offered, and then until nobody asks who said what',
      verified: false,
    },
  ],
})
