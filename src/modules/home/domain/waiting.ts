import { type CalendarDate, daysBetween } from '#basics/calendar-date.ts'

/** One thing that waits for somebody: a line with a link, where it is, and how long it has waited. */
export type WaitingItem = {
  readonly text: string
  readonly href: string
  /** Where, or what about it. Never a person's name: the first page is read over shoulders. */
  readonly detail: string
  readonly age: string
  /** Whether it has waited long enough to be marked. */
  readonly isLate: boolean
}

/** Things of one kind that wait. */
export type WaitingGroup = {
  readonly heading: string
  readonly items: readonly WaitingItem[]
  /** Where the rest is, when more wait than are shown. */
  readonly more?: { readonly text: string; readonly href: string }
}

/** How many of one kind are shown before "more". */
export const shownOfAKind = 5

/** Days after which something that waits is marked. */
const lateAfterDays = 3

/** Something that waits since a day. */
export type Since = {
  readonly text: string
  readonly href: string
  readonly detail: string
  readonly since: CalendarDate
}

/** The line for something that has waited since a day, as read on `today`. */
export function waitingSince({ text, href, detail, since }: Since, today: CalendarDate): WaitingItem {
  return { text, href, detail, age: ageOf(since, today), isLate: daysBetween(since, today) > lateAfterDays }
}

/** The groups in which something waits. */
export function groupsThatWait(groups: readonly WaitingGroup[]): readonly WaitingGroup[] {
  return groups.filter(({ items }) => items.length > 0)
}

/** `today`, `yesterday`, `12 days ago`. A day to come is said as today: clocks differ. */
export function ageOf(since: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(since, today)
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}
