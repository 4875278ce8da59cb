import { expect, it } from 'vitest'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aHouse, signedIn } from '#tests/setup/house.ts'
import { aUser } from '../../testing/a-user.builder.ts'

const house = await aHouse()

it('agency staff change the organisation from the header of every page, in the same session, and it is noted', async () => {
  const school = await anOrganisation(house.database, { name: 'Meadowbank School', sector: 'education' })
  const user = await house.user('manager')
  await aUser(house.database, { organisation: school.id, role: 'manager', email: user.email, now: house.clock.now })
  const visitor = await signedIn(house.stranger(), user)
  const chosen = await visitor.send(
    await visitor.open('/people'),
    { organisation: school.id },
    { form: '/choose-organisation' },
  )
  expect([chosen.path, chosen.text.includes('Meadowbank School')]).toEqual(['/people', true])
  const choice = await visitor.open(chosen.links.find(({ href }) => href === '/choose-organisation')?.href ?? '')
  const back = await visitor.send(choice, { organisation: house.organisation.id }, { form: '/choose-organisation' })
  expect([back.status, back.text.includes(house.organisation.name)]).toEqual([200, true])
  const { rows } = await house.superuser.query(
    `select organisation_id from identity.audit where deed = 'user.chose-organisation' and actor_id = $1 order by id`,
    [user.id],
  )
  expect(rows.map((row) => row.organisation_id)).toEqual([school.id, house.organisation.id])
})

it('those with one place to work are offered no change', async () => {
  const visitor = await house.visitor('manager')
  expect((await visitor.open('/')).links.map(({ href }) => href)).not.toContain('/choose-organisation')
})
