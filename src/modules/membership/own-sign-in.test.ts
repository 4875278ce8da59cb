import { expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { aUser } from '#modules/sign-in/testing/a-user.builder.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { aHouse, signedIn } from '#tests/setup/house.ts'
import { membershipPath } from './membership-links.ts'
import { aMemberOrganisation, aMemberPerson } from './testing/a-member.builder.ts'

const house = await aHouse()
const said = (name: string) => ({ name, email: 'bea@own.test', sector: 'health', nation: 'Wales' })
const since = calendarDateOf('2025-06-01')
const person = await inNetwork(house.database.app, (db) => aMemberPerson(db, said('Bea'), since))
await inNetwork(house.database.app, (db) => aMemberOrganisation(db, said('Oak Tree Care'), since))
const link = membershipPath(secretsOf(house.settings.secret), person, house.clock.now, 1)

test('a member chooses a password by their own link, and sees then what they are a member of, and nobody else’s', async () => {
  const member = house.stranger()
  const invited = await member.send(await member.open(link), {}, { form: link, button: ['does', 'sign-in'] })
  expect(invited.status).toBe(200)
  const form = invited.forms.find(({ action }) => action.startsWith('/invitation/'))?.action ?? ''
  const password = 'seven-slow-herons-wading'
  const home = await member.send(invited, { password }, { form })
  expect(home.heading).toContain('Welcome back')
  expect(home.text).toContain('You are a member since Sunday 1 June 2025.')
  const own = await member.open('/membership')
  for (const words of ['Bea', 'Oak Tree Care', 'A member until']) expect(own.text).toContain(words)
  const leave = own.links.find(({ href }) => href.startsWith('/membership/by-link/'))?.href ?? ''
  expect((await member.open(leave)).text).toContain('bea@own.test')

  const nurse = await house.visitor('frontline')
  const other = await nurse.open('/membership')
  expect(other.text).toContain('It is free')
  expect(other.text).not.toContain('Oak Tree Care')
  expect((await house.stranger().get('/membership')).headers['location']).toMatch(/^\/sign-in/)
})

test('a sign-in that an organisation made for somebody’s address opens no membership of theirs', async () => {
  const now = house.clock.now
  const made = await aUser(house.database, {
    organisation: house.organisation.id,
    role: 'frontline',
    email: 'kit@own.test',
    now,
  })
  await inNetwork(house.database.app, (db) => aMemberPerson(db, { ...said('Kit Marsh'), email: 'kit@own.test' }, since))
  const visitor = await signedIn(house.stranger(), made)
  const page = await visitor.open('/membership')
  expect(page.text).toContain('a link that we mail to you')
  expect(page.text).not.toContain('Kit Marsh')
})
