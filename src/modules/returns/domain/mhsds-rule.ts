import type { NationalLists } from './national-lists.ts'
import type { ReportingPeriod } from './reporting-period.ts'
import { isSentDate, isSentTime } from './sent-moment.ts'
import { isBlank, type SentRow, sent } from './sent-row.ts'

/** What a broken rule costs, in the national words: the row, the row with all that hangs on it, or nothing. */
export type RuleLevel = 'record rejected' | 'group rejected' | 'warning'

/** What every row can be held against. */
export type RuleBackground = { readonly period: ReportingPeriod; readonly lists: NationalLists }

/** What is said of a broken rule: its national code, where, how bad, and why in plain words. */
type Said = {
  readonly code: string
  /** The column shown with it; for rules about the whole table, the identifier. */
  readonly column: string
  readonly level: RuleLevel
  readonly says: string
}

/** Broken by a row on its own. */
export type RowRule = Said & { readonly when: (row: SentRow, background: RuleBackground) => boolean }

/** Broken by a row beside its parent (an incident beside its spell). Asked only where the parent itself stands. */
export type ParentRule = Said & { readonly against: (row: SentRow, parent: SentRow) => boolean }

/** Broken by rows of a table together: an identifier twice, a row without a valid parent, a parent without valid rows. */
export type TableRule = Said & { readonly finds: 'duplicates' | 'no parent' | 'no children' }

/** A rule of the data set, as data. */
export type MhsdsRule = RowRule | ParentRule | TableRule

/** Longer identifiers are refused. The data set allows 20 characters; more is taken, but what no index could hold is not. */
const longestIdentifier = 100

/** A mandatory column that is empty. */
export function blank(code: string, column: string, says: string): RowRule {
  return { code, column, level: 'record rejected', says, when: (row) => isBlank(row, column) }
}

/** An identifier that is too long to be one. */
export function longIdentifier(code: string, column: string): RowRule {
  const says = `The identifier is longer than ${longestIdentifier} characters.`
  return { code, column, level: 'record rejected', says, when: (row) => sent(row, column).length > longestIdentifier }
}

/** A date that is not written CCYY-MM-DD, or does not exist. */
export function malformedDate(code: string, column: string): RowRule {
  const says = 'The date is not a day that exists, written like 2026-09-30.'
  const when = (row: SentRow) => !isBlank(row, column) && !isSentDate(sent(row, column))
  return { code, column, level: 'record rejected', says, when }
}

/** A time that is not written HH:MM:SS, or does not exist. */
export function malformedTime(code: string, column: string): RowRule {
  const says = 'The time is not a time of day written like 16:30:00.'
  const when = (row: SentRow) => !isBlank(row, column) && !isSentTime(sent(row, column))
  return { code, column, level: 'record rejected', says, when }
}

/** A day after the reporting period. */
export function afterPeriod(code: string, column: string, says: string): RowRule {
  const when = (row: SentRow, { period }: RuleBackground) =>
    isSentDate(sent(row, column)) && sent(row, column) > period.end
  return { code, column, level: 'record rejected', says, when }
}

/** A day before the reporting period. */
export function beforePeriod(code: string, column: string, says: string): RowRule {
  const when = (row: SentRow, { period }: RuleBackground) =>
    isSentDate(sent(row, column)) && sent(row, column) < period.start
  return { code, column, level: 'record rejected', says, when }
}

/** A code that the national list does not have: a warning only, the row is loaded as sent. */
export function notListed(
  code: string,
  column: string,
  listOf: (lists: NationalLists) => readonly string[] | null,
): RowRule {
  const when = (row: SentRow, { lists }: RuleBackground) =>
    !isBlank(row, column) && listOf(lists)?.includes(sent(row, column)) === false
  return { code, column, level: 'warning', says: 'The code is not in the national list.', when }
}

/** A rule that rejects a row for what it says on its own. */
export function wrong(code: string, column: string, says: string, when: (row: SentRow) => boolean): RowRule {
  return { code, column, level: 'record rejected', says, when }
}

/** A rule that rejects a row for what it says beside its parent. */
export function wrongBeside(
  code: string,
  column: string,
  says: string,
  against: (row: SentRow, parent: SentRow) => boolean,
): ParentRule {
  return { code, column, level: 'record rejected', says, against }
}

/** A rule about rows of a table together; it rejects all that hangs on the row as well. */
export function together(code: string, column: string, finds: TableRule['finds'], says: string): TableRule {
  return { code, column, level: 'group rejected', finds, says }
}
