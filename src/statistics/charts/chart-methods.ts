import type { ChartKind } from './chart.ts'
import { cLines, pLines, pPrimeLines, uLines, uPrimeLines } from './count-lines.ts'
import { individualsLines, movingRangeLines, runLines, xmrLines } from './individual-lines.ts'
import type { LineMethod } from './line-method.ts'
import { gLines, tLines } from './rare-event-lines.ts'

/** How each kind of chart makes its lines. */
export const METHODS: Readonly<Record<ChartKind, LineMethod>> = {
  xmr: xmrLines,
  individuals: individualsLines,
  'moving range': movingRangeLines,
  run: runLines,
  p: pLines,
  'p prime': pPrimeLines,
  u: uLines,
  'u prime': uPrimeLines,
  c: cLines,
  g: gLines,
  t: tLines,
}
