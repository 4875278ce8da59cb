/** Times in milliseconds, as figures a reader can compare: how many, the middle, the slow end, the worst. */
export type Figures = {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly most: number
}

/** The figures of `times`; the p-th percentile is the smallest time that at least p % of the times do not exceed. Refuses (throws) none. */
export function figuresOf(times: readonly number[]): Figures {
  if (times.length === 0) throw new RangeError('nothing was measured')
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) }
}

/** One line of a benchmark: what was measured, its figures, and how it stands to its budget (the ratio; below 1 is within). */
export function lineOf(what: string, figures: Figures, budgetMs?: number): string {
  const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
  const budget =
    budgetMs === undefined ? '' : `  p95 ÷ budget of ${budgetMs} ms = ${(figures.p95 / budgetMs).toFixed(2)}`
  return `${what.padEnd(58)} n ${String(figures.count).padStart(5)}  p50 ${ms(figures.p50)}  p95 ${ms(figures.p95)}  p99 ${ms(figures.p99)}${budget}`
}

/** How long `work` took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
