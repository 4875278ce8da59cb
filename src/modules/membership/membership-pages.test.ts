import { describe, expect, test } from 'vitest'
import { addDays, type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import { lastMailTo, mailsTo } from '#modules/newsletter/testing/newsletter-house.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inNetworkAs, type NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { aHouse } from '#tests/setup/house.ts'
import { firstJoiningSet } from './domain/joining-set.ts'
import { remindMembers, settleReminders } from './remind-members.ts'
import { forgetMembers } from './store/renewal-reminders.store.ts'
import { aMemberOrganisation } from './testing/a-member.builder.ts'

const house = await aHouse()
const secrets = secretsOf(house.settings.secret)
const opening = { pool: house.database.app, announcer: networkAnnouncerFor([]) }
const inNetwork = <T>(work: (db: NetworkDeeds) => Promise<T>) =>
  inNetworkAs(opening, { kind: 'job', name: 'test' }, work)
const today = (): CalendarDate => calendarDateOf(house.clock.now.slice(0, 10))
const wait = (seconds: number) => {
  house.clock.now = new Date(Date.parse(house.clock.now) + seconds * 1000).toISOString()
}
const yes = Object.fromEntries(firstJoiningSet.questions.map(({ code }) => [`question-${code}`, 'yes']))
const organisation = {
  name: 'Oak Tree Care',
  sector: 'social-care',
  nation: 'Wales',
  'contact-name': 'Ada Ashdown',
  commitments: ['count', 'listen'],
  agree: 'yes',
  ...yes,
}

async function sendForm(path: string, fields: Record<string, string | readonly string[]>) {
  const visitor = house.stranger()
  const page = await visitor.open(path)
  wait(5)
  return await visitor.send(page, fields, { form: path })
}

const linkIn = async (email: string) => {
  const letter = (await lastMailTo(house, email))?.letter
  return letter?.action?.path ?? letter?.links?.[0]?.path ?? ''
}

async function press(email: string, fields: Record<string, string | readonly string[]> = {}, does?: string) {
  const path = await linkIn(email)
  const visitor = house.stranger()
  const page = await visitor.open(path)
  return await visitor.send(page, fields, { form: path, ...(does ? { button: ['does', does] } : {}) })
}

const rowOf = async (email: string) =>
  (await house.superuser.query('select * from network.members where email = $1', [email])).rows[0]

describe('a person', () => {
  test('joins by a form and a link, is told the same whoever they are, and leaves at any time', async () => {
    const person = { name: 'Bea', email: 'Bea@example.test', sector: 'health', nation: 'England', agree: 'yes' }
    const first = await sendForm('/join/person', person)
    expect(first.heading).toBe('Look in your mail')
    expect((await rowOf('bea@example.test')).confirmed_on).toBeNull()
    expect((await press('bea@example.test')).heading).toContain('Welcome')
    expect((await rowOf('bea@example.test')).confirmed_on).not.toBeNull()
    const again = await sendForm('/join/person', person)
    expect(again.text).toBe(first.text)
    expect((await lastMailTo(house, 'bea@example.test'))?.kind).toBe('membership-link')
    const link = await linkIn('bea@example.test')
    expect((await house.stranger().open(link)).text).toContain('bea@example.test')
    expect((await press('bea@example.test', {}, 'leave')).heading).toBe('You have left')
    expect((await house.stranger().open(link)).status).toBe(404)
    await inNetwork((db) => forgetMembers(db, addDays(today(), 1)))
    expect(await rowOf('bea@example.test')).toBeUndefined()
  })

  test('who leaves something out gets it all back, with what is missing beside each question', async () => {
    const page = await sendForm('/join/person', { name: 'Cai', email: 'cai' })
    expect(page.status).toBe(422)
    expect(page.problems).toHaveLength(4)
    expect(page.html).toContain('value="Cai"')
  })

  test('is sent nothing by the form for links when their address is not known, and the page says the same', async () => {
    const unknown = await sendForm('/membership/link', { email: 'nobody@example.test' })
    expect(await mailsTo(house, 'nobody@example.test')).toBe(0)
    expect(unknown.heading).toBe('Look in your mail')
  })
})

describe('an organisation', () => {
  test('joins by three answers, promises, a lead who confirms and a decision; nothing is public before, nor without consent', async () => {
    const email = 'ada@oak.test'
    expect((await sendForm('/join/organisation', { ...organisation, email })).heading).toBe('Look in your mail')
    const team = await house.visitor('network-moderator')
    const { id } = await rowOf(email)
    const decision = { decision: 'accept', reason: 'Welcome, and thank you.' }
    expect((await team.open(`/desk/members/${id}`)).text).toContain('Not confirmed')
    expect((await press(email)).heading).toContain('Thank you')
    const waiting = await team.open(`/desk/members?state=waiting`)
    expect(waiting.text).toContain('Oak Tree Care')
    const page = await team.open(`/desk/members/${id}`)
    const refused = await team.send(page, { decision: 'decline', reason: '' }, { form: `/desk/members/${id}` })
    expect([refused.status, refused.problems]).toEqual([422, ['Say why, so that the lead understands.']])
    const both = await Promise.all([page, page].map((one) => team.send(one, decision, { form: `/desk/members/${id}` })))
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 422])
    expect((await lastMailTo(house, email))?.kind).toBe('membership-decided')
    expect((await house.stranger().open('/members')).text).not.toContain('Oak Tree Care')
    expect((await house.stranger().open('/members/oak-tree-care')).status).toBe(404)

    const listed = await press(email, { listed: 'yes', shows: ['lead'] }, 'list')
    expect(listed.text).toContain('Saved.')
    expect((await house.stranger().open('/members')).text).toContain('Oak Tree Care')
    const shown = await house.stranger().open('/members/oak-tree-care')
    expect(shown.text).toContain(firstJoiningSet.commitments[1]?.sentence)
    expect(shown.text).toContain('not yet shown')
    expect(shown.text).toContain('Ada Ashdown')
    expect(shown.text).not.toContain('ada@oak.test')
    expect((await press(email, {}, 'leave')).heading).toBe('You have left')
    const gone = await house.stranger().open('/members/oak-tree-care')
    expect(gone.text).toContain('Membership ended on')
    expect(gone.text).not.toContain('Ada Ashdown')
    expect((await house.stranger().open('/members')).text).not.toContain('Oak Tree Care')
  })

  test('is reminded once at 60, 30 and 7 days and after the end, whatever runs twice, and it is shown that it was', async () => {
    const lead = { name: 'Elm House', email: 'elm@members.test', sector: 'health', nation: 'England' }
    const member = await inNetwork((db) => aMemberOrganisation(db, { ...lead, listedSince: today() }, today()))
    const { endsOn } = member.membership
    if (endsOn === null) throw new Error('no last day')
    const run = async (day: CalendarDate) => {
      house.clock.now = `${day}T09:00:00.000Z`
      await Promise.all([1, 2].map(() => inNetwork((db) => remindMembers(db, { now: house.clock.now, secrets }))))
      return await mailsTo(house, 'elm@members.test')
    }
    const days = [-61, -60, -45, -30, -29, -7, -1, 0]
    const counts: number[] = []
    for (const left of days) counts.push(await run(addDays(endsOn, left)))
    expect(counts).toEqual([0, 1, 1, 2, 2, 3, 3, 3])
    await house.superuser.query(
      `update mail.outbox set state = 'sent', settled_at = now() where kind = 'membership-reminder'`,
    )
    const identity = <T>(work: Parameters<typeof inIdentity<T>>[1]) => inIdentity(house.database.identity, work)
    await settleReminders({ inNetwork, identity, now: house.clock.now })
    const team = await house.visitor('network-manager')
    const seen = await team.open(`/desk/members/${member.id}`)
    expect(seen.text.match(/Sent, /g)).toHaveLength(3)

    expect(await run(addDays(endsOn, 1))).toBe(4)
    const renewed = await press('elm@members.test', { commitments: ['lead', 'tell'], ...yes }, 'renew')
    expect(renewed.text).toContain('Renewed for a year')
    expect((await rowOf('elm@members.test')).ends_on).toBe(addDays(endsOn, 365))
    const { rows } = await house.superuser.query(
      'select commitment, ended_on is null as holds from network.member_commitments where member_id = $1 order by 1',
      [member.id],
    )
    expect(rows).toEqual([
      { commitment: 'count', holds: false },
      { commitment: 'lead', holds: true },
      { commitment: 'tell', holds: true },
    ])
    house.clock.now = `${addDays(endsOn, 365 + 30)}T09:00:00.000Z`
    expect((await house.stranger().open('/members')).text).toContain('Elm House')
    house.clock.now = `${addDays(endsOn, 365 + 31)}T09:00:00.000Z`
    expect((await house.stranger().open('/members')).text).not.toContain('Elm House')
    expect((await house.stranger().open('/members/elm-house')).text).toContain('Membership ended on')
    await inNetwork((db) => forgetMembers(db, addDays(today(), 1)))
    const kept = await house.superuser.query('select email, name from network.members where id = $1', [member.id])
    expect(kept.rows).toEqual([{ email: '', name: 'Elm House' }])
  })

  test('is taken away as a file by the team alone, safely for a spreadsheet, and that is written down', async () => {
    await inNetwork((db) =>
      aMemberOrganisation(db, { name: '=1+1', email: 'sum@members.test', sector: 'other', nation: 'Wales' }, today()),
    )
    const team = await house.visitor('network-moderator')
    const file = await team.get('/desk/members/export?q=sum')
    expect(file.html).toContain("'=1+1")
    const { rows } = await house.superuser.query(`select 1 from network.audit where deed = 'members.exported'`)
    expect(rows).toHaveLength(1)
    expect((await (await house.visitor('network-editor')).get('/desk/members')).status).toBe(403)
  })
})
