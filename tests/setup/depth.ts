/**
 * How often to repeat something: `count` as a rule, `fullCount` with LESSEN_DEPTH=full, and `count` times LESSEN_DEPTH
 * when that is a number (never less than 1, never more than `fullCount`). Tests print and assert the count they used.
 */
export function depth(count: number, fullCount: number = count): number {
  const wanted = process.env.LESSEN_DEPTH ?? '1'
  if (wanted === 'full') return fullCount
  const factor = Number(wanted)
  if (!(factor > 0)) throw new Error('LESSEN_DEPTH must be a number above 0, or full')
  return Math.min(Math.max(1, Math.round(count * factor)), Math.max(count, fullCount))
}
