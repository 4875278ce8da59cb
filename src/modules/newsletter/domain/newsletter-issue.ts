import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'

/** One thing that an issue points to, in the words that it has now. */
export type IssueItem = {
  /** The code of an entry. */
  readonly code: string
  readonly title: string
  readonly says: string
  readonly href: string
  /** What is said before its title, for texts that nobody should come upon unprepared. */
  readonly notes: readonly string[]
}

/** An issue of the newsletter: what the team wrote, and what it points to. */
export type NewsletterIssue = {
  readonly id: Id
  /** Its address, for example 2026-11-21-news. */
  readonly code: string
  readonly list: string
  readonly title: string
  /** Light markup. */
  readonly opening: string
  /** Codes of entries. Their words are not kept here: what is taken back leaves none in any issue. */
  readonly items: readonly string[]
  readonly state: 'draft' | 'sending' | 'sent'
  readonly version: number
  readonly begunAt: string | null
  readonly sentAt: string | null
}

/** An issue with what can be read now of what it points to. */
export type ReadIssue = Omit<NewsletterIssue, 'items'> & { readonly items: readonly IssueItem[] }

/** How many mails of an issue went which way. `ended` counts readers who ended the list by the link in it. */
export type IssueCounts = {
  readonly mails: number
  readonly waits: number
  readonly sent: number
  readonly refused: number
  readonly stopped: number
  readonly bounced: number
  readonly ended: number
}

/** The address of an issue that is begun on `day` for `list`; `taken` are those of that day and list. */
export function issueCode(day: CalendarDate, list: string, taken: readonly string[]): string {
  const first = `${day}-${list}`
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) =>
    index === 0 ? first : `${first}-${index + 1}`,
  )
  return numbers.find((code) => !taken.includes(code)) ?? first
}

/** What stops an issue from being sent, in plain words; nothing when it can go. */
export function whatIsMissing({ title, opening, items, state }: ReadIssue): string | null {
  if (state !== 'draft') return 'It was sent already.'
  if (title.trim() === '') return 'It has no subject.'
  return opening.trim() === '' && items.length === 0
    ? 'It says nothing yet: write something, or choose something.'
    : null
}
