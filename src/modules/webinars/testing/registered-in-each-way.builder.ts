import type { Pool } from 'pg'
import { newId } from '#basics/id.ts'
import { withdrawEntry } from '#modules/publishing/index.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { markAttendance } from '../mark-attendance.ts'
import { saveWays } from '../store/webinars.store.ts'
import { takesOverPublished } from '../takes-over-published.ts'
import { aWrittenWebinar, publishWebinars } from './a-published-webinar.builder.ts'
import { aRegistration, ownPath } from './a-registration.builder.ts'
import { asVisitor, keepWebinar } from './a-webinar.builder.ts'

/** Private pages of people who stand in each way, and the code of a certificate. */
export type RegisteredInEachWay = {
  readonly coming: string
  readonly waiting: string
  readonly offered: string
  readonly cancelled: string
  readonly calledOff: string
  readonly withdrawn: string
  readonly joining: string
  readonly attended: string
  readonly certificate: string
  /** A webinar with all of them, one that is being held, and one without anybody. */
  readonly webinar: string
  readonly held: string
  readonly nobody: string
}

type Where = {
  readonly database: { readonly app: Pool }
  readonly superuser: Pool
  readonly settings: { readonly secret: string }
  readonly clock: { readonly now: string }
}

/** Keeps a webinar that is coming, one that is on now and one that was called off, with somebody in each way. */
export async function registeredInEachWay({
  database,
  superuser,
  settings,
  clock,
}: Where): Promise<RegisteredInEachWay> {
  const pool = database.app
  const hours = (count: number) => new Date(Date.parse(clock.now) + count * 3_600_000).toISOString()
  const [coming, now, off, nobody] = [
    await keepWebinar(pool, {
      startsAt: hours(500),
      endsAt: hours(501),
      capacity: 3,
      title: 'A webinar that is coming',
    }),
    await keepWebinar(pool, { startsAt: hours(-1), endsAt: hours(1), title: 'A webinar that is on' }),
    await keepWebinar(pool, {
      startsAt: hours(500),
      endsAt: hours(501),
      cancelledAt: clock.now,
      cancelledBecause: 'Snow.',
      title: 'One that was called off',
    }),
    await keepWebinar(pool, { startsAt: hours(900), endsAt: hours(901), title: 'One that nobody knows of' }),
  ]
  const [gone = ''] = await publishWebinars(
    pool,
    [aWrittenWebinar({ code: 'withdrawn', title: 'One that was withdrawn' })],
    clock.now,
  )
  const ways = {
    joiningLink: 'https://example.org/join',
    codeWord: 'marmalade',
    offerHours: 48,
    linkMinutes: 60,
    reminders: [60],
  }
  await asVisitor(pool, (db) => saveWays(db, now.id, ways))
  const page = async (webinar: string, standing: 'place' | 'waiting' | 'offered' | 'cancelled') => {
    const id = await aRegistration(pool, webinar, { name: `Demo ${newId().slice(0, 8)}`, standing, at: clock.now })
    return { id, path: ownPath(settings.secret, id) }
  }
  const there = await page(now.id, 'place')
  await asVisitor(pool, (db) => markAttendance(db, { id: there.id, webinarId: now.id }, 'team', clock.now))
  const given = await superuser.query<{ code: string }>('select code from network.webinar_certificates limit 1')
  const withdrawn = await page(gone, 'place')
  await inNetworkAs(
    { pool, announcer: networkAnnouncerFor([takesOverPublished]) },
    { kind: 'job', name: 'states' },
    (db) => withdrawEntry(db, gone, 'Its speaker asks', clock.now),
  )
  return {
    withdrawn: withdrawn.path,
    coming: (await page(coming.id, 'place')).path,
    waiting: (await page(coming.id, 'waiting')).path,
    offered: (await page(coming.id, 'offered')).path,
    cancelled: (await page(coming.id, 'cancelled')).path,
    calledOff: (await page(off.id, 'place')).path,
    joining: (await page(now.id, 'place')).path,
    attended: there.path,
    certificate: given.rows[0]?.code ?? '',
    webinar: coming.id,
    held: now.id,
    nobody: nobody.id,
  }
}
