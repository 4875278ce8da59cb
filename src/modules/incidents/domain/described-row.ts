import { longDate, writtenDuration } from '#basics/written-time.ts'
import type { Known } from './known.ts'
import type { DayAndTime } from './known-moment.ts'

/** One question of the record with its answer in words; `says` is `null` where nobody has answered yet. */
export type DescribedRow = {
  readonly key: string
  readonly asks: string
  readonly says: string | null
  /** The letter of s.6(5) it belongs to. */
  readonly letter?: string
  /** The national items it is sent as. */
  readonly mhsds?: string
  /** Where the form asks for it: the id of the field. Nothing for what is computed or follows from another answer. */
  readonly field?: string
  /** Goes with another answer and is not missed on its own. */
  readonly aside?: boolean
}

/** A part of the record: one intervention, or what is said once for the whole incident. */
export type DescribedPart = { readonly key: string; readonly title: string; readonly rows: readonly DescribedRow[] }

/** A row; empty text counts as no answer. */
export function row(
  key: string,
  asks: string,
  says: string | null,
  where: Pick<DescribedRow, 'letter' | 'mhsds' | 'field' | 'aside'>,
): DescribedRow {
  return { key, asks, says: says === '' ? null : says, ...where }
}

/** `23:50 on Friday 20 November 2026`, with seconds only where an extract had them. */
export function saysMoment({ date, time }: DayAndTime): string {
  return time === null ? `${longDate(date)}, time not known` : `${time} on ${longDate(date)}`
}

/** `12 minutes`; nothing where it goes on or a time is not known. */
export function saysMinutes(minutes: number | null): string | null {
  return minutes === null ? null : writtenDuration(minutes)
}

/** Yes, No, Not known; nothing where it was not answered. */
export function saysKnown(answer: Known | null): string | null {
  if (answer === null) return null
  return answer === 'not known' ? 'Not known' : answer === 'yes' ? 'Yes' : 'No'
}

/** Y and N in words; nothing where it was not answered. */
export function saysYesNo(answer: 'Y' | 'N' | null): string | null {
  return answer === null ? null : answer === 'Y' ? 'Yes' : 'No'
}

/** An answer that may be a code as an extract sent it, which is then said to be one. */
export function saysCode(answer: string | null): string | null {
  if (answer === null || answer === 'Y' || answer === 'N') return saysYesNo(answer)
  return answer === 'not known' ? 'Not known' : `Code ${answer}, as it was sent`
}
