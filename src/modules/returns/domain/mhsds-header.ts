import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import type { ReportingPeriod } from './reporting-period.ts'
import { isSentDate } from './sent-moment.ts'
import { type SentRow, sent } from './sent-row.ts'

/** What the header of a submission says: whose it is, about which days, and when it was made (as written). */
export type MhsdsHeader = {
  readonly provider: string
  readonly period: ReportingPeriod
  readonly created: string
}

/** The file of the header, without `.csv`, and the columns it must have. */
export const headerFile = {
  name: 'MHS000Header',
  columns: [
    'DatSetVer',
    'OrgIDProvider',
    'OrgIDSubmit',
    'PrimSystemInUse',
    'ReportingPeriodStartDate',
    'ReportingPeriodEndDate',
    'DateTimeDatSetCreate',
  ],
} as const

/**
 * The header from its rows. Refuses anything but one row, a provider that is not `organisation`, and a period without
 * two days in order: a wrong header spoils the whole submission. Each problem's field is a column.
 */
export function parseHeader(rows: readonly SentRow[], organisation: string): Result<MhsdsHeader, readonly Problem[]> {
  const [row, ...others] = rows
  if (row === undefined || others.length > 0) {
    return refused([{ field: '', says: `The header must be one row, and this one has ${rows.length}.` }])
  }
  const problems = headerProblems(row, organisation)
  if (problems.length > 0) return refused(problems)
  return ok({
    provider: organisation,
    period: { start: sent(row, 'ReportingPeriodStartDate'), end: sent(row, 'ReportingPeriodEndDate') },
    created: sent(row, 'DateTimeDatSetCreate'),
  })
}

function headerProblems(row: SentRow, organisation: string): Problem[] {
  const provider = sent(row, 'OrgIDProvider')
  const [start, end] = [sent(row, 'ReportingPeriodStartDate'), sent(row, 'ReportingPeriodEndDate')]
  const problems: Problem[] = []
  const add = (field: string, says: string) => problems.push({ field, says })
  if (provider !== organisation)
    add('OrgIDProvider', `This extract is of ${provider || 'nobody'}, not of ${organisation} (MHS00030).`)
  if (!isSentDate(start)) add('ReportingPeriodStartDate', 'The reporting period has no first day (MHS00015).')
  if (!isSentDate(end)) add('ReportingPeriodEndDate', 'The reporting period has no last day (MHS00018).')
  if (isSentDate(start) && isSentDate(end) && end < start)
    add('ReportingPeriodEndDate', 'The reporting period ends before it starts (MHS00019).')
  if (!isWrittenMoment(sent(row, 'DateTimeDatSetCreate')))
    add('DateTimeDatSetCreate', 'When the extract was made is not written like 2026-10-05T09:00:00 (MHS00021).')
  return problems
}

function isWrittenMoment(text: string): boolean {
  return isSentDate(text.slice(0, 10)) && /^.{10}([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text)
}
