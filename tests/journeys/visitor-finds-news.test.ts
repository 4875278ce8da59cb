import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { aNewsItem } from '#modules/news/testing/a-news-item.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { anOpenHouse } from './open-house.ts'

const house = await anOpenHouse()
const title = 'A kitchen without a lock'

await asEditor(house.database.app)(async (db) => {
  await publishAnEntry(db, aNewsItem({ code: 'kitchen', title, authors: ['Ama Quill'] }), '2025-09-03T09:00:00.000Z')
  for (let day = 10; day < 35; day += 1) {
    const at = new Date(Date.UTC(2025, 10, day)).toISOString()
    await publishAnEntry(db, aNewsItem({ code: `day-${day}`, title: `What happened on day ${day}` }), at)
  }
})

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const)('%s', (_, javaScriptEnabled) => {
  test.each([
    ['the list, on its second page', byList],
    ['the archive of its month', byMonth],
    ['a search for a word of its title', bySearch],
  ] as const)('a visitor finds a news item by %s', async (__, walk) => {
    const { page, close } = await house.window({ javaScriptEnabled })
    await page.goto('/news')
    await walk(page)
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/news/kitchen')
    expect(await page.context().cookies()).toEqual([])
    await close()
  })
})

async function byList(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Older' }).click()
}

async function byMonth(page: Page): Promise<void> {
  await page.getByText('2025', { exact: true }).click()
  await page.getByRole('link', { name: 'September 2025' }).click()
}

async function bySearch(page: Page): Promise<void> {
  const search = page.getByRole('banner').getByRole('search')
  await search.getByRole('searchbox').fill('kitchn')
  await search.getByRole('button').click()
}
