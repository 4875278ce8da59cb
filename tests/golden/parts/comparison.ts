import { agreementColumns } from '#tests/golden/comparison/agreement-columns.ts'
import { distributionColumns } from '#tests/golden/comparison/distribution-columns.ts'
import { fieldColumns } from '#tests/golden/comparison/field-columns.ts'
import { intervalColumns } from '#tests/golden/comparison/interval-columns.ts'
import { ohidRateColumns } from '#tests/golden/comparison/ohid-rate-columns.ts'
import { ohidStandardisedColumns } from '#tests/golden/comparison/ohid-standardised-columns.ts'
import { ratioColumns } from '#tests/golden/comparison/ratio-columns.ts'
import type { GoldenPart } from '#tests/golden/golden-vector.ts'

/** Comparison, intervals, ratios, agreement and field measures. */
export const part: GoldenPart = {
  adapters: {
    ...distributionColumns,
    ...intervalColumns,
    ...ratioColumns,
    ...agreementColumns,
    ...fieldColumns,
    ...ohidRateColumns,
    ...ohidStandardisedColumns,
  },
  leftOut: [],
}
