import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { publishEntry, withdrawEntry } from '#modules/publishing/index.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { AnyJob, JobData } from '#platform/jobs/job.ts'
import { inNetworkAs, type NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { usualSettings } from '#tests/setup/house.ts'
import { aMailServer } from '#tests/setup/mail-server.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { giveUpPlace } from './change-standing.ts'
import type { Webinar } from './domain/webinar.ts'
import { forgetRegistrationsJob } from './jobs/forget-registrations.job.ts'
import { offerPlaces } from './jobs/offer-places.job.ts'
import { remindRegistered } from './jobs/remind-registered.job.ts'
import { tellChangesJob } from './jobs/tell-changes.job.ts'
import { callOffWebinar } from './put-off-webinar.ts'
import { registerForWebinar } from './register-for-webinar.ts'
import { listRegistrations } from './store/registrations.store.ts'
import { listReminders } from './store/reminders.store.ts'
import { saveWays } from './store/webinars.store.ts'
import { takeOverEntry } from './take-over-entry.ts'
import { takesOverPublished } from './takes-over-published.ts'
import { aWrittenWebinar, publishWebinars } from './testing/a-published-webinar.builder.ts'
import { asVisitor, aWish, keepWebinar } from './testing/a-webinar.builder.ts'
import { runJob, sendWaitingMail } from './testing/run-jobs.ts'

const { database, superuser } = await testDatabase()
const server = await aMailServer()
const settings: Settings = {
  ...usualSettings,
  demo: false,
  origin: 'https://network.example.org',
  mailUrl: server.url,
  mailFrom: 'network@example.org',
}
const startsAt = '2026-03-29T13:00:00.000Z'
const before = (minutes: number) => new Date(Date.parse(startsAt) - minutes * 60_000).toISOString()
const [week, day, hour] = [10_080, 1_440, 60]

const place = { database, superuser, settings }
const run = (job: AnyJob, now: string, data: JobData = {}) => runJob(place, job, now, data)
const sendMail = (now: string) => sendWaitingMail(place, now)

async function arrived(): Promise<{ to: string; subject: string; text: string }[]> {
  const mails = server.received.splice(0)
  return await Promise.all(
    mails.map(async ({ to, message }) => {
      const { subject = '', text = '' } = await PostalMime.parse(message)
      return { to: to.join(), subject, text }
    }),
  )
}

async function registered(
  webinar: Pick<Webinar, 'id'>,
  name: string,
  given: { at?: string; wantsMail?: boolean } = {},
): Promise<string> {
  const [id, now] = [newId(), given.at ?? before(20_160)]
  const wish = aWish(name, { wantsMail: given.wantsMail ?? true, accessNeeds: 'A speech-to-text reporter' })
  await asVisitor(database.app, (db) =>
    registerForWebinar(db, {
      webinar: webinar.id,
      wish,
      newId: id,
      now,
      isMember: false,
      secrets: { mark: (text) => text },
      pathOf: (one) => `/webinars/mine/${one}`,
    }),
  )
  await sendMail(now)
  server.received.length = 0
  return id
}

const decided = async (webinar: Webinar) =>
  (await asVisitor(database.app, (db) => listReminders(db, webinar))).map(({ minutesBefore, outcome }) => [
    minutesBefore,
    outcome,
  ])

test('a week, a day and an hour before, each reminder arrives once, however often the job runs', async () => {
  const webinar = await keepWebinar(database.app, { title: 'Kind words', startsAt })
  await registered(webinar, 'Reminded Rita')
  await registered(webinar, 'Quiet Quentin', { wantsMail: false })
  await asVisitor(database.app, (db) =>
    saveWays(db, webinar.id, {
      joiningLink: 'https://meet.example.test/kind-words',
      codeWord: null,
      offerHours: 48,
      linkMinutes: 60,
      reminders: [week, day, hour],
    }),
  )
  const texts: string[] = []
  for (const minutes of [week + 5, week, week - 5, day, hour + 1, hour, 30]) {
    await Promise.all([run(remindRegistered, before(minutes)), run(remindRegistered, before(minutes))])
    await sendMail(before(minutes))
    const mails = await arrived()
    texts.push(...mails.map(({ text }) => text))
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual(
      [week, day, hour].includes(minutes) ? [['reminded.rita@example.test', 'Reminder: Kind words']] : [],
    )
  }
  expect(texts.map((text) => text.includes('meet.example.test'))).toEqual([false, false, true])
  for (const text of texts) {
    expect(text).toContain('14:00 on Sunday 29 March 2026 (Europe/London time)')
    expect(text).toMatch(/https:\/\/network\.example\.org\/webinars\/mine\/[\w-]{80,}/)
  }
  expect(await decided(webinar)).toEqual([
    [week, 'asked'],
    [day, 'asked'],
    [hour, 'asked'],
  ])
})

test('after a house was down, a reminder is sent late while it is of use, and else noted as too late', async () => {
  const webinar = await keepWebinar(database.app, { title: 'After the storm', startsAt })
  await registered(webinar, 'Storm Stella')
  await run(remindRegistered, before(day - 600))
  await sendMail(before(day - 600))
  expect(await arrived()).toHaveLength(1)
  await run(remindRegistered, before(-5))
  await sendMail(before(-5))
  expect(await arrived()).toEqual([])
  expect(await decided(webinar)).toEqual([
    [week, 'too late'],
    [day, 'asked'],
    [hour, 'too late'],
  ])
})

const entryOf = (from: string, given: object = {}) => ({
  title: 'Kind words',
  details: { day: '2026-03-29', from, until: '16:00', whoMay: 'anybody', ...given },
})
const takeOver = (
  webinar: Pick<Webinar, 'id'>,
  entry: { title: string; details: Record<string, unknown> },
  at: string,
) => asVisitor(database.app, (db) => takeOverEntry(db, webinar.id, entry, at))

test('when a webinar moves, everybody is told once, its calendar entry counts on, and reminders begin anew', async () => {
  const webinar = await keepWebinar(database.app, { title: 'Kind words', startsAt, endsAt: '2026-03-29T15:00:00.000Z' })
  await registered(webinar, 'Moved Mona')
  await run(remindRegistered, before(week))
  await sendMail(before(week))
  server.received.length = 0
  const at = before(day + 60)
  expect(await takeOver(webinar, entryOf('2pm'), at)).toBe(true)
  expect((await takeOver(webinar, entryOf('14:45'), at)) && (await takeOver(webinar, entryOf('1445'), at))).toBe(true)
  for (let times = 0; times < 2; times += 1) await run(tellChangesJob, at, { webinar: webinar.id })
  await sendMail(at)
  expect((await arrived()).map(({ to, subject }) => [to, subject])).toEqual([
    ['moved.mona@example.test', 'Changed: Kind words'],
  ])
  const kept = await superuser.query('select sequence, told_sequence from network.webinars where webinar_id = $1', [
    webinar.id,
  ])
  expect(kept.rows).toEqual([{ sequence: 1, told_sequence: 1 }])
  await run(remindRegistered, before(day - 45))
  await sendMail(at)
  expect((await arrived()).map(({ subject }) => subject)).toEqual(['Reminder: Kind words'])
})

test('when a webinar is called off, everybody is told why, and nobody is reminded of it', async () => {
  const webinar = await keepWebinar(database.app, { title: 'Called off', startsAt })
  await registered(webinar, 'Off Olga')
  const off = () =>
    asVisitor(database.app, (db) => callOffWebinar(db, webinar.id, 'Our speaker is ill.', before(week + 1)))
  expect([await off(), await off()]).toEqual([true, false])
  await run(tellChangesJob, before(week + 1), { webinar: webinar.id })
  await run(remindRegistered, before(day))
  await sendMail(before(day))
  const mails = await arrived()
  expect(mails.map(({ subject }) => subject)).toEqual(['Called off: Called off'])
  expect(mails[0]?.text).toContain('Our speaker is ill.')
})

test('places that are added are offered to those who wait', async () => {
  const webinar = await keepWebinar(database.app, {
    title: 'Kind words',
    startsAt,
    endsAt: '2026-03-29T15:00:00.000Z',
    capacity: 1,
  })
  for (const name of ['Full Fay', 'Next Nell', 'Last Lou']) await registered(webinar, name)
  await takeOver(webinar, entryOf('14:00', { capacity: 2 }), before(week))
  await run(tellChangesJob, before(week), { webinar: webinar.id })
  const all = await asVisitor(database.app, (db) => listRegistrations(db, webinar.id))
  expect(all.map(({ standing }) => standing)).toEqual(['place', 'offered', 'waiting'])
})

test('what people need is forgotten 30 days after, and that they registered after a year', async () => {
  const webinar = await keepWebinar(database.app, { startsAt })
  await registered(webinar, 'Kept Karl')
  const kept = async () =>
    (await asVisitor(database.app, (db) => listRegistrations(db, webinar.id))).map((one) => one.accessNeeds)
  const after = (days: number) => new Date(Date.parse(webinar.endsAt) + days * 86_400_000).toISOString()
  await run(forgetRegistrationsJob, after(29))
  expect(await kept()).toEqual(['A speech-to-text reporter'])
  await run(forgetRegistrationsJob, after(31))
  expect(await kept()).toEqual([''])
  await run(forgetRegistrationsJob, after(364))
  expect(await kept()).toEqual([''])
  await run(forgetRegistrationsJob, after(366))
  expect(await kept()).toEqual([])
})

const heard = { pool: database.app, announcer: networkAnnouncerFor([takesOverPublished]) }
const asTeam = <T>(work: (db: NetworkDeeds) => Promise<T>) =>
  inNetworkAs(heard, { kind: 'user', id: newId(), name: 'Ed Writer' }, work)
const standings = async (webinar: string) =>
  (await asVisitor(database.app, (db) => listRegistrations(db, webinar))).map(({ standing }) => standing)

test('of a webinar that is withdrawn everybody is told once, and it offers, reminds and takes nobody, until it is published again', async () => {
  const written = aWrittenWebinar({ code: 'withdrawn-words', title: 'Withdrawn words', details: { capacity: 1 } })
  const [id = ''] = await publishWebinars(database.app, [written], before(20_200))
  const [has] = [
    await registered({ id }, 'Has Hal'),
    await registered({ id }, 'Gets Gus'),
    await registered({ id }, 'Left Lil'),
  ]
  const changing = (at: string) => ({ now: at, pathOf: (one: string) => `/webinars/mine/${one}` })
  await asVisitor(database.app, (db) => giveUpPlace(db, has, changing(before(11_000))))
  expect(await standings(id)).toEqual(['cancelled', 'offered', 'waiting'])
  await sendMail(before(11_000))
  await arrived()

  await asTeam((db) => withdrawEntry(db, id, 'Not ready', before(10_500)))
  for (let times = 0; times < 2; times += 1) await run(tellChangesJob, before(10_500), { webinar: id })
  await run(offerPlaces, before(week))
  await run(remindRegistered, before(week))
  await sendMail(before(week))
  expect((await arrived()).map(({ to, subject }) => [to, subject])).toEqual([
    ['gets.gus@example.test', 'It will not take place: Withdrawn words'],
    ['left.lil@example.test', 'It will not take place: Withdrawn words'],
  ])
  expect(await standings(id)).toEqual(['cancelled', 'waiting', 'waiting'])
  const rows = await superuser.query(
    `select t.sequence, t.news, m.state from network.webinar_changes_told t join mail.outbox m on m.id = t.mail_id
     join network.webinar_registrations r on r.id = t.registration_id where r.webinar_id = $1`,
    [id],
  )
  const row = { sequence: 1, news: 'withdrawn', state: 'sent' }
  expect(rows.rows).toEqual([row, row])
  const wish = { webinar: id, wish: aWish('Late Lea'), newId: newId(), isMember: false, secrets: { mark: String } }
  const register = () => asVisitor(database.app, (db) => registerForWebinar(db, { ...wish, ...changing(before(week)) }))
  expect(await register()).toBe('withdrawn')
  expect(await asVisitor(database.app, (db) => callOffWebinar(db, id, 'Twice?', before(week)))).toBe(false)

  await asTeam((db) => publishEntry(db, { id, version: 1 }, before(day + 60)))
  await run(tellChangesJob, before(day + 60), { webinar: id })
  await sendMail(before(day + 60))
  expect((await arrived()).map(({ to, subject }) => [to, subject])).toEqual([
    ['gets.gus@example.test', 'It takes place after all: Withdrawn words'],
    ['left.lil@example.test', 'It takes place after all: Withdrawn words'],
    ['gets.gus@example.test', 'A place is free: Withdrawn words'],
  ])
  expect(await standings(id)).toEqual(['cancelled', 'offered', 'waiting'])
})

test('nobody is told of a page that was withdrawn and published again before anybody could be', async () => {
  const written = aWrittenWebinar({ code: 'by-mistake', title: 'By mistake', details: {} })
  const [id = ''] = await publishWebinars(database.app, [written], before(20_200))
  await registered({ id }, 'Calm Cas')
  await asTeam((db) => withdrawEntry(db, id, 'The wrong one', before(10_500)))
  await asTeam((db) => publishEntry(db, { id, version: 1 }, before(10_499)))
  await run(tellChangesJob, before(10_499), { webinar: id })
  await sendMail(before(10_499))
  expect(await arrived()).toEqual([])
})

test('nobody is told when the page of one that is over is withdrawn, or put right', async () => {
  const written = aWrittenWebinar({ code: 'over-words', title: 'Over wrods', details: {} })
  const [id = ''] = await publishWebinars(database.app, [written], before(20_200))
  await registered({ id }, 'Once Ola')
  const after = '2026-04-02T09:00:00.000Z'
  await takeOver({ id }, { title: 'Over words', details: written.details }, after)
  await asTeam((db) => withdrawEntry(db, id, 'Its speaker asks', after))
  await run(tellChangesJob, after, { webinar: id })
  await sendMail(after)
  expect(await arrived()).toEqual([])
})
