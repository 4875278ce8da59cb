import type { CalendarDate } from '#basics/calendar-date.ts'
import { type Id, isId } from '#basics/id.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { personViewed } from '../../announcements.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Person } from '../../domain/person.ts'
import { type Sight, sightOf } from '../../domain/sight.ts'
import { currentStay } from '../../domain/stay.ts'
import { findSeenPerson, holdPerson } from '../../store/people.store.ts'
import { listStays, type StayInUnit } from '../../store/stays.store.ts'

/** A person whom the visitor may see, with their stays. `unit` is where they are now, else where they were last. */
export type ShownPerson = {
  readonly person: Person
  readonly stays: readonly StayInUnit[]
  readonly current: StayInUnit | undefined
  readonly unit: Id | null
  readonly today: CalendarDate
}

/** The person named in the address, when the visitor may see them; else nothing, the same for everybody else. */
export async function findShownPerson(visit: MemberVisit): Promise<ShownPerson | undefined> {
  const id = visit.params['person']
  const person = isId(id) ? await findSeenPerson(visit.db, visitorSight(visit), id) : undefined
  if (!person) return undefined
  const stays = await listStays(visit.db, person.id)
  const current = currentStay(stays)
  const unit = (current ?? stays.at(-1))?.unitId ?? null
  return { person, stays, current, unit, today: momentNow(visit).date }
}

/** The same, while nobody else can change this person's stays until this transaction ends: for changing them. */
export async function holdShownPerson(visit: MemberVisit): Promise<ShownPerson | undefined> {
  const id = visit.params['person']
  const isHeld = isId(id) && (await holdPerson(visit.db, id))
  return isHeld ? await findShownPerson(visit) : undefined
}

/** The same, and notes who looked: for every page that shows a person. */
export async function viewPerson(visit: MemberVisit): Promise<ShownPerson | undefined> {
  const shown = await findShownPerson(visit)
  if (shown) await visit.db.announce(personViewed(shown.person.id, shown.unit, {}))
  return shown
}

/** Whom the visitor may see: people of their places; those who never stayed, when they may add people. */
export function visitorSight({ places, may }: MemberVisit): Sight {
  return sightOf(places, may('people.add'))
}

/** What clocks show now where the organisation is. */
export function momentNow({ now, membership }: MemberVisit): Moment {
  const { date, time } = wallClockOf(instantFromText(now), membership.organisation.timeZone)
  return { date, time }
}
