import { ok, type Result, refused } from '#basics/result.ts'
import { sum } from '../average.ts'
import { isStrata, STRATA_WANTED, type Weighted } from './strata.ts'

/** A gender and age group: people of the group who were subject to an intervention, of how many; weight: everybody's population. */
export type BulletinStratum = Weighted & { readonly people: number }

/** A standardised rate with half the width of its interval. */
export type BulletinRate = { readonly value: number; readonly halfWidth: number; readonly per: number }

/**
 * The comparison of ethnic groups in NHS England's Mental Health Bulletin (tables 7e and 7f), only to reproduce it: Σ W ×
 * people/population ÷ Σ W, ± 1.96 √(Σ W² × r(1 − r)/population) ÷ Σ W, per 100,000 people. (The published SQL doubles the
 * weights; the textbook form is the same figure.) The same to both sides, so it can go below 0, and it has no width where
 * nobody was subject to any: `directRate` is the house's own. Refuses what that refuses, and more people than there are.
 */
export function bulletinRate(strata: readonly BulletinStratum[], per = 100_000): Result<BulletinRate, string> {
  if (!isStrata(strata) || strata.some(({ people, population }) => !(people >= 0 && people <= population)))
    return refused(STRATA_WANTED)
  const whole = sum(strata.map(({ weight }) => weight))
  const value = sum(strata.map(({ people, population, weight }) => (people / population) * weight)) / whole
  const variance = sum(
    strata.map(({ people, population, weight }) => {
      const share = people / population
      return (weight ** 2 * share * (1 - share)) / population
    }),
  )
  return ok({ value: value * per, halfWidth: ((1.96 * Math.sqrt(variance)) / whole) * per, per })
}
