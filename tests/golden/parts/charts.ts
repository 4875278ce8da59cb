import type { GoldenPart } from '#tests/golden/golden-vector.ts'

/** Charts: NHSRplotthedots, nhspy-plotthedots, PowerBI-SPC, qicharts2, qcc. */
export const part: GoldenPart = { adapters: {}, leftOut: [] }
