import type { Result } from '#basics/result.ts'
import type { Exposed, Parted } from '#statistics/ratios/compared.ts'
import { conditionalOddsRatio } from '#statistics/ratios/conditional-odds-ratio.ts'
import { groupsToReference } from '#statistics/ratios/groups-to-reference.ts'
import { type RateRatioMethod, rateDifference, rateRatio } from '#statistics/ratios/rate-ratio.ts'
import { oddsRatio, riskDifference, riskRatio } from '#statistics/ratios/risk-ratio.ts'
import {
  chiSquareTest,
  exactRateTest,
  fisherTest,
  midPFisherTest,
  midPRateTest,
  scoreRateTest,
} from '#statistics/ratios/tests-of-no-difference.ts'
import { answering, type GoldenAdapter } from '#tests/golden/golden-vector.ts'

type Rates = Record<'eventsExposed' | 'timeExposed' | 'eventsReference' | 'timeReference', number>
type Table = Record<'exposedYes' | 'exposedNo' | 'referenceYes' | 'referenceNo', number>
type Options = { readonly confidence: number; readonly units: number }

/** The value of a result; its refusal is a refusal of the vector. */
export function valueOf<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.problems)
  return result.value
}

const group = (input: Rates): Exposed => ({ events: input.eventsExposed, exposure: input.timeExposed })
const reference = (input: Rates): Exposed => ({ events: input.eventsReference, exposure: input.timeReference })
const exposed = (input: Table): Parted => ({ yes: input.exposedYes, no: input.exposedNo })
const unexposed = (input: Table): Parted => ({ yes: input.referenceYes, no: input.referenceNo })

const rates = (
  method: RateRatioMethod,
  more: (group: Exposed, reference: Exposed) => Record<string, number> = () => ({}),
): GoldenAdapter =>
  answering<Rates, Options>((input, { confidence }) => {
    const { value, lower, upper } = valueOf(rateRatio(group(input), reference(input), { confidence, method }))
    return { estimate: value, lower, upper, ...more(group(input), reference(input)) }
  })

const pooled = answering<
  { group: string[]; events: number[]; personTime: number[] },
  { confidence: number; reference: string }
>((input, { confidence, reference: named }) => {
  const groups = input.group.map((name, i) => ({
    group: name,
    events: input.events[i] ?? 0,
    exposure: input.personTime[i] ?? 0,
  }))
  const { compared } = valueOf(groupsToReference(groups, named, { confidence, method: 'Wald' }))
  const rows = groups.map(({ group: name }) => {
    const found = compared.find((one) => one.group.group === name)
    return found === undefined ? { value: 1, lower: null, upper: null } : valueOf(found.ratio)
  })
  return {
    estimate: rows.map(({ value }) => value),
    lower: rows.map(({ lower }) => lower),
    upper: rows.map(({ upper }) => upper),
  }
})

/** Ratios and tests of R, epitools and epiR. */
export const ratioColumns: Record<string, GoldenAdapter> = {
  'epitools/rateratio.wald': rates('Wald', (a, b) => ({ pMidExact: midPRateTest(a, b), pWald: scoreRateTest(a, b) })),
  'epitools/rateratio.midp': rates('mid-P'),
  'R-stats/poisson.test:two-sample': rates('exact', (a, b) => ({ p: exactRateTest(a, b) })),
  'epitools/rateratio.wald:multi': pooled,
  'epitools/riskratio.wald': answering<Table, Options>((input, { confidence }) => {
    const [a, b] = [exposed(input), unexposed(input)]
    const { value, lower, upper } = valueOf(riskRatio(a, b, confidence))
    const tests = { pFisher: fisherTest(a, b), pMidp: midPFisherTest(a, b), pChi: chiSquareTest(a, b) }
    return { estimate: value, lower, upper, ...tests }
  }),
  'epitools/oddsratio.wald': answering<Table, Options>((input, { confidence }) => {
    const { value, lower, upper } = valueOf(oddsRatio(exposed(input), unexposed(input), confidence))
    return { estimate: value, lower, upper }
  }),
  'R-stats/fisher.test': answering<Table, Options>((input, { confidence }) => {
    const [a, b] = [exposed(input), unexposed(input)]
    // R stops searching at this tolerance; ours goes on unless told to stop there too.
    const found = valueOf(conditionalOddsRatio(a, b, { confidence, tolerance: Number.EPSILON ** 0.25 }))
    return { p: fisherTest(a, b), oddsRatioConditional: found.value, lower: found.lower, upper: found.upper }
  }),
  'epiR/epi.2by2:cohort.time': answering<Rates, Options>((input, { confidence, units }) => {
    const ratio = valueOf(rateRatio(group(input), reference(input), { confidence, method: 'exact' }))
    const difference = valueOf(rateDifference(group(input), reference(input), { confidence, per: units }))
    return {
      irrEst: ratio.value,
      irrLower: ratio.lower,
      irrUpper: ratio.upper,
      arateEst: difference.value,
      arateLower: difference.lower,
      arateUpper: difference.upper,
    }
  }),
  'epiR/epi.2by2:cohort.count': answering<Table, Options>((input, { confidence, units }) => {
    const ratio = valueOf(riskRatio(exposed(input), unexposed(input), confidence))
    const difference = valueOf(riskDifference(exposed(input), unexposed(input), { confidence, per: units }))
    return {
      rrWald: ratio.value,
      rrWaldLower: ratio.lower,
      rrWaldUpper: ratio.upper,
      ariskEst: difference.value,
      ariskWaldLower: difference.lower,
      ariskWaldUpper: difference.upper,
    }
  }),
}
