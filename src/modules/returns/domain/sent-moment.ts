import { isCalendarDate } from '#basics/calendar-date.ts'
import { isLocalTime } from '#basics/local-time.ts'
import { type SentRow, sent } from './sent-row.ts'

/** When something happened as an extract says it: a day, and a time of day where one was sent. Local to the provider. */
export type SentMoment = { readonly date: string; readonly time: string | null }

/** Whether `text` is a day as the data set writes it: CCYY-MM-DD, a day that exists (the year 0 does not). */
export function isSentDate(text: string): boolean {
  return isCalendarDate(text) && text >= '0001'
}

/** Whether `text` is a time as the data set writes it: HH:MM:SS. */
export function isSentTime(text: string): boolean {
  return text.length === 8 && isLocalTime(text)
}

/** The moment in two columns; null where no day was sent, or none that exists. A malformed time counts as not sent. */
export function momentIn(row: SentRow, dateColumn: string, timeColumn: string): SentMoment | null {
  const date = sent(row, dateColumn)
  const time = sent(row, timeColumn)
  return isSentDate(date) ? { date, time: isSentTime(time) ? time : null } : null
}

/**
 * Whether `a` certainly lies before `b`: on an earlier day, or on the same day at an earlier time when both times were
 * sent. Never when one of them is missing. Ours: the national rules compare days only.
 */
export function isBefore(a: SentMoment | null, b: SentMoment | null): boolean {
  if (a === null || b === null) return false
  if (a.date !== b.date) return a.date < b.date
  return a.time !== null && b.time !== null && a.time < b.time
}
