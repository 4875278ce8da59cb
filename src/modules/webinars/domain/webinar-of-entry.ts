import type { Id } from '#basics/id.ts'
import { instantOf } from '#basics/instant.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { readDetails, type WebinarDetails } from './details.ts'
import { type PlacedTimes, placeInTime } from './place-in-time.ts'
import type { Webinar } from './webinar.ts'

/** What is written of a webinar, without what has happened to it since. */
export type WrittenWebinar = Pick<
  Webinar,
  'id' | 'title' | 'startsAt' | 'endsAt' | 'zone' | 'place' | 'capacity' | 'whoMay' | 'membersUntil'
>

/** When it is, by its details. Refuses what cannot be read, beside the field. */
export function timesOf({ day, lastDay, from, until, zone }: WebinarDetails): Result<PlacedTimes> {
  if (day === null) return refused<readonly Problem[]>([{ field: 'day', says: 'Give the day on which it is.' }])
  return placeInTime({ day, lastDay, from, until, zone })
}

/** What registering for an entry hangs on. Refuses what cannot be read, beside the field. */
export function webinarOfEntry(
  id: Id,
  entry: { readonly title: string; readonly details: Readonly<Record<string, unknown>> },
): Result<WrittenWebinar> {
  const details = readDetails(entry.details)
  const times = timesOf(details)
  if (!times.ok) return times
  const { zone, place, capacity, whoMay, membersUntil } = details
  const opens = membersUntil === null ? null : instantOf(membersUntil, localTimeOf('00:00'), zone).instant.toString()
  return ok({ id, title: entry.title, ...times.value, zone, place, capacity, whoMay, membersUntil: opens })
}

/** Whether people who have it in their calendar have to know: its title, its time or its place is another. */
export function isMoved(kept: WrittenWebinar, written: WrittenWebinar): boolean {
  const same = (one: string, other: string) => Date.parse(one) === Date.parse(other)
  return !(
    kept.title === written.title &&
    kept.place === written.place &&
    same(kept.startsAt, written.startsAt) &&
    same(kept.endsAt, written.endsAt)
  )
}
