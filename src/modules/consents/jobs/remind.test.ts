import { expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { aHouse, houseNow } from '#tests/setup/house.ts'
import { recordConsent } from '../record-consent.ts'
import { takeBack } from '../take-back.ts'
import { aConsent } from '../testing/a-consent.builder.ts'
import { anAgreedStory } from '../testing/agreed-story.ts'
import { keepersAre } from '../testing/who-is-behind.ts'
import { remindJob } from './remind.job.ts'

const house = await aHouse()
const ed = asEditor(house.database.app)
const [first, second] = [await house.user('network-editor'), await house.user('network-manager')]

async function sentAt(now: string): Promise<string[]> {
  const { database, settings } = house
  const quiet = () => undefined
  await remindJob.perform({
    data: {},
    now,
    settings,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    signal: new AbortController().signal,
    inOrganisation: () => Promise.reject(new Error('no organisation is asked')),
    inNetwork: (work) => asEditor(database.app)(work),
    identity: (work) => inIdentity(database.identity, work),
  })
  const { rows } = await house.superuser.query(
    `delete from mail.outbox where kind = 'consent-ends' returning letter->>'subject' as subject, user_id as who`,
  )
  return rows.map(({ subject, who }) => `${subject} to ${who === first.id ? 'first' : 'second'}`).toSorted()
}

test('both keepers are reminded 60 and 14 days before a consent ends, once each, also when a day was missed; never of what was renewed or taken back', async () => {
  const endsOn = calendarDateOf('2026-03-31')
  const content = { title: 'T', details: { about: 'own' } }
  const [, renewed, gone] = await ed(async (db) => [
    await anAgreedStory(db, { code: 'stays', content, endsOn, at: houseNow }),
    await anAgreedStory(db, { code: 'renewed', content, endsOn, at: houseNow }),
    await anAgreedStory(db, { code: 'gone', content, endsOn, at: houseNow }),
  ])
  expect(await sentAt('2026-02-01T06:10:00Z')).toEqual([])
  await ed(async (db) => {
    await keepersAre(db, [first, second])
    await recordConsent(db, renewed, aConsent({ endsOn: calendarDateOf('2027-01-01') }), houseNow)
    await takeBack(db, gone, { at: houseNow, way: 'link', notedBy: '' })
  })
  expect(await sentAt('2026-01-29T06:10:00Z')).toEqual([])
  expect(await sentAt('2026-02-01T06:10:00Z')).toEqual([
    'A consent ends in 58 days to first',
    'A consent ends in 58 days to second',
  ])
  expect(await sentAt('2026-02-02T06:10:00Z')).toEqual([])
  expect(await sentAt('2026-03-17T06:10:00Z')).toEqual([
    'A consent ends in 14 days to first',
    'A consent ends in 14 days to second',
  ])
  expect(await sentAt('2026-03-31T06:10:00Z')).toEqual([])
})
