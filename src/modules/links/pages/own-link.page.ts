import type { CalendarDate } from '#basics/calendar-date.ts'
import { isCalendarDate } from '#basics/calendar-date.ts'
import { isId } from '#basics/id.ts'
import { isLocalTime } from '#basics/local-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import {
  findIncident,
  type ListKey,
  type ListPlace,
  listIncidents,
  type RecordedIncident,
} from '#modules/incidents/index.ts'
import type { LinkVisit } from '#platform/http/visit.ts'
import type { Places } from '#platform/tenancy/places.ts'
import type { AccessLink } from '../domain/access-link.ts'
import { isOpenAt } from '../domain/access-link.ts'
import type { Voice } from '../domain/tell-incident.ts'
import { findAccessLink, noteLinkUsed } from '../store/access-links.store.ts'

/** The link of this visit, its use noted; nothing for one that opens nothing any more. */
export async function ownLink({ db, link, now }: LinkVisit): Promise<AccessLink | undefined> {
  const found = await findAccessLink(db, link.id)
  if (found === undefined || !isOpenAt(found, now)) return undefined
  await noteLinkUsed(db, found.id, now)
  return found
}

/** To whom the records are told. */
export function voiceOf({ role }: AccessLink): Voice {
  return catalogue.roles.get(role)?.link?.isThemself ? 'you' : 'they'
}

/** One page of the records that a link opens, the latest first. */
export async function listOpened({ db, query }: LinkVisit, link: AccessLink) {
  const filter = { from: link.from, to: link.to, ...(link.personId ? { person: link.personId } : {}) }
  return await listIncidents(db, placesOf(link), filter, placeIn(query))
}

/** The record of the address, when the link opens it. */
export async function findOpened({ db, params }: LinkVisit, link: AccessLink): Promise<RecordedIncident | undefined> {
  const { incident: id } = params
  const found = isId(id) ? await findIncident(db, placesOf(link), id) : undefined
  return found && isWithinLink(link, found.content) ? found : undefined
}

function isWithinLink(
  { personId, from, to }: AccessLink,
  { personId: whose, start }: RecordedIncident['content'],
): boolean {
  return (personId === null || personId === whose) && isBetween(start.date, from, to)
}

function isBetween(day: CalendarDate, from: CalendarDate, to: CalendarDate): boolean {
  return from <= day && day <= to
}

/** A link to a person opens their records wherever they were written. */
function placesOf({ units }: AccessLink): Places {
  return units ?? 'all'
}

function placeIn(query: URLSearchParams): ListPlace | undefined {
  const [startedOn = '', startedTime = '', id = ''] = (query.get('older') ?? '').split('_')
  if (!isCalendarDate(startedOn) || !isLocalTime(startedTime) || !isId(id)) return undefined
  return { towards: 'older', from: { startedOn, startedTime, id } }
}

/** The address of the next page of a list; nothing at its end. */
export function olderHref(path: string, key: ListKey | null): string | undefined {
  return key ? `${path}?older=${key.startedOn}_${key.startedTime}_${key.id}` : undefined
}
