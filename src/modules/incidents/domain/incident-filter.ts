import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'

/** Which records a list is about; what is left out does not limit it. */
export type IncidentFilter = {
  readonly unit?: Id
  /** From the first day on which it began to the last, both included. */
  readonly from?: CalendarDate
  readonly to?: CalendarDate
  readonly practice?: string
  readonly person?: Id
  /** Recorded first by this user. */
  readonly recordedBy?: Id
  /** Only records in which at least one of the sixteen items is missing (not: answered with "not known"). */
  readonly incomplete?: boolean
}

/** A place in the list, newest first: the record after which, or before which, a page begins. */
export type ListPlace = { readonly towards: 'older' | 'newer'; readonly from: ListKey }

/** What the list is ordered by: day, time (a time not known comes last on its day), and id where these are the same. */
export type ListKey = { readonly startedOn: CalendarDate; readonly startedTime: string; readonly id: Id }

/** A line of the list. */
export type ListedIncident = {
  readonly id: Id
  readonly localId: string
  readonly version: number
  readonly personId: Id
  readonly personName: string | null
  readonly personIdentifier: string
  /** As the person's own particulars say now. */
  readonly bornOn: CalendarDate | null
  readonly unitId: Id | null
  readonly startedOn: CalendarDate
  /** HH:MM:SS, or empty when not known. */
  readonly startedTime: string | null
  readonly practices: readonly string[]
  readonly interventions: number
  readonly recordedByName: string
  /** Whether an item of the law is missing. */
  readonly isIncomplete: boolean
}

/** One page of the list, newest first, and whether there are more on either side. */
export type IncidentPage = {
  readonly incidents: readonly ListedIncident[]
  readonly newer: ListKey | null
  readonly older: ListKey | null
}

/** How many records a list says there are: exactly up to this many, "more than" beyond. */
export const countedExactly = 1000
