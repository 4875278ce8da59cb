import type { LocalTime } from '#basics/local-time.ts'

/** What raises an alert in an organisation. Null switches a rule with a number off. */
export type AlertRules = {
  readonly familyName: boolean
  /** More people than this within an hour. */
  readonly manyPeople: number | null
  /** Days after the last stay. */
  readonly afterStayDays: number | null
  readonly afterLeaving: boolean
  /** The hours in which this organisation works; null where it works at any hour, or has not said. */
  readonly hours: WorkingHours | null
}

/** Hours of the day, in the organisation's zone, in which records are usually read. They may go over midnight. */
export type WorkingHours = {
  readonly starts: LocalTime
  readonly ends: LocalTime
  /** Whether Saturdays and Sundays, as the calendar has them, are outside these hours altogether. */
  readonly notAtWeekends: boolean
}

/**
 * The rules until somebody changes them. The numbers are ours, not verified against any guidance: they are where to
 * begin, and each organisation sets its own.
 */
export const usualRules: AlertRules = {
  familyName: true,
  manyPeople: 30,
  afterStayDays: 90,
  afterLeaving: true,
  hours: null,
}

/** The least and the most that can be typed for each number. */
export const ruleLimits = { manyPeople: [2, 1_000], afterStayDays: [0, 3_650] } as const
