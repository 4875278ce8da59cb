import { expect, test } from 'vitest'
import { addDays } from '#basics/calendar-date.ts'
import { lastMailTo, mailsTo } from '#modules/newsletter/testing/newsletter-house.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { inNetworkAs, type NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { Member } from './domain/member.ts'
import { membershipPath } from './membership-links.ts'
import { forgetLeads } from './store/leads.store.ts'
import { findMember } from './store/members.store.ts'
import { aMemberOrganisation } from './testing/a-member.builder.ts'

const house = await aHouse()
const secrets = secretsOf(house.settings.secret)
const today = networkDayOf(house.clock.now)
const inNetwork = <T>(work: (db: NetworkDeeds) => Promise<T>) =>
  inNetworkAs({ pool: house.database.app, announcer: networkAnnouncerFor([]) }, { kind: 'job', name: 'test' }, work)
const linkOf = (member: Member, days = 95) => membershipPath(secrets, member, house.clock.now, days)
const mailed = async (email: string) => (await lastMailTo(house, email))?.letter.action?.path ?? ''
const leadOf = async ({ id }: Member) => (await inNetwork((db) => findMember(db, id)))?.email

async function aListed(name: string, more: Partial<Member> = {}) {
  const email = `old@${name}.test`
  const given = { name, email, contactName: 'Ada Ashdown', sector: 'health', nation: 'Wales', listedSince: today }
  return await inNetwork((db) => aMemberOrganisation(db, { ...given, listedShows: ['lead'], ...more }, today))
}

async function name(member: Member, lead: Record<string, string>) {
  const own = linkOf(member)
  const visitor = house.stranger()
  const typed = { 'lead-name': lead['name'] ?? '', 'lead-email': lead['email'] ?? '' }
  return await visitor.send(await visitor.open(own), typed, { form: own, button: ['does', 'lead'] })
}

async function press(path: string) {
  const visitor = house.stranger()
  return await visitor.send(await visitor.open(path), {}, { form: path })
}

test('a lead names another, who is it once they say yes; then every link of the lead before opens nothing, and they are told', async () => {
  const member = await aListed('elder')
  const [own, mine] = [linkOf(member), house.stranger()]
  expect((await name(member, { name: 'Bo Birch', email: 'Bo@elder.test' })).text).toContain('We have written to them')
  const link = await mailed('bo@elder.test')
  const asked = await house.stranger().open(link)
  expect(asked.text).toContain('Ada Ashdown names you as the new lead of elder')
  // Looking changes nothing: the old link opens, shows who was asked, and the old lead is the lead.
  expect((await mine.open(own)).text).toContain('Until they say yes, you are the lead')
  expect([await leadOf(member), (await house.stranger().open('/members/elder')).text]).toEqual([
    'old@elder.test',
    expect.stringContaining('Ada Ashdown'),
  ])

  const before = await mine.open(own)
  const yes = await press(link)
  expect(yes.heading).toContain('Thank you')
  expect(await leadOf(member)).toBe('bo@elder.test')
  expect((await mine.open(own)).status).toBe(404)
  expect((await mine.send(before, {}, { form: own, button: ['does', 'leave'] })).status).toBe(404)
  expect(JSON.stringify(await lastMailTo(house, 'old@elder.test'))).toContain('Bo Birch is now the lead')
  const opened = yes.links.find(({ href }) => href.startsWith('/membership/by-link/'))?.href ?? ''
  expect((await house.stranger().open(opened)).text).toContain('bo@elder.test')
  expect((await house.stranger().open('/members/elder')).text).not.toMatch(/Ada Ashdown|Bo Birch/)
  const again = await house.stranger().open(link)
  expect([again.status, again.heading]).toEqual([200, 'You have said yes already'])
  expect(again.text).not.toMatch(/elder|Bo Birch/)

  const team = await house.visitor('network-moderator')
  expect((await team.open(`/desk/members/${member.id}`)).text).toContain('Before, it was Ada Ashdown.')
  await inNetwork((db) => forgetLeads(db, addDays(today, 1), house.clock.now))
  const kept = await team.open(`/desk/members/${member.id}`)
  expect(kept.text).toContain('The lead changed')
  expect(kept.html).not.toContain('Ada Ashdown')
  const { rows } = await house.superuser.query('select deed from network.audit where subject_id = $1 order by deed', [
    member.id,
  ])
  expect(rows.map(({ deed }) => deed)).toEqual(['member.lead-changed', 'member.lead-named'])
})

test('who is named in place of another, or taken back, or whose organisation has left, cannot become lead by the earlier link', async () => {
  const member = await aListed('hazel')
  await name(member, { name: 'Cy', email: 'cy@hazel.test' })
  const first = await mailed('cy@hazel.test')
  await name(member, { name: 'Di', email: 'di@hazel.test' })
  const second = await mailed('di@hazel.test')
  // Both press at once, one of them twice: one is lead, once.
  const pressed = await Promise.all([first, second, second].map((path) => press(path).catch(() => undefined)))
  expect(pressed.filter((page) => page?.heading?.includes('Thank you'))).toHaveLength(1)
  expect(await leadOf(member)).toBe('di@hazel.test')
  const { rows } = await house.superuser.query('select 1 from network.lead_changes where member_id = $1', [member.id])
  expect(rows).toHaveLength(1)

  const [taken, left] = [await aListed('rowan'), await aListed('maple')]
  for (const [one, does] of [
    [taken, 'recall'],
    [left, 'leave'],
  ] as const) {
    await name(one, { name: 'Flo', email: `flo@${one.name}.test` })
    const link = await mailed(`flo@${one.name}.test`)
    expect((await house.stranger().open(link)).status).toBe(200)
    const [visitor, own] = [house.stranger(), linkOf(one)]
    await visitor.send(await visitor.open(own), {}, { form: own, button: ['does', does] })
    expect((await house.stranger().open(link)).status).toBe(404)
    expect(await leadOf(one)).toBe(`old@${one.name}.test`)
  }
})

test('the team names another lead at the desk, and is told beside the fields what is missing', async () => {
  const member = await aListed('alder')
  const team = await house.visitor('network-moderator')
  const path = `/desk/members/${member.id}`
  const send = async (typed: Record<string, string>) =>
    await team.send(await team.open(path), typed, { form: `${path}/lead`, button: ['does', 'lead'] })
  expect((await send({ 'lead-name': '', 'lead-email': 'gil' })).problems).toHaveLength(2)
  expect((await send({ 'lead-name': 'Ada Ashdown', 'lead-email': 'old@alder.test' })).problems).toEqual([
    'This is the lead already, with this address.',
  ])
  const asked = await send({ 'lead-name': 'Gil Grove', 'lead-email': 'gil@alder.test' })
  expect(asked.text).toContain('Gil Grove (gil@alder.test) was asked')
  const link = await mailed('gil@alder.test')
  expect((await house.stranger().open(link)).text).toContain('The network’s team names you')
  expect((await press(link)).heading).toContain('Thank you')
  expect(await mailsTo(house, 'old@alder.test')).toBe(1)
  const ended = await inNetwork((db) =>
    aMemberOrganisation(
      db,
      { name: 'ended', email: 'old@ended.test', sector: 'health', nation: 'Wales' },
      addDays(today, -500),
    ),
  )
  expect((await team.open(`/desk/members/${ended.id}`)).text).not.toContain('Name another lead')
})
