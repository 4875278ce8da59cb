import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { keepTimeAt } from '#modules/publishing/testing/keep-time-at.ts'
import { anOpenHouse } from './open-house.ts'

const house = await anOpenHouse()
const editor = await house.user('network-editor')
const main = (page: Page) => page.locator('main')
const press = async (page: Page, name: string) => await main(page).getByRole('button', { name, exact: true }).click()
const follow = async (page: Page, name: string) => await main(page).getByRole('link', { name, exact: true }).click()

describe.each([
  ['with JavaScript', true, 'lanterns'],
  ['without JavaScript', false, 'ribbons'],
] as const)('%s', (_, javaScriptEnabled, what) => {
  test('an editor writes a news item, looks at it, schedules it, corrects it and restores what was before', async () => {
    const { page, close, complaints } = await house.windowOf(editor, { javaScriptEnabled })
    const reader = await house.window({ javaScriptEnabled })
    const shown = async () => {
      const answer = await reader.page.goto(`/news/the-day-of-${what}`)
      return answer?.status() === 200 ? await reader.page.locator('h1').innerText() : answer?.status()
    }
    await page.goto('/desk/new/news')
    await main(page).getByLabel('Title', { exact: true }).fill(`The day of ${what}`)
    if (javaScriptEnabled) {
      await main(page).getByText('Saved at').waitFor()
      await page.goto('/desk')
      await follow(page, `The day of ${what}`)
      expect(await main(page).getByLabel('Title', { exact: true }).inputValue()).toBe(`The day of ${what}`)
    }
    await main(page).getByLabel('Summary').fill('What happened in the garden.')
    await main(page).getByLabel('Text', { exact: true }).fill('## In the morning\n\nEverybody came.')
    await press(page, 'Save and preview')
    await main(page).getByText('Only the network’s team sees this page').waitFor()
    await main(page).getByRole('heading', { name: 'In the morning' }).waitFor()
    expect(await shown()).toBe(404)

    await follow(page, 'Publish or schedule this version')
    await main(page).getByLabel('At the time below').check()
    await main(page).getByLabel('Day', { exact: true }).fill('15')
    await main(page).getByLabel('Month', { exact: true }).fill('January')
    await main(page).getByLabel('Year', { exact: true }).fill('2026')
    await main(page).getByLabel('Time', { exact: true }).fill('10.15am')
    await press(page, 'Publish')
    await main(page).getByText('Scheduled. It becomes public by itself').waitFor()
    await keepTimeAt(house.database.app, house.settings, house.clock.now)
    expect(await shown()).toBe(404)
    const before = house.clock.now
    house.clock.now = '2026-01-15T10:15:30.000Z'
    await keepTimeAt(house.database.app, house.settings, house.clock.now)
    expect(await shown()).toContain(`The day of ${what}`)

    await page.getByRole('link', { name: 'Back to writing' }).click()
    await main(page).getByLabel('Title', { exact: true }).fill(`The week of ${what}`)
    await press(page, 'Save and go to publishing')
    await main(page).getByText('What changes for visitors').waitFor()
    expect(await main(page).locator('ins').first().innerText()).toContain('week')
    expect(await shown()).toContain('The day')
    await press(page, 'Publish')
    await main(page).getByText('Published. Everybody can see it now.').waitFor()
    expect(await shown()).toContain('The week')

    await page.goto(page.url().replace(/\/publish.*$/, '/versions'))
    await press(page, 'Restore version 1')
    await main(page).getByText('Saved as version 3').waitFor()
    await follow(page, 'Publish or schedule')
    await press(page, 'Publish')
    expect(await shown()).toContain('The day')
    house.clock.now = before
    expect(complaints()).toEqual([])
    await reader.close()
    await close()
  })
})
