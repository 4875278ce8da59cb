import { defineMeasure } from './define-measure.ts'

export default defineMeasure({
  code: 'started',
  name: 'Interventions started per 1,000 bed days',
  numerator: 'Interventions that began in the month, each incident and type counted once.',
  denominator: 'Bed days of the month: the first day counts, the day of leaving does not.',
  per: 1000,
  better: 'lower',
  whyItMatters: 'It shows how often restrictive practice is used, whatever the number of people staying.',
  source:
    'Bed days as NHS England’s monthly method (MHSDS); the numerator is ours, so that each intervention counts in one month only.',
  authoredBy: 'The Lessen authors',
  reviewedOn: '2026-11-21',
  nextReviewOn: '2027-11-21',
})
