import { expect, test } from 'vitest'
import { type RemoteVisitor, remoteVisitor } from '#tests/setup/browser-over-http.ts'
import { depth } from '#tests/setup/depth.ts'
import { demoPassword, hospitalUsers } from '#worlds/demo/cast.ts'
import { lessen } from './command-process.ts'
import { houseHere } from './house-here.ts'
import { until } from './house-process.ts'
import { ask, harmTwo, recordsIn } from './kept-records.ts'
import { preparedFolder } from './prepared-folder.ts'
import { recordWriters, type Writers } from './record-writers.ts'
import { stepClockOf } from './stepped-clock.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
/** Each there and back: the clock was wrong for a while, and was put right. */
const jumps = [5 * minute, -5 * minute, hour, -hour, day]
const rounds = depth(1, 10)
const count = 4
/** Idle screens lock only after half a day here, so that what ends a session can be told from what locks a screen. */
const settings = { LESSEN_LOCK_MINUTES: '720', LESSEN_KEEP_TYPED: '20' }

async function aSteppedHouse() {
  const folder = await preparedFolder()
  const house = await houseHere(folder, settings)
  const clock = await stepClockOf(folder)
  const address = await house.open(clock.now)
  return { folder, clock, address }
}

async function writesMore(writers: Writers, many: number): Promise<boolean> {
  const before = writers.acknowledged.size
  return await until(() => writers.acknowledged.size >= before + many)
}

test('a clock that jumps by minutes and an hour, forward and back, and a day forward, and is put right, under requests loses, doubles and reorders nothing', async () => {
  for (let round = 0; round < rounds; round++) await thereAndBack()
})

/** Each round in a house of its own: who was seen while the clock was wrong may have to sign in anew, and no round is to hang on that. */
async function thereAndBack(): Promise<void> {
  const { folder, clock, address } = await aSteppedHouse()
  const writers = await recordWriters(folder, () => address, count)
  for (const jump of jumps) {
    writers.begin()
    expect(await writesMore(writers, 2)).toBe(true)
    const ahead = new Date(Date.now() + jump / 2).toISOString()
    const before = await sealsAfter(folder, ahead)
    await clock.jump(jump)
    // A day ahead every session has ended: there what is typed is kept, and nothing is acknowledged.
    for (let visit = 0; visit < 10; visit++) expect((await fetch(`${address}/readyz`)).status).toBe(200)
    // What was done under the wrong clock is sealed under it, so that the seals' times do go back.
    if (jump > 0 && jump < day) expect(await until(async () => (await sealsAfter(folder, ahead)) > before)).toBe(true)
    await clock.jump(-jump)
    expect(await writesMore(writers, 2)).toBe(true)
    await writers.rest()
  }
  // What was answered with the sign-in page goes through now, as the same nurses: nobody was signed out for good. What was
  // written while the clock was an hour ahead was refused as of the future when it went back, and now is of the past.
  await clock.jump(2 * hour)
  expect(await writers.sendAgain()).toBe(0)
  const found = await recordsIn(folder, writers.sent)
  const [kept] = await ask<{ n: number }>(folder, 'select count(*)::int as n from private.kept_answers')
  console.info(
    `${jumps.length} jumps, ${writers.acknowledged.size} records, ${kept?.n} forms kept meanwhile; ${[...writers.answers].join(' ')}`,
  )
  expect(found.lost(writers.sent)).toEqual([])
  expect(found.uneven).toEqual([])
  expect(kept?.n).toBeGreaterThan(0)
  expect((await lessen(folder, {}, 'audit', 'verify')).code).toBe(0)
  // The order of the seals is that of writing, whatever the clock showed: it did go back under them.
  const [back] = await ask<{ n: number }>(folder, wentBack)
  expect(back?.n).toBeGreaterThan(0)

  const { gone, torn } = await harmTwo(folder, [...writers.acknowledged])
  const harmed = await recordsIn(folder, writers.sent)
  expect(harmed.lost(writers.acknowledged)).toEqual([gone])
  expect(harmed.uneven.map(({ id }) => id)).toEqual([torn])
  expect((await lessen(folder, {}, 'audit', 'verify')).code).toBe(1)
}

/** How many seals say that they were made after that moment (ISO instant), by the clock of the database. */
async function sealsAfter(folder: string, moment: string): Promise<number> {
  const asked = 'select count(*)::int as n from private.audit_seals where sealed_at > $1'
  return (await ask<{ n: number }>(folder, asked, [moment]))[0]?.n ?? 0
}

const wentBack = `
  select count(*)::int as n from private.audit_seals s join private.audit_seals before
    on before.organisation_id = s.organisation_id and before.sequence = s.sequence - 1
  where s.sealed_at < before.sealed_at - interval '1 minute'`

test('sessions end after twelve hours however the clock went, and not before; drafts and kept answers wait as long as promised', async () => {
  const { folder, clock, address } = await aSteppedHouse()
  const nurse = await signedIn(() => address)
  await typeHalf(nurse)
  await clock.jump(day)
  expect(await isIn(nurse)).toBe(false)
  const fromTheFuture = await signedIn(() => address)
  await typeHalf(fromTheFuture)
  await clock.jump(-day)
  expect([await isIn(nurse), await isIn(fromTheFuture)]).toEqual([true, true])
  const drafts = await ask(folder, 'select id from private.drafts')
  expect(drafts.length).toBeGreaterThanOrEqual(2)

  await clock.jump(11.9 * hour)
  expect([await isIn(nurse), await isIn(fromTheFuture)]).toEqual([true, true])
  // What a clock that is believed blindly would do: the control of what follows.
  const late = await signedIn(() => address)
  await clock.jump(0.2 * hour)
  await ask(
    folder,
    `update identity.sessions set expires_at = expires_at + interval '1 day' where id = (
    select id from identity.sessions where created_at < (select max(created_at) from identity.sessions) - interval '6 hours' order by created_at limit 1)`,
  )
  expect([await isIn(nurse), await isIn(fromTheFuture), await isIn(late)]).toEqual([true, false, true])
  expect(await ask(folder, 'select id from private.drafts')).toEqual(drafts)

  // A day back cannot be told from a clock that was ahead: who is seen then is not let stay longer for it, and signs in
  // anew once the clock is right; who was away meanwhile notices nothing; what was typed waits.
  await clock.jump(-day)
  const meanwhile = await signedIn(() => address)
  await clock.jump(day)
  expect([await isIn(late), await isIn(meanwhile)]).toEqual([true, false])
  expect(await isIn(await signedIn(() => address))).toBe(true)
  expect(await ask(folder, 'select id from private.drafts')).toEqual(drafts)
})

test.each([
  ['forward', '2027-03-28T00:59:00.000Z'],
  ['back', '2027-10-31T00:59:00.000Z'],
])(
  'while clocks on the wall go %s under requests, every record has its ten minutes and is there once',
  async (_, before) => {
    const { folder, clock, address } = await aSteppedHouse()
    await clock.jumpTo(before)
    const writers = await recordWriters(folder, () => address, count)
    writers.begin()
    expect(await writesMore(writers, count)).toBe(true)
    // Over the change, while requests are on their way, and then so that ten minutes ago was before it.
    await clock.jumpTo(before.replace('00:59:00', '01:00:05'))
    expect(await writesMore(writers, count * 2)).toBe(true)
    await writers.rest()
    expect(await writers.sendAgain()).toBe(0)
    const found = await recordsIn(folder, writers.sent)
    expect(found.lost(writers.acknowledged)).toEqual([])
    expect(found.uneven).toEqual([])
    const lengths = await ask<{ minutes: number; n: number }>(folder, minutesOf, [[...writers.sent]])
    expect(lengths).toEqual([{ minutes: 10, n: writers.acknowledged.size }])
    // Reckoned by the wall, as a table of local times would be, the same records are an hour off: the control.
    const [wall] = await ask<{ n: number }>(folder, byTheWall, [[...writers.sent]])
    expect(wall?.n).toBeGreaterThan(0)
  },
)

const minutesOf = `
  select (extract(epoch from ended_at - started_at) / 60)::int as minutes, count(*)::int as n
  from private.interventions where incident_id = any($1::uuid[]) group by 1`

const byTheWall = `
  select count(*)::int as n from private.interventions where incident_id = any($1::uuid[])
    and (ended_on + ended_time) - (started_on + started_time) <> interval '10 minutes'`

async function signedIn(address: () => string): Promise<RemoteVisitor> {
  const visitor = remoteVisitor(address)
  const typed = { email: hospitalUsers[0]?.email ?? '', password: demoPassword }
  await visitor.post('/sign-in', visitor.filled(await visitor.open('/sign-in'), '/sign-in', typed))
  return visitor
}

async function isIn(visitor: RemoteVisitor): Promise<boolean> {
  return (await visitor.open('/incidents')).forms.some(({ action }) => action === '/sign-out')
}

/** Begins a record and leaves it: the button leads to a check, what was typed is a draft. */
async function typeHalf(visitor: RemoteVisitor): Promise<void> {
  const form = await visitor.open('/incidents/new')
  await visitor.post('/incidents/check', visitor.filled(form, '/incidents/check', { 'i1-start': '10 min ago' }))
}
