/**
 * The front door of the statistics library: its methods, by subject. It takes nothing but `src/basics`, keeps no state that
 * changes an answer, and can be published alone.
 */

export { type Kappa, kappa } from './agreement/kappa.ts'
export { type TwoCategoryAgreement, twoCategoryAgreement } from './agreement/two-category-agreement.ts'
// Averages and rounding.
export { maximum, mean, median, quantile, sum } from './average.ts'
export { bedDays, type Stay, totalBedDays } from './bed-days.ts'
// Charts: what a series shows, and what is chance (charts/README.md).
export type {
  Chart,
  ChartKind,
  ChartPoint,
  ChartWarning,
  Judgement,
  Limits,
  NoLimits,
  Signal,
  Stretch,
} from './charts/chart.ts'
export { type ChartSettings, MAKING_DATA_COUNT, type TwoInThreeRule } from './charts/chart-settings.ts'
export {
  cChart,
  gChart,
  individualsChart,
  movingRangeChart,
  pChart,
  pPrimeChart,
  runChart,
  tChart,
  uChart,
  uPrimeChart,
} from './charts/control-charts.ts'
export type { CountedPoint, SeriesPoint } from './charts/series-rows.ts'
export { xmrChart } from './charts/xmr.ts'
// Comparison: units held against each other, never ranked.
export {
  type FunnelSettings,
  funnelOfRates,
  funnelOfShares,
  funnelOfStandardisedRatios,
} from './comparison/draw-funnel.ts'
export type { Funnel, FunnelPoint, FunnelResult, FunnelUnit, FunnelVerdict } from './comparison/funnel.ts'
export { ownIntervalVerdict } from './comparison/ohid-funnel.ts'
// Disclosure control: what may be shown, and what else must be hidden so that nobody works it out.
export { chartableSeries } from './disclosure/chartable-series.ts'
export { type ProtectedPublication, protect } from './disclosure/protect.ts'
export { type Cell, type DisclosurePolicy, type Publication, policyOf, type Sum } from './disclosure/publication.ts'
export { addedSince, publishedAgain, type Release } from './disclosure/releases.ts'
export { derivedBy, publishedBy, type SuppressionRule } from './disclosure/suppression-rule.ts'
export { NHS_ENGLAND_MENTAL_HEALTH, SUPPRESSION_RULES } from './disclosure/suppression-rules.ts'
export { type CountTable, type ProtectedTable, protectTable } from './disclosure/table-with-totals.ts'
// Distributions: shares, densities, quantiles.
export { betaDensity, betaQuantile, betaShares } from './distributions/beta.ts'
export { binomialProbability, binomialQuantile, binomialShares } from './distributions/binomial.ts'
export { chiSquareDensity, chiSquareQuantile, chiSquareShares } from './distributions/chi-square.ts'
export { hypergeometricProbability } from './distributions/hypergeometric.ts'
export { normalDensity, normalDeviate, normalQuantile, normalShares } from './distributions/normal.ts'
export { poissonProbability, poissonQuantile, poissonShares } from './distributions/poisson.ts'
export { studentDensity, studentQuantile, studentShares } from './distributions/student-t.ts'
export { type AihwCounts, type AihwFigures, aihwFigures } from './field-measures/aihw.ts'
export { type HbipsCounts, type HbipsRate, hbipsRate, hbipsRatesByAge } from './field-measures/hbips.ts'
export { type HbipsEvent, type HbipsMinutes, hbipsMinutesByDay } from './field-measures/hbips-minutes.ts'
export { quantileGroups } from './inequality/quantile-groups.ts'
// Inequality and agreement.
export { type GradientGroup, type SlopeIndex, slopeIndex } from './inequality/slope-index.ts'
export { exactBinomial, wilson } from './intervals/binomial-interval.ts'
export { type CountInterval, countInterval, rateInterval } from './intervals/count-interval.ts'
// Intervals: how sure a figure is.
export type { Interval } from './intervals/interval.ts'
export { type MeanInterval, meanInterval } from './intervals/mean-interval.ts'
export { byar, exactPoisson } from './intervals/poisson-interval.ts'
export { type ProportionMethod, proportionInterval } from './intervals/proportion-interval.ts'
export { type QuantileType, quantileOfType } from './quantile-types.ts'
export { ranks } from './ranks.ts'
// Measures of the field.
export { type Rate, ratePer } from './rate.ts'
// Ratios: a group against a reference.
export type { Compared, Difference, Exposed, Parted } from './ratios/compared.ts'
export { conditionalOddsRatio } from './ratios/conditional-odds-ratio.ts'
export { type GroupsToReference, groupsToReference, type NamedGroup } from './ratios/groups-to-reference.ts'
export { type RateRatioMethod, rateDifference, rateRatio } from './ratios/rate-ratio.ts'
export { oddsRatio, riskDifference, riskRatio } from './ratios/risk-ratio.ts'
export {
  chiSquareTest,
  exactRateTest,
  fisherTest,
  midPFisherTest,
  midPRateTest,
  scoreRateTest,
} from './ratios/tests-of-no-difference.ts'
export { type UnknownGroups, unknownGroups } from './ratios/unknown-groups.ts'
export { roundHalfAwayFromZero, roundToNearest } from './rounding.ts'
export { type BulletinRate, type BulletinStratum, bulletinRate } from './standardised/bulletin.ts'
// Standardisation: as if two populations were alike.
export {
  type DirectRate,
  directRate,
  directRateOfPeople,
  type EventStratum,
  type PeopleStratum,
} from './standardised/direct.ts'
export { type IndirectFigure, indirectRate, indirectRatio, type ReferredStratum } from './standardised/indirect.ts'
export { printedValue, type TableValue } from './table-value.ts'
// Words: the one true sentence for what was found.
export { chartSentence } from './words/chart-sentence.ts'
export { funnelSentence } from './words/funnel-sentence.ts'
export { ratioSentence } from './words/ratio-sentence.ts'
export { MONTHS, type SeriesWords, TIMES_BETWEEN } from './words/series-words.ts'
export { targetSentence } from './words/target-sentence.ts'
export { warningSentence } from './words/warning-sentence.ts'
