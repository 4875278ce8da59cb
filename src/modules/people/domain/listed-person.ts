import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { Person } from './person.ts'

/** A person as lists and pickers show them: with the unit of their latest stay, and whether they are there now. */
export type ListedPerson = Person & {
  readonly unitId: Id | null
  readonly unitName: string | null
  readonly isHere: boolean
  /** When the latest stay began; null for somebody who never stayed. */
  readonly startedOn: CalendarDate | null
}
