import { describe, expect, it } from 'vitest'
import { aHouse, signedIn } from '#tests/setup/house.ts'

const house = await aHouse()

describe('signing in', () => {
  it('leads to the first page', async () => {
    const user = await house.user('manager')
    const visitor = house.stranger()
    const page = await visitor.open('/sign-in')
    expect(page.heading).toBe('Sign in')
    const after = await visitor.send(page, { email: user.email, password: user.password }, { follow: false })
    expect([after.status, after.location]).toEqual([303, '/'])
  })
})
