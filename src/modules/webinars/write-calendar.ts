import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { prospectOf } from './domain/news-of-webinar.ts'
import type { Webinar } from './domain/webinar.ts'

/** A webinar in a calendar, and the page it leads to: the public one, or the private page of whoever registered. */
export type CalendarEntry = { readonly webinar: Webinar; readonly url: string; readonly says: string }

/** Whose calendar it is: the address of this installation, without a slash at the end, and the network's name. */
export type CalendarOf = {
  readonly origin: string
  readonly name: string
  /** Whether programs follow it: then it is of all webinars, and asks to be looked at again. */
  readonly isFollowed?: boolean
}

/**
 * A calendar file (RFC 5545) of webinars, each an event of its own. Times are in UTC, which every program turns into the
 * reader's own clock, on both sides of a clock change. The UID of a webinar never changes, also when the network moves to
 * another address (RFC 7986, 5.3: no names of hosts), and SEQUENCE grows with every change, so that adding the file again
 * replaces what is there. A program that follows all of them is asked to look again every six hours. A file of one that does not take place takes it out (RFC 5546).
 * It never holds the joining link.
 */
export function writeCalendar(
  entries: readonly CalendarEntry[],
  { origin, name, isFollowed = false }: CalendarOf,
): string {
  const host = new URL(origin).hostname
  const isTakenOut = !isFollowed && entries.every(({ webinar }) => prospectOf(webinar) !== 'takes place')
  const calendar = ical({
    prodId: { company: 'Lessen', product: 'Webinars', language: 'EN' },
    method: isTakenOut ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    name,
    ...(isFollowed ? { ttl: 6 * 3_600 } : {}),
  })
  for (const { webinar, url, says } of entries)
    calendar.createEvent({
      id: webinar.id,
      sequence: webinar.sequence,
      stamp: new Date(webinar.changedAt),
      lastModified: new Date(webinar.changedAt),
      start: new Date(webinar.startsAt),
      end: new Date(webinar.endsAt),
      summary: webinar.title,
      description: says,
      location: webinar.place === '' ? 'Online' : webinar.place,
      url: `${origin}${url}`,
      organizer: { name, email: `no-reply@${host}` },
      status: prospectOf(webinar) === 'takes place' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    })
  return calendar.toString()
}
