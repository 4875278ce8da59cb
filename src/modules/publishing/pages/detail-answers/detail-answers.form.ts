import { z } from 'zod'
import { calendarDateOf, isCalendarDate } from '#basics/calendar-date.ts'

/**
 * Readers of the answers in `entry.details`, for the shapes. An answer that is missing, or of another sort than its field
 * (from an import, or from before the field was changed), says nothing: a public page never fails because of one.
 */
export const answers = {
  /** A line or a text, without spaces around it; '' for none. */
  text: z.string().trim().catch(''),
  /** A day; null for none. */
  day: z.string().refine(isCalendarDate).transform(calendarDateOf).nullable().catch(null),
  /** A link; null for none. */
  link: z
    .string()
    .regex(/^(https?:\/\/|\/(?![/\\]))/)
    .nullable()
    .catch(null),
  /** A number; null for none. */
  number: z.number().nullable().catch(null),
  /** A truth value; not, where nothing is said. */
  yesOrNo: z.boolean().catch(false),
  /** Codes of entries or choices. */
  codes: z.array(z.string()).catch([]),
  /** Rows of the answers in `row`; what is no row is left out. */
  rows: <T extends z.ZodRawShape>(row: T) => z.array(z.object(row).nullable().catch(null)).catch([]),
} as const

/** The rows that were whole. */
export function wholeRows<T>(rows: readonly (T | null)[]): readonly T[] {
  return rows.flatMap((row) => (row === null ? [] : [row]))
}
