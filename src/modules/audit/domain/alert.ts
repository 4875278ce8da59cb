import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { alertKinds } from './alert-kinds.ts'

/** Something in the audit that is pointed out: a question to somebody, never a verdict. */
export type Alert = {
  readonly id: Id
  /** A code of `alertKinds`. */
  readonly kind: string
  readonly actorId: Id
  readonly actorName: string
  readonly personId: Id | null
  readonly personName: string | null
  readonly onDay: CalendarDate
  readonly firstAt: string
  readonly lastAt: string
  /** How many deeds, or how many people within an hour. */
  readonly times: number
  readonly lookedAt: string | null
  readonly lookedByName: string | null
  readonly words: string | null
}

/** Why an alert was raised, in one sentence. */
export function alertInWords(alert: Alert): string {
  return alertKinds.get(alert.kind)?.says(alert) ?? `${alert.actorName} did something that an earlier rule asked about.`
}

/** What an alert is called in a list. */
export function alertHeading({ kind }: Alert): string {
  return alertKinds.get(kind)?.name ?? 'An earlier rule'
}
