import { figuresOf, lineOf } from './figures.ts'

/** How one measurement stands to what was promised. `promised` is as it is printed, for example `p95 ≤ 50 ms`. */
type Outcome = {
  readonly what: string
  readonly measured: string
  readonly promised: string
  readonly is: 'met' | 'NOT MET' | 'not there yet' | 'told only'
}

/** What a run has found so far: measurements are printed as they come, and all promises once more at the end. */
export type Ledger = {
  /** Prints the figures of some times; with a budget, notes whether the 95th percentile is within it. */
  times(what: string, times: readonly number[], budgetMs?: number): void
  /** The same for what no budget was promised of: the table tells it beside the budget it is near to, and judges nothing. */
  told(what: string, times: readonly number[], nearBudgetMs: number): void
  /** Notes a size against its budget. */
  size(what: string, kilobytes: number, budgetKb: number): void
  /** Notes something that is either so or not. */
  fact(what: string, measured: string, promised: string, holds: boolean): void
  /** Notes that there is nothing to measure yet. */
  missing(what: string): void
  /** Prints every promise and how it stands; gives how many are not met. */
  close(): number
}

/** An empty ledger that prints to standard output. */
export function openLedger(): Ledger {
  const outcomes: Outcome[] = []
  const note = (what: string, measured: string, promised: string, holds: boolean) =>
    void outcomes.push({ what, measured, promised, is: holds ? 'met' : 'NOT MET' })
  return {
    times: (what, times, budgetMs) => {
      const figures = figuresOf(times)
      console.log(lineOf(what, figures, budgetMs))
      if (budgetMs !== undefined)
        note(what, `p95 ${figures.p95.toFixed(1)} ms`, `p95 ≤ ${budgetMs} ms`, figures.p95 <= budgetMs)
    },
    told: (what, times, nearBudgetMs) => {
      const figures = figuresOf(times)
      console.log(lineOf(what, figures, nearBudgetMs))
      const measured = `p95 ${figures.p95.toFixed(1)} ms`
      outcomes.push({ what, measured, promised: `(beside ${nearBudgetMs} ms)`, is: 'told only' })
    },
    size: (what, kilobytes, budgetKb) => {
      console.log(`${what.padEnd(58)} ${kilobytes.toFixed(1)} KB of ${budgetKb} KB`)
      note(what, `${kilobytes.toFixed(1)} KB`, `≤ ${budgetKb} KB`, kilobytes <= budgetKb)
    },
    fact: note,
    missing: (what) => {
      console.log(`${what.padEnd(58)} not there yet`)
      outcomes.push({ what, measured: '–', promised: '–', is: 'not there yet' })
    },
    close: () => {
      heading('All budgets')
      for (const { what, measured, promised, is } of outcomes)
        console.log(`${is.padEnd(13)} ${what.padEnd(58)} ${measured.padEnd(18)} ${promised}`)
      const count = (wanted: Outcome['is']) => outcomes.filter(({ is }) => is === wanted).length
      console.log(`\n${count('met')} of ${count('met') + count('NOT MET')} budgets met`)
      return count('NOT MET')
    },
  }
}

/** Begins a part of the run on the page. */
export function heading(text: string): void {
  console.log(`\n── ${text}`)
}
