import { describe, expect, it } from 'vitest'
import { aHouse, houseNow, signedIn } from '#tests/setup/house.ts'
import { addApp, addSheet } from '../../testing/factors.builder.ts'

describe('an organisation that asks everybody for a second step', () => {
  it('lets nobody go on without one, and everybody add one: no phone is needed', async () => {
    const house = await aHouse()
    const nurse = await house.visitor('frontline')
    const manager = await house.visitor('manager')
    await addApp(manager, houseNow)
    const administrator = await house.visitor('organisation-administrator')
    const form = await administrator.open('/incidents/new').then(() => nurse.open('/incidents/new'))
    const rule = await administrator.open('/organisation/second-step')
    expect((await administrator.send(rule, { 'second-step': 'everybody' }, { follow: false })).location).toBe(
      '/organisation',
    )

    for (const path of ['/', '/incidents', '/incidents/new'])
      expect((await nurse.get(path)).location).toBe('/your-sign-in')
    expect((await nurse.open('/your-sign-in')).text).toContain('asks you for a second step. Add one below')
    const kept = await nurse.send(form, {}, { form: '/incidents/check', follow: false, button: ['do', 'check'] })
    expect([kept.status, kept.heading]).toEqual([403, 'Add a second step first'])
    expect(kept.forms.some(({ action }) => action === '/incidents/check')).toBe(true)
    expect((await manager.get('/incidents')).status).toBe(200)

    const codes = await addSheet(nurse)
    expect((await nurse.get('/incidents')).status).toBe(200)
    const tablet = await signedIn(house.stranger(), nurse.user)
    const second = await tablet.open('/sign-in/second-step')
    await tablet.send(second, { code: codes[0] ?? '' }, { form: '/sign-in/second-step' })
    expect((await tablet.get('/incidents')).status).toBe(200)
    const { rows } = await house.superuser.query(
      `select payload from identity.audit where deed = 'organisation.set-second-step'`,
    )
    expect(rows).toEqual([{ payload: { askedOf: 'everybody', roles: [] } }])
  })

  it('may ask only some roles of the catalogue, and says what is missing when none is chosen', async () => {
    const house = await aHouse()
    const [nurse, manager] = [await house.visitor('frontline'), await house.visitor('manager')]
    const administrator = await house.visitor('organisation-administrator')
    const rule = await administrator.open('/organisation/second-step')
    const none = await administrator.send(rule, { 'second-step': 'roles' })
    expect([none.status, none.problems]).toEqual([422, ['Choose at least one role.']])
    await administrator.send(none, { 'second-step': 'roles', roles: ['manager'] })
    expect((await manager.get('/incidents')).location).toBe('/your-sign-in')
    expect((await nurse.get('/incidents')).status).toBe(200)
    const again = await administrator.open('/organisation/second-step')
    await administrator.send(again, { 'second-step': 'nobody' })
    expect((await manager.get('/incidents')).status).toBe(200)
  })

  it('is set by who may set the organisation up, and a demonstration asks for none', async () => {
    const house = await aHouse()
    const nurse = await house.visitor('frontline')
    expect((await nurse.get('/organisation/second-step')).status).toBe(403)
    const administrator = await house.visitor('organisation-administrator')
    const page = await administrator.open('/organisation/second-step')
    const proof = page.forms.flatMap(({ filled }) => filled).filter(([name]) => name === '_csrf')
    expect((await administrator.post('/organisation/second-step', proof)).status).toBe(422)
    expect((await nurse.get('/incidents')).status).toBe(200)
  })
})
