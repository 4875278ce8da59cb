import { expect, test } from 'vitest'
import { addDays } from '#basics/calendar-date.ts'
import { lastMailTo, mailsTo } from '#modules/newsletter/testing/newsletter-house.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { aHouse } from '#tests/setup/house.ts'
import { firstJoiningSet } from './domain/joining-set.ts'
import type { Member } from './domain/member.ts'
import { membershipPath } from './membership-links.ts'
import { forgetMembers } from './store/renewal-reminders.store.ts'
import { aMemberOrganisation } from './testing/a-member.builder.ts'

const house = await aHouse()
const today = networkDayOf(house.clock.now)
const yes = Object.fromEntries(firstJoiningSet.questions.map(({ code }) => [`question-${code}`, 'yes']))
const asking = {
  sector: 'health',
  nation: 'Wales',
  'contact-name': 'Ada',
  agree: 'yes',
  commitments: ['count'],
  ...yes,
}
const wait = () => {
  house.clock.now = new Date(Date.parse(house.clock.now) + 5000).toISOString()
}
const linkOf = (member: Member, days = 1) =>
  membershipPath(secretsOf(house.settings.secret), member, house.clock.now, days)
const mailed = async (email: string) => {
  const letter = (await lastMailTo(house, email))?.letter
  return letter?.action?.path ?? letter?.links?.[0]?.path ?? ''
}
const built = (name: string, days: number, more: Partial<Member> = {}) =>
  inNetwork(house.database.app, (db) =>
    aMemberOrganisation(
      db,
      { name, email: `lead@${name.toLowerCase()}.test`, sector: 'health', nation: 'Wales', ...more },
      addDays(today, -days),
    ),
  )

async function send(path: string, fields: Record<string, string | readonly string[]>) {
  const visitor = house.stranger()
  const page = await visitor.open(path)
  wait()
  return await visitor.send(page, fields, { form: path })
}

/** The same button pressed twice at once, on one page that was opened once. */
async function pressTwice(path: string, fields: Record<string, string | readonly string[]> = {}, does?: string) {
  const visitor = house.stranger()
  const page = await visitor.open(path)
  const way = { form: path, ...(does ? { button: ['does', does] as const } : {}) }
  return await Promise.all([1, 2].map(() => visitor.send(page, fields, way)))
}

test('who presses twice is answered calmly, and who leaves and joins again has closed every link of before', async () => {
  const person = { name: 'Bea Brook', email: 'bea@twice.test', sector: 'health', nation: 'England', agree: 'yes' }
  await send('/join/person', person)
  const joining = await mailed(person.email)
  const confirmed = await pressTwice(joining)
  expect(confirmed.map(({ status, heading }) => [status, heading])).toEqual(
    expect.arrayContaining([
      [200, expect.stringContaining('Welcome')],
      [200, 'You have confirmed already'],
    ]),
  )
  const forwarded = await house.stranger().open(joining)
  expect(forwarded.heading).toBe('You have confirmed already')
  expect(forwarded.text).not.toMatch(/Bea|twice\.test/)
  await send('/membership/link', { email: person.email })
  const old = await mailed(person.email)
  expect((await pressTwice(old, {}, 'leave')).map(({ heading }) => heading)).toEqual(['You have left', 'You have left'])
  expect((await house.stranger().open(joining)).status).toBe(404)

  await send('/join/person', person)
  const again = await mailed(person.email)
  const [stranger] = [house.stranger()]
  expect((await stranger.send(await stranger.open(again), {}, { form: again })).heading).toContain('Welcome')
  expect((await house.stranger().open(old)).status).toBe(404)
  const { rows } = await house.superuser.query('select left_on, link_round from network.members where email = $1', [
    person.email,
  ])
  expect(rows).toEqual([{ left_on: null, link_round: 3 }])
})

test('two who ask at once under one name both get an address; who left before a decision is forgotten, name and all', async () => {
  const asked = ['one', 'two'].map((who) => ({ ...asking, name: 'Birch', email: `${who}@birch.test` }))
  const visitors = await Promise.all(
    asked.map(async (fields) => {
      const visitor = house.stranger()
      return { visitor, fields, page: await visitor.open('/join/organisation') }
    }),
  )
  wait()
  await Promise.all(
    visitors.map(({ visitor, page, fields }) => visitor.send(page, fields, { form: '/join/organisation' })),
  )
  const { rows } = await house.superuser.query(`select code from network.members where name = 'Birch' order by code`)
  expect(rows.map(({ code }) => code)).toEqual(['birch', 'birch-2'])
  for (const { email } of asked) await pressTwice(await mailed(email))
  const team = await house.visitor('network-moderator')
  const waiting = await team.open('/desk/members?state=waiting')
  const first = await team.open(waiting.links.find(({ href }) => href.startsWith('/desk/members/'))?.href ?? '')
  expect(first.text).toContain('Of the same name, or with the same lead: Birch (Waits for a decision)')
  await send('/membership/link', { email: 'one@birch.test' })
  await pressTwice(await mailed('one@birch.test'), {}, 'leave')
  await inNetwork(house.database.app, (db) => forgetMembers(db, addDays(today, 1)))
  const kept = await house.superuser.query(`select email from network.members where name = 'Birch'`)
  expect(kept.rows).toEqual([{ email: 'two@birch.test' }])
})

test('a year is renewed once, however often it is sent, and a link of weeks gives nobody a password', async () => {
  const member = await built('Cedar', 340)
  const renewed = await pressTwice(linkOf(member), { ...yes, commitments: ['count'] }, 'renew')
  expect(renewed.map(({ status, problems }) => [status, problems])).toEqual([
    [200, []],
    [200, []],
  ])
  const terms = await house.superuser.query('select 1 from network.membership_terms where member_id = $1', [member.id])
  expect(terms.rows).toHaveLength(2)
  const before = await mailsTo(house, member.email)
  const [visitor, long] = [house.stranger(), linkOf(member, 95)]
  const sent = await visitor.send(await visitor.open(long), {}, { form: long, button: ['does', 'sign-in'] })
  expect(sent.heading).toBe('Look in your mail')
  expect(await mailsTo(house, member.email)).toBe(before + 1)
})

test('an organisation that lapsed and joined again has a new page, to which the old one leads until it is taken away', async () => {
  const old = await built('Dogwood', 500, { listedSince: addDays(today, -500) })
  await built('Dogwood', 10, { listedSince: today, email: 'new@dogwood.test' })
  const ended = await house.stranger().open('/members/dogwood')
  expect(ended.text).toContain('Membership ended on')
  expect(ended.links.map(({ href }) => href)).toContain('/members/dogwood-2')
  const [lead, own] = [house.stranger(), linkOf(old)]
  const page = await lead.open(own)
  expect(page.text).toContain('Ask to join again')
  await lead.send(page, {}, { form: own, button: ['does', 'list'] })
  expect((await house.stranger().open('/members/dogwood')).status).toBe(404)
  expect((await house.stranger().open('/members')).text).toContain('Dogwood')
})
