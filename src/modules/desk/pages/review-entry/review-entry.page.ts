import { addDays, type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import type { Problem } from '#basics/result.ts'
import { longDate } from '#basics/written-time.ts'
import { findReviewOn, putReviewOff, reviewEntry } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { dayTyped } from '#platform/forms/typed-answers.ts'
import { typedDayOf } from '#platform/forms/typed-day.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Answers, NetworkVisit } from '#platform/http/visit.ts'
import { type EntryAtHand, entryAtHand } from '../edit-entry/entry-at-hand.page.ts'
import { todayAt } from '../list-entries/list-entries.page.ts'
import { parseNextReview, parseReason } from './next-review.form.ts'
import { reviewEntryView } from './review-entry.view.tsx'

/** GET /desk/entries/:entry/review: says that an entry was looked at, or that looking can wait. */
export async function showReviewEntry(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  return entry ? await page(visit, entry, null, []) : nothingHere
}

/** POST /desk/entries/:entry/review: it was looked at, and is looked at again on a day. */
export async function submitReviewEntry(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry) return nothingHere
  const next = parseNextReview(visit.form, 'next', dayOf(visit))
  if (!next.ok) return await page(visit, entry, visit.form, next.problems)
  const says = `The next review is on ${longDate(next.value)}.`
  await reviewEntry(visit.db, entry.head.id, { on: next.value, says }, visit.now)
  return { location: '/desk/reviews' }
}

/** POST /desk/entries/:entry/review/put-off: it is not looked at before a day, and why. */
export async function submitPutReviewOff(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry) return nothingHere
  const until = parseNextReview(visit.form, 'until', dayOf(visit))
  const reason = parseReason(visit.form)
  const problems = [...(until.ok ? [] : until.problems), ...(reason.ok ? [] : reason.problems)]
  if (!until.ok || !reason.ok) return await page(visit, entry, visit.form, problems)
  const says = `${reason.value} (until ${longDate(until.value)})`
  await putReviewOff(visit.db, entry.head.id, { on: until.value, says }, visit.now)
  return { location: '/desk/reviews' }
}

function dayOf({ now }: NetworkVisit): CalendarDate {
  return calendarDateOf(todayAt(now))
}

async function page(
  visit: NetworkVisit,
  { head, latest, shape }: EntryAtHand,
  typed: Answers | null,
  problems: readonly Problem[],
): Promise<Reply> {
  const path = `/desk/entries/${head.id}`
  const reviewOn = await findReviewOn(visit.db, head.id)
  const isNextTyped = typed !== null && 'next-day' in typed
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Review: ${latest.content.title}`,
    problems: problems.length,
    back: { href: '/desk/reviews', text: 'Reviews' },
    body: reviewEntryView({
      path,
      tokens: visit.tokens,
      title: latest.content.title,
      address: head.publicVersion === null ? null : `${shape.folder}/${head.code}`,
      reviewOn: reviewOn === null ? null : longDate(calendarDateOf(reviewOn)),
      owner: head.ownerName,
      next: isNextTyped ? dayTyped(typed, 'next') : typedDayOf(addDays(dayOf(visit), 365)),
      until: dayTyped(typed ?? {}, 'until'),
      reason: answer(typed ?? {}, 'reason'),
      problems,
    }),
  }
}
