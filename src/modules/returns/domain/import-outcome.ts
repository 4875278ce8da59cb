import type { ReportingPeriod } from './reporting-period.ts'

/** How many rows of one file came to what. `accepted` is new + changed + unchanged; `read` is that + rejected. */
export type TableCounts = {
  readonly read: number
  readonly accepted: number
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly rejected: number
}

/** What an import came to: counts by file, and by rule code how many rows were rejected or warned of. */
export type ImportOutcome = {
  readonly organisation: string
  readonly outcome: 'loaded' | 'dry run: nothing kept'
  readonly period: ReportingPeriod
  readonly tables: Readonly<Record<string, TableCounts>>
  readonly rejectedBy: Readonly<Record<string, number>>
  readonly warnedBy: Readonly<Record<string, number>>
}

/** A rule that a row broke, as it is reported. `row` is the line in the file. Nothing of the row's content is said. */
export type Finding = {
  readonly file: string
  readonly row: number
  readonly column: string
  readonly code: string
  readonly level: string
  readonly reason: string
}

/** Why nothing could be loaded: which file, which line when one is to blame, and what is wrong. */
export type BrokenFile = { readonly file: string | null; readonly row: number | null; readonly says: string }

/** Thrown while a file is read that cannot be: the whole import stops and nothing is kept. */
export class BrokenExtract extends Error {
  readonly problems: readonly BrokenFile[]

  constructor(problems: readonly BrokenFile[]) {
    super(problems.map((problem) => problem.says).join(' '))
    this.problems = problems
  }
}
