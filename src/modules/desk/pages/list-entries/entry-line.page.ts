import { isCalendarDate } from '#basics/calendar-date.ts'
import { shortDate } from '#basics/written-time.ts'
import { shapeOf } from '#modules/finding/index.ts'
import { type DeskEntry } from '#modules/publishing/index.ts'
import { atInWords, standingOf } from '../edit-entry/standing.page.ts'
import type { EntryLineProps } from './desk-lines.view.tsx'

/** An entry as a line of a list of the desk, in words. */
export function lineOf(entry: DeskEntry, today: string): EntryLineProps {
  const { id, title, shape, savedByName, savedAt, reviewOn, ownerName } = entry
  const review = reviewOn !== null && isCalendarDate(reviewOn) ? shortDate(reviewOn) : null
  return {
    href: `/desk/entries/${id}`,
    title,
    shape: shapeOf(shape)?.name ?? shape,
    saved: `${savedByName}, ${atInWords(savedAt)}`,
    standing: standingOf(entry),
    review: review !== null && reviewOn !== null && reviewOn <= today ? `Review due ${review}` : null,
    owner: ownerName,
  }
}
