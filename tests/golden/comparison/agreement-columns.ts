import type { Weighting } from '#statistics/agreement/agreement-weights.ts'
import { type Kappa, kappa } from '#statistics/agreement/kappa.ts'
import { twoCategoryAgreement } from '#statistics/agreement/two-category-agreement.ts'
import { normalShares } from '#statistics/distributions/normal.ts'
import { answering, type GoldenAdapter } from '#tests/golden/golden-vector.ts'
import { valueOf } from './ratio-columns.ts'

type Input = { readonly table: number[][] }

/** Null where kappa is not defined, where the tools answer "not a number". */
function kappaOf({ table }: Input, weighting: Weighting): Kappa | null {
  const found = kappa(table, { weighting })
  return found.ok ? found.value : null
}

const irr = (weighting: Weighting): GoldenAdapter =>
  answering<Input>((input) => {
    const found = kappaOf(input, weighting)
    const z = found === null ? null : found.value / found.standardErrorOfNone
    return {
      subjects: input.table.flat().reduce((total, count) => total + count, 0),
      kappa: found?.value ?? null,
      z,
      p: z === null ? null : 2 * normalShares(Math.abs(z)).above,
    }
  })

/** Cohen's kappa of irr, vcd, psych and epiR. */
export const agreementColumns: Record<string, GoldenAdapter> = {
  'irr/kappa2:unweighted': irr('none'),
  'irr/kappa2:equal': irr('equal'),
  'irr/kappa2:squared': irr('squared'),
  'vcd/Kappa': answering<Input>((input) => {
    const [plain, equal] = [kappaOf(input, 'none'), kappaOf(input, 'equal')]
    return {
      kappa: plain?.value ?? null,
      ase: plain?.standardError ?? null,
      weightedEqual: equal?.value ?? null,
      weightedEqualAse: equal?.standardError ?? null,
    }
  }),
  'psych/cohen.kappa': answering<Input>((input) => {
    const [plain, squared] = [kappaOf(input, 'none'), kappaOf(input, 'squared')]
    return {
      kappa: plain?.value ?? null,
      weightedKappa: squared?.value ?? null,
      ...(plain === null ? {} : { varKappa: plain.standardError ** 2 }),
      lower: plain?.lower ?? null,
      upper: plain?.upper ?? null,
    }
  }),
  'epiR/epi.kappa': answering<Input>((input) => {
    const plain = kappaOf(input, 'none')
    const half = 1.959963984540054 * (plain?.standardErrorOfCohen ?? Number.NaN)
    const both = valueOf(twoCategoryAgreement(input.table as [[number, number], [number, number]]))
    return {
      kappa: plain?.value ?? null,
      se: plain?.standardErrorOfCohen ?? null,
      lower: plain === null ? null : plain.value - half,
      upper: plain === null ? null : plain.value + half,
      pabak: both.adjustedKappa,
      pIndex: both.prevalenceIndex,
      bIndex: both.biasIndex,
      propAgree: both.agreed,
    }
  }),
}
