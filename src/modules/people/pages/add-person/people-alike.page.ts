import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Problem } from '#basics/result.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { identityOf, type PersonIdentity } from '../../domain/identity.ts'
import type { Person } from '../../domain/person.ts'
import { type LikePerson, listPeopleLike } from '../../store/people.store.ts'
import { visitorSight } from '../person/find-shown-person.page.ts'

/** Who may be the same person: those the visitor may be shown, and how many more there are in other units. */
export type PeopleAlike = {
  readonly shown: readonly { readonly who: PersonIdentity; readonly why: LikePerson['why'] }[]
  readonly hidden: number
}

/** People who may be the same as `person`, and what stands in the way of saving: an NHS number belongs to one person. */
export async function findPeopleAlike(
  visit: MemberVisit,
  person: Person,
  today: CalendarDate,
): Promise<{ readonly alike: PeopleAlike; readonly problems: readonly Problem[] }> {
  const like = await listPeopleLike(visit.db, visitorSight(visit), person)
  const alike = {
    shown: like.filter(({ isSeen }) => isSeen).map((one) => ({ who: identityOf(one, today), why: one.why })),
    hidden: like.filter(({ isSeen }) => !isSeen).length,
  }
  const holder = like.find(({ why }) => why === 'NHS number')
  return { alike, problems: holder ? [{ field: 'nhs-number', says: numberTaken(holder) }] : [] }
}

function numberTaken({ isSeen }: LikePerson): string {
  return isSeen
    ? 'Somebody here has this NHS number already: see below. If it is the same person, open their record.'
    : 'Somebody in a unit you do not work in has this NHS number already. Ask that unit to move them, or check the number.'
}
