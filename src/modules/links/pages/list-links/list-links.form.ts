import { ok, type Result, refused } from '#basics/result.ts'

/** How many days a link may last at most, as typed: a whole number from 1 to 365. */
export function parseLinkDays(typed: string): Result<number> {
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  if (days >= 1 && days <= 365) return ok(days)
  return refused([{ field: 'days', says: 'Type a number of days from 1 to 365.' }])
}
