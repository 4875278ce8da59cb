import { describe, expect, test } from 'vitest'
import { aJourneyWorld } from './journey-world.ts'
import { anOpenHouse } from './open-house.ts'
import { press } from './record-form.ts'

const house = await anOpenHouse()
const { person } = await aJourneyWorld(house)
const password = 'seven herons over water'

describe.each([
  ['with JavaScript', true, 'Cedar'],
  ['without JavaScript', false, 'Maple'],
] as const)('%s', (_, javaScriptEnabled, tree) => {
  test('an administrator sets up a unit and invites a nurse, who sees that unit and no other', async () => {
    const options = { javaScriptEnabled }
    const office = await house.windowOf(await house.user('organisation-administrator'), options)
    const desk = { page: office.page, hasScript: javaScriptEnabled }
    const { page } = office
    await page.getByRole('link', { name: 'Organisation', exact: true }).click()
    await page.getByRole('button', { name: 'Add a unit' }).first().click()
    await page.getByLabel('Name').fill(`${tree} Ward`)
    await page.getByLabel('Code').fill(tree.toUpperCase())
    await page.getByRole('radio', { name: 'Ward', exact: true }).check()
    await page.getByRole('group', { name: 'Which law applies here?' }).getByRole('radio').first().check()
    await page.getByLabel('Beds or places').fill('12')
    await press(desk, page.getByRole('button', { name: 'Save' }))
    expect(await page.locator('main').innerText()).toContain(`${tree} Ward`)

    await page.goto('/staff')
    await page.getByRole('button', { name: /^Add/ }).first().click()
    await page.getByLabel('Name').fill(`Nadia ${tree}`)
    await page.getByLabel('Job title').fill('Staff nurse')
    await page.getByRole('checkbox', { name: `${tree} Ward` }).check()
    await press(desk, page.getByRole('button', { name: 'Save' }))
    await page
      .getByRole('button', { name: /^Invite/ })
      .first()
      .click()
    await page.getByLabel('Their e-mail address').fill(`nadia.${tree.toLowerCase()}@example.test`)
    await page.getByRole('radio', { name: 'Frontline staff' }).check()
    await page.getByRole('checkbox', { name: `${tree} Ward` }).check()
    await press(desk, page.getByRole('button', { name: 'Make the invitation' }))
    const link = await page.getByLabel('Address of the invitation').inputValue()
    expect(new URL(link).origin).toBe(house.address)
    expect(office.complaints()).toEqual([])
    await office.close()

    const tablet = await house.window(options)
    await tablet.page.goto(link)
    await tablet.page.getByLabel('Password', { exact: true }).fill(password)
    await press({ ...desk, page: tablet.page }, tablet.page.getByRole('button', { name: 'Save and sign in' }))
    await tablet.page.goto('/organisation')
    const seen = await tablet.page.locator('main').innerText()
    expect(seen).toContain(`${tree} Ward`)
    expect(seen).not.toContain(house.unit.name)
    await tablet.page.goto('/incidents/new')
    expect(await tablet.page.locator('main').innerText()).toContain(`${tree} Ward`)
    await tablet.page.goto('/people')
    expect(await tablet.page.locator('main').innerText()).not.toContain('Ada Ashdown')
    expect((await tablet.page.goto(`/people/${person}`))?.status()).toBe(404)
    expect((await tablet.page.goto(link))?.status()).toBe(404)
    expect(tablet.complaints()).toEqual([])
    await tablet.close()
  })
})
