import { expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { aHouse } from '#tests/setup/house.ts'
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

  const other = await (await house.visitor('frontline')).open('/membership')
  expect(other.text).toContain('You are not a member yet')
  expect(other.text).not.toContain('Oak Tree Care')
  expect((await house.stranger().get('/membership')).headers['location']).toMatch(/^\/sign-in/)
})
