import type { Pool } from 'pg'
import { newId } from '#basics/id.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { inNetworkAs, type NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { RegistrationWish } from '../domain/registration.ts'
import type { Webinar } from '../domain/webinar.ts'
import { webinarShapeCode } from '../domain/webinar-shapes.ts'
import { saveWebinar } from '../store/webinars.store.ts'

/** A webinar in a hundred days of the tests' usual moment, for anybody, with as many places as want to come, unless told otherwise. */
export function aWebinar(given: Partial<Webinar> = {}): Webinar {
  const id = newId()
  return {
    id,
    code: `webinar-${id.slice(0, 8)}`,
    title: 'Listening after restraint',
    startsAt: '2026-03-29T13:00:00.000Z',
    endsAt: '2026-03-29T14:30:00.000Z',
    zone: 'Europe/London',
    place: '',
    capacity: null,
    whoMay: 'anybody',
    membersUntil: null,
    sequence: 0,
    changedAt: '2026-01-15T09:30:00.000Z',
    cancelledAt: null,
    cancelledBecause: null,
    withdrawnAt: null,
    ...given,
  }
}

/** Runs `work` as a visitor whom nobody knows, in a transaction of its own. */
export function asVisitor<T>(pool: Pool, work: (db: NetworkDeeds) => Promise<T>): Promise<T> {
  return inNetworkAs({ pool, announcer: networkAnnouncerFor([]) }, { kind: 'visitor', name: 'a visitor' }, work)
}

/** Keeps a webinar with a bare entry of its own, published, which says nothing of when it is. */
export function keepWebinar(pool: Pool, given: Partial<Webinar> = {}): Promise<Webinar> {
  const { code, title, changedAt } = aWebinar(given)
  const entry = anEntry({ code, title, shape: webinarShapeCode, kind: webinarShapeCode, description: 'Demo.' })
  return asVisitor(pool, async (db) => {
    const webinar = { ...aWebinar(given), code, id: await publishAnEntry(db, entry, changedAt) }
    await saveWebinar(db, webinar)
    return webinar
  })
}

/** What somebody wrote to register; the address is made of the name. */
export function aWish(name: string, given: Partial<RegistrationWish> = {}): RegistrationWish {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.test`
  return { name, email, body: '', accessNeeds: '', wantsMail: true, ...given }
}
