import { describe, expect, test } from 'vitest'
import { lastMailTo } from '#modules/newsletter/testing/newsletter-house.ts'
import { anOpenHouse } from './open-house.ts'

const house = await anOpenHouse()
const moderator = await house.user('network-moderator')

/** Somebody reads and types for some seconds. */
function read(): void {
  house.clock.now = new Date(Date.parse(house.clock.now) + 5_000).toISOString()
}

/** Where the newest mail to an address leads. */
async function linkTo(address: string): Promise<string> {
  const letter = (await lastMailTo(house, address))?.letter
  return letter?.action?.path ?? ''
}

describe.each([
  ['with JavaScript', true, 'Cedar'],
  ['without JavaScript', false, 'Maple'],
] as const)('%s', (_, javaScriptEnabled, tree) => {
  const options = { javaScriptEnabled }

  test('an organisation asks to join, its lead confirms, the team accepts, and it is listed once it agrees', async () => {
    const [visitor, lead] = [await house.window(options), `lead@${tree.toLowerCase()}.test`]
    const { page } = visitor
    await page.goto('/join')
    await page.getByRole('link', { name: 'Join as an organisation' }).click()
    await page.getByLabel('Name of your organisation').fill(`${tree} House`)
    await page.getByRole('radio', { name: 'Social care' }).check()
    await page.getByRole('radio', { name: 'Wales' }).check()
    for (const yes of await page.getByRole('radio', { name: 'Yes' }).all()) await yes.check()
    await page.getByRole('checkbox', { name: /We write down every use/ }).check()
    await page.getByLabel('Name of the lead').fill('Ada Ashdown')
    await page.getByLabel('E-mail address of the lead').fill(lead)
    await page.getByRole('checkbox', { name: /I may say this/ }).check()
    read()
    await page.getByRole('button', { name: 'Ask to join' }).click()
    await page.getByRole('heading', { name: 'Look in your mail' }).waitFor()
    await page.goto(await linkTo(lead))
    await page.getByRole('button', { name: /I am its lead/ }).click()
    await page.getByText('You are down as its lead').waitFor()

    const desk = await house.windowOf(moderator, options)
    await desk.page.goto('/desk/members?state=waiting')
    await desk.page.getByRole('link', { name: `${tree} House` }).click()
    await desk.page.getByRole('radio', { name: /^Accept/ }).check()
    await desk.page.getByRole('button', { name: 'Decide and write to the lead' }).click()
    await desk.page.getByText('The network accepted it.').waitFor()
    await desk.close()

    await page.goto(await linkTo(lead))
    await page.getByRole('checkbox', { name: /We agree to be in the public list/ }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.goto('/members')
    await page.getByRole('link', { name: `${tree} House` }).click()
    expect(await page.locator('main').innerText()).toContain('We write down every use of restrictive practice')
    expect([visitor.complaints(), await visitor.context.cookies()]).toEqual([[], []])
    await visitor.close()
  })

  test('somebody asks for the newsletter, confirms, and ends it', async () => {
    const [visitor, reader] = [await house.window(options), `reader@${tree.toLowerCase()}.test`]
    const { page } = visitor
    await page.goto('/newsletter')
    await page.getByRole('checkbox', { name: 'Webinars and events' }).check()
    await page.getByLabel('Your e-mail address').fill(reader)
    read()
    await page.getByRole('button', { name: 'Send me the newsletter' }).click()
    await page.getByRole('heading', { name: 'Look in your mail' }).waitFor()
    await page.goto(await linkTo(reader))
    await page.getByRole('button', { name: 'Yes, send it to me' }).click()
    await page.getByText('You get “What is new” and “Webinars and events”').waitFor()
    await page.goto('/newsletter/change')
    await page.getByLabel('Your e-mail address').fill(reader)
    read()
    await page.getByRole('button', { name: 'Send me the link' }).click()
    await page.goto(await linkTo(reader))
    for (const list of ['What is new', 'Webinars and events'])
      await page.getByRole('checkbox', { name: list }).uncheck()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('you get nothing from us any more').waitFor()
    expect([visitor.complaints(), await visitor.context.cookies()]).toEqual([[], []])
    await visitor.close()
  })
})
