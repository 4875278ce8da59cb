import { describe, expect, test } from 'vitest'
import { anOpenHouse } from './open-house.ts'

const house = await anOpenHouse()

describe('a form that somebody begins and leaves', () => {
  test('is kept while they type, offered when they come back, and gone once it is sent', async () => {
    const { page, context, close, complaints } = await house.windowOf(await house.user('organisation-administrator'))
    await page.goto('/sites/new')
    const name = page.getByLabel('Name', { exact: false }).first()
    const line = page.locator('.lessen-save-status')
    expect(await line.textContent()).toBe('')
    await name.fill('Larkfield Hosp')
    await expect.poll(() => line.textContent(), { timeout: 20_000 }).toMatch(/^Kept at \d\d:\d\d$/)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)

    await page.goto('/')
    await page.goto('/sites/new')
    await page.getByRole('button', { name: 'Go on' }).click()
    expect(await name.inputValue()).toBe('Larkfield Hosp')

    const other = await context.newPage()
    await other.goto('/sites/new')
    await other.getByLabel('Name', { exact: false }).first().fill('Another')
    const said = () => other.locator('.lessen-save-status').textContent()
    await expect.poll(said, { timeout: 20_000 }).toMatch(/^Not kept: first choose/)
    await other.close()

    await name.fill('')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.nhsuk-error-summary').waitFor()
    expect(await page.getByRole('button', { name: 'Go on' }).count()).toBe(0)
    await name.fill('Larkfield Hospital')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL('**/organisation')
    const { rows } = await house.superuser.query('select id from private.kept_answers')
    expect(rows).toEqual([])
    expect(complaints()).toEqual([])
    await close()
  })
})
