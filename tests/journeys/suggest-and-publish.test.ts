import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findHeadByCode, publishEntry } from '#modules/publishing/index.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { loadDemoLibrary } from '#worlds/demo/demo-library.ts'
import { anOpenHouse } from './open-house.ts'

const house = await anOpenHouse()
await loadDemoLibrary(house.database, house.clock.now)
const moderator = await house.user('network-moderator')

/** Somebody reads and types for some seconds. */
function read(): void {
  house.clock.now = new Date(Date.parse(house.clock.now) + 5_000).toISOString()
}

const main = (page: Page) => page.locator('main')

/** Reaches a control by the Tab key alone, as somebody without a mouse does, and says in which fields they were on the way. */
async function tabTo(page: Page, wanted: Locator): Promise<string[]> {
  const names: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    names.push((await focused.getAttribute('name')) ?? '')
    if (await wanted.evaluate((one) => one === document.activeElement)) return names
  }
  throw new Error('not reached by keyboard')
}

describe.each([
  ['with JavaScript', true, 'kites'],
  ['without JavaScript', false, 'boats'],
] as const)('%s', (_, javaScriptEnabled, what) => {
  const options = { javaScriptEnabled }
  const title = `A film about ${what}`

  test('a resource is found in three ways: by words, by choices, and from one that belongs with it', async () => {
    const { page, close, complaints } = await house.window(options)
    await page.goto('/resources')
    const search = main(page).getByRole('searchbox').or(main(page).getByRole('combobox'))
    await search.fill('sitting down afterwrads')
    await search.press('Enter')
    await main(page).getByRole('link', { name: 'Sitting down afterwards' }).click()
    expect(await page.locator('h1').innerText()).toContain('Sitting down afterwards')

    await main(page).getByRole('link', { name: 'After it happened: a toolkit for talking' }).click()
    expect(new URL(page.url()).pathname).toBe('/resources/demo-after')

    await page.goto('/resources?kind=video')
    await main(page).getByRole('link', { name: 'Sitting down afterwards' }).click()
    expect(new URL(page.url()).pathname).toBe('/resources/demo-after-film')
    expect(complaints()).toEqual([])
    await close()
  })

  test('somebody suggests a resource by keyboard alone; a moderator accepts it; published, it is found', async () => {
    const visitor = await house.window(options)
    const { page } = visitor
    await page.goto('/resources/suggest')
    await tabTo(page, main(page).getByLabel('What is it called?'))
    await page.keyboard.type(title)
    const passed = await tabTo(page, main(page).getByLabel('Why does it help?'))
    expect(passed).not.toContain('second-line')
    await page.keyboard.type('It shows how to listen.')
    await tabTo(page, main(page).getByRole('button', { name: 'Send' }))
    read()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    expect(await visitor.context.cookies()).toEqual([])
    expect(visitor.complaints()).toEqual([])

    const desk = await house.windowOf(moderator, options)
    await desk.page.goto('/desk/queue')
    await main(desk.page).getByRole('link', { name: title }).click()
    await main(desk.page).getByRole('button', { name: 'Accept' }).click()
    await main(desk.page).getByText('accepted it').waitFor()
    await desk.close()

    await publish(`a-film-about-${what}`)
    await page.goto(`/resources?q=film+about+${what}`)
    await main(page).getByRole('link', { name: title }).click()
    expect(await page.locator('h1').innerText()).toContain(title)
    await visitor.close()
  })

  test('who reads the form by its names alone meets no field that is not for them', async () => {
    const { page, close } = await house.window(options)
    await page.goto('/resources/suggest')
    const names = await main(page)
      .getByRole('textbox')
      .evaluateAll((all) => all.map((one) => one.getAttribute('name')))
    expect(names).toEqual(['title', 'link', 'why', 'publisher', 'email'])
    for (const box of await main(page).getByRole('textbox').all()) {
      const name = await box.getAttribute('name')
      if (name === 'title') await box.fill(`Heard of ${what}`)
      if (name === 'why') await box.fill('It was read out to me.')
    }
    // Sent at once, as by a browser that fills it in: one question, and nothing is lost.
    await main(page).getByRole('button', { name: 'Send' }).click()
    await page.getByRole('heading', { name: 'That was very quick' }).waitFor()
    read()
    await main(page).getByRole('button', { name: 'Send' }).click()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    await close()
  })
})

test('while somebody types, what is found is offered, and reached by arrow keys', async () => {
  const { page, close, complaints } = await house.window()
  await page.goto('/resources')
  const box = main(page).getByRole('combobox')
  await box.pressSequentially('sitting do')
  await main(page)
    .getByRole('option', { name: /Sitting down afterwards/ })
    .waitFor()
  expect(await main(page).getByRole('status').innerText()).toContain('suggestion')
  await box.press('ArrowDown')
  expect(await box.getAttribute('aria-activedescendant')).not.toBeNull()
  await box.press('Enter')
  await page.waitForURL(/\/resources\/demo-after-film$/)
  expect(complaints()).toEqual([])
  await close()
})

/** What an editor does at the desk. */
async function publish(code: string): Promise<void> {
  await asEditor(house.database.app)(async (db) => {
    const head = await findHeadByCode(db, code)
    if (!head) throw new Error('no draft was made')
    await publishEntry(db, { id: head.id, version: head.version }, house.clock.now)
  })
}
