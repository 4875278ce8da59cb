import { describe, expect, it } from 'vitest'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aHouse, signedIn } from '#tests/setup/house.ts'
import { aUser } from '../../testing/a-user.builder.ts'

const house = await aHouse()
const school = await anOrganisation(house.database, { name: 'Meadowbank School', sector: 'education' })
const stranger = await anOrganisation(house.database, { name: 'Somewhere Else' })

describe('somebody who works for two organisations', () => {
  it('says for which now, and is nowhere until they have', async () => {
    const user = await house.user('manager')
    await aUser(house.database, { organisation: school.id, role: 'manager', email: user.email, now: house.clock.now })
    const visitor = await signedIn(house.stranger(), user)
    expect((await visitor.open('/')).heading).toBe('Where are you working now?')

    const page = await visitor.open('/choose-organisation')
    expect(page.text).toContain(house.organisation.name)
    expect(page.text).toContain(school.name)
    expect(page.text).not.toContain(stranger.name)
    const before = visitor.cookies.get('lessen')
    const home = await visitor.send(page, { organisation: school.id }, { form: '/choose-organisation' })
    expect(home.text).toContain(school.name)
    expect(visitor.cookies.get('lessen')).not.toBe(before)
  })

  it('cannot choose one where they do not work', async () => {
    const user = await house.user('manager')
    await aUser(house.database, { organisation: school.id, role: 'manager', email: user.email, now: house.clock.now })
    const visitor = await signedIn(house.stranger(), user)
    const page = await visitor.open('/choose-organisation')
    for (const fields of [{}, { organisation: stranger.id }]) {
      const answer = await visitor.send(page, {}, { form: '/choose-organisation', extra: fields })
      expect([answer.status, answer.problems]).toEqual([422, ['Choose the organisation you are working for now.']])
    }
  })
})

describe('somebody who is not signed in', () => {
  it('is asked to sign in first', async () => {
    expect((await house.stranger().open('/choose-organisation')).heading).toBe('Sign in')
  })
})
