import type { CalendarDate } from '#basics/calendar-date.ts'

/** The name under which drafts of the form to record an incident are kept. */
export const recordIncidentForm = 'record-incident'

/** Where a record that was begun goes on. */
export function unfinishedPath(draft: string): string {
  return `/incidents/new/${draft}`
}

/** Where all of one's unfinished records are listed. */
export const unfinishedListPath = '/incidents/drafts'

/** The list of incidents that began on `from` or later; only those that lack something the law asks for, when `missing`. */
export function listPath(from: CalendarDate, missing = false): string {
  const [year = '', month = '', day = ''] = from.split('-')
  const asked = { 'from-day': String(Number(day)), 'from-month': String(Number(month)), 'from-year': year }
  return `/incidents?${new URLSearchParams({ ...asked, ...(missing ? { missing: 'yes' } : {}) })}`
}

/** Where records that were opened in an emergency wait for their review. */
export const openingsPath = '/emergency-openings'
