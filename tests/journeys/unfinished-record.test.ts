import { describe, expect, test } from 'vitest'
import { aJourneyWorld } from './journey-world.ts'
import { anOpenHouse } from './open-house.ts'
import { choosePerson, press } from './record-form.ts'

const house = await anOpenHouse()
await aJourneyWorld(house)
const words = 'A visit was cancelled – “nobody said why”, & more'

describe('a record that is left and come back to', () => {
  test('with JavaScript keeps itself while somebody types, and says so', async () => {
    const { page, close, complaints } = await house.windowOf(await house.user('frontline'))
    await page.goto('/incidents/new')
    await choosePerson({ page, hasScript: true }, 'ash', 'Ada Ashdown')
    await page.getByLabel('What came before?').fill(words)
    const status = page.locator('[data-lessen-save-status]')
    await expect.poll(() => status.textContent(), { timeout: 10_000 }).toMatch(/^Saved at \d\d:\d\d$/)
    await page.goto('/')
    await page
      .getByRole('link', { name: /^Finish the record/ })
      .first()
      .click()
    expect(await page.getByLabel('What came before?').inputValue()).toBe(words)
    expect(await page.locator('main').innerText()).toContain('Ada Ashdown')
    expect(complaints()).toEqual([])
    await close()
  })

  test('with JavaScript never claims to have saved what it could not', async () => {
    const { page, context, close } = await house.windowOf(await house.user('frontline'))
    await page.goto('/incidents/new')
    const status = page.locator('[data-lessen-save-status]')
    const says = () => status.textContent()
    await page.getByLabel('What came before?').fill('one')
    await expect.poll(says, { timeout: 10_000 }).toMatch(/^Saved at/)
    await context.setOffline(true)
    await page.getByLabel('What came before?').fill('one and two')
    await expect.poll(says).not.toMatch(/^Saved/)
    await expect.poll(says, { timeout: 10_000 }).toMatch(/^Not saved: no connection/)
    await context.setOffline(false)
    await expect.poll(says, { timeout: 20_000 }).toMatch(/^Saved at/)
    await page.route('**/incidents/drafts/**', (route) => route.fulfill({ status: 503, body: '' }))
    await page.getByLabel('What came before?').fill('one and two and three')
    await expect.poll(says, { timeout: 10_000 }).toMatch(/^Not saved: something is wrong on our side/)
    await close()
  })

  test('without JavaScript is kept by a button, and waits on the first page', async () => {
    const { page, close } = await house.windowOf(await house.user('frontline'), { javaScriptEnabled: false })
    const recorder = { page, hasScript: false }
    await page.goto('/incidents/new')
    await choosePerson(recorder, 'ash', 'Ada Ashdown')
    await page.getByLabel('What came before?').fill(words)
    await press(recorder, page.getByRole('button', { name: 'Save and come back later' }))
    expect(await page.getByText('Your answers are kept').isVisible()).toBe(true)
    await page.goto('/')
    await page
      .getByRole('link', { name: /^Finish the record/ })
      .first()
      .click()
    expect(await page.getByLabel('What came before?').inputValue()).toBe(words)
    expect(await page.locator('main').innerText()).toContain('Ada Ashdown')
    await close()
  })
})
