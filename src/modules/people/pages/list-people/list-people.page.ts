import { listPage, rowsOnAPage } from '#platform/forms/list-page.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { peopleListed } from '../../announcements.ts'
import { identityOf } from '../../domain/identity.ts'
import type { ListedPerson } from '../../domain/listed-person.ts'
import { countPeople, listPeople } from '../../store/people-list.store.ts'
import { momentNow, visitorSight } from '../person/find-shown-person.page.ts'
import { listPeopleView } from './list-people.view.tsx'

/** People of the visitor's places: those who are here now, or all whom a few letters find, page by page. Who was shown is noted. */
export async function showListPeople(visit: MemberVisit): Promise<Reply> {
  const { db, query } = visit
  const letters = (query.get('q') ?? '').trim().slice(0, 100)
  const everybody = query.get('who') === 'everybody'
  const filter = { sight: visitorSight(visit), letters, here: letters === '' && !everybody }
  const at = listPage(query.get('page'), await countPeople(db, filter))
  const people = await listPeople(db, filter, at.before, rowsOnAPage)
  if (people.length > 0) await db.announce(peopleListed('list', null, { people: people.map(({ id }) => id) }))
  const today = momentNow(visit).date
  return {
    title: 'People',
    wide: true,
    body: listPeopleView({
      letters,
      everybody,
      at,
      mayAdd: visit.may('people.add'),
      mayOpen: visit.may('people.open-in-emergency'),
      people: people.map((person) => ({ who: identityOf(person, today), where: whereIs(person) })),
    }),
  }
}

function whereIs({ unitName, isHere }: ListedPerson): string {
  if (unitName === null) return 'Has not stayed yet'
  return isHere ? unitName : `Not here now, last ${unitName}`
}
