import { calendarDateOf, daysBetween } from '#basics/calendar-date.ts'
import { shortDate } from '#basics/written-time.ts'
import { shapeOf } from '#modules/finding/index.ts'
import { type DueReview, listReviews, type ReviewTime, reviewTimes } from '#modules/publishing/index.ts'
import { listPage, rowsOnAPage } from '#platform/forms/list-page.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { todayAt } from '../list-entries/list-entries.page.ts'
import { listReviewsView, type ReviewLineProps } from './list-reviews.view.tsx'

/** How many of each pile stand on the first page. */
const shownOfPile = 10

const headings: Readonly<Record<ReviewTime, string>> = {
  overdue: 'Due now',
  soon: 'Due within 30 days',
  later: 'Later',
}

/** GET /desk/reviews: what is to be looked at whether it still holds; `?whose=mine` only what the visitor looks after. */
export async function showListReviews({ db, query, user, now }: NetworkVisit): Promise<Reply> {
  const today = todayAt(now)
  const isMine = query.get('whose') === 'mine'
  const owner = isMine ? user.id : undefined
  const only = reviewTimes.find((time) => time === query.get('which'))
  const piles = []
  for (const time of only ? [only] : reviewTimes) {
    const asked = { time, today, owner }
    const { total } = await listReviews(db, { ...asked, limit: 0, offset: 0 })
    const at = listPage(only ? query.get('page') : null, total)
    const some = only ? { limit: rowsOnAPage, offset: at.before } : { limit: shownOfPile, offset: 0 }
    const { reviews } = await listReviews(db, { ...asked, ...some })
    const lines = reviews.map((review) => lineOf(review, today))
    const href = (page: number) => hrefOf({ which: time, isMine, page })
    piles.push({ heading: headings[time], total, lines, more: href(1), at: only ? at : null, href })
  }
  const other = { href: hrefOf({ isMine: !isMine }), text: isMine ? 'Everybody’s' : 'Only what I look after' }
  return {
    title: 'Reviews',
    back: only ? { href: hrefOf({ isMine }), text: 'All reviews' } : { href: '/desk', text: 'Desk' },
    body: listReviewsView({ piles, isMine, other }),
  }
}

type Address = { readonly which?: ReviewTime; readonly isMine: boolean; readonly page?: number }

function hrefOf({ which, isMine, page = 1 }: Address): string {
  const query = new URLSearchParams({
    ...(which ? { which } : {}),
    ...(isMine ? { whose: 'mine' } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return query === '' ? '/desk/reviews' : `/desk/reviews?${query}`
}

function lineOf({ id, title, shape, reviewOn, ownerName, putOffBecause }: DueReview, today: string): ReviewLineProps {
  const on = calendarDateOf(reviewOn)
  const days = daysBetween(calendarDateOf(today), on)
  return {
    href: `/desk/entries/${id}/review`,
    title,
    shape: shapeOf(shape)?.name ?? shape,
    due: `${days <= 0 ? 'Due since' : 'Due on'} ${shortDate(on)}`,
    isDue: days <= 0,
    owner: ownerName,
    putOffBecause,
  }
}
