import { calendarDateOf } from '#basics/calendar-date.ts'
import { type Id, newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { GivenLink } from '../domain/access-link.ts'
import { saveAccessLink } from '../store/access-links.store.ts'

/** The first role of the catalogue that is given by link for one person’s records. */
export function aPersonsLinkRole(): string {
  const role = [...catalogue.roles.values()].find(({ link }) => link?.opens === 'a person' && link.isThemself)
  if (role === undefined) throw new Error('no role opens a person’s own record by link')
  return role.code
}

/** What a link opens, without a link that anybody could open: for lists, and for ending it. */
export async function anAccessLink(db: OrganisationDb, personId: Id, wish: Partial<GivenLink> = {}): Promise<Id> {
  const link: GivenLink = {
    id: newId(),
    role: aPersonsLinkRole(),
    holder: 'The person',
    personId,
    units: null,
    from: calendarDateOf('1900-01-01'),
    to: calendarDateOf('2027-12-31'),
    showsNames: false,
    showsWords: true,
    takenOut: [],
    ground: 'They asked for it on the ward.',
    talkTo: 'Sam Example, 01632 960 001',
    givenBy: newId(),
    givenByName: 'Robin Example',
    givenAt: '2026-01-14T09:30:00.000Z',
    expiresAt: '2027-01-14T09:30:00.000Z',
    ...wish,
  }
  await saveAccessLink(db, link)
  return link.id
}
