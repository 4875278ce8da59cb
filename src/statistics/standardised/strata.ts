/** A part of a population, such as an age band: how many people (or bed days), and how much it weighs in the standard. */
export type Weighted = { readonly population: number; readonly weight: number }

/** What is said when strata cannot be used. */
export const STRATA_WANTED =
  'each part needs a population above none, figures that are not negative, and at least one part a weight'

/** Whether each stratum has a population and no negative weight, and the weights add up to something. */
export function isStrata(strata: readonly Weighted[]): boolean {
  const isUsable = strata.every(({ population, weight }) => population > 0 && weight >= 0)
  return isUsable && strata.some(({ weight }) => weight > 0)
}
