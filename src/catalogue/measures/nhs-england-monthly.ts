import { defineMeasure } from './define-measure.ts'

export default defineMeasure({
  code: 'nhs-england-monthly',
  name: 'NHS England monthly restrictive intervention measures',
  numerator: 'Interventions open at any time in the month, as MHS76 to MHS147 count them.',
  denominator: 'Bed days of all hospital spells in the month.',
  per: 1000,
  better: 'lower',
  whyItMatters:
    'It is what NHS England publishes for each provider, so an organisation can check the national figure against its own.',
  source: 'NHS England, Mental Health Monthly Statistics, methods as published in its code (MIT licence).',
  authoredBy: 'The Lessen authors',
  reviewedOn: '2026-11-21',
  nextReviewOn: '2027-11-21',
})
