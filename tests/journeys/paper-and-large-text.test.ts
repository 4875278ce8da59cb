import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aJourneyWorld } from './journey-world.ts'
import { anOpenHouse } from './open-house.ts'

const house = await anOpenHouse()
const { incident } = await aJourneyWorld(house)
const screens = join(import.meta.dirname, '../screens')
mkdirSync(screens, { recursive: true })

test('a record on paper has the record, and nothing to press', async () => {
  const { page, close } = await house.windowOf(await house.user('manager'), { viewport: { width: 794, height: 1123 } })
  await page.goto(`/incidents/${incident}`)
  await page.emulateMedia({ media: 'print' })
  const shown = (selector: string) => page.locator(`${selector} >> visible=true`).count()
  expect(await shown('.lessen-navigation, .nhsuk-skip-link, form, button, .nhsuk-button, .nhsuk-back-link')).toBe(0)
  expect(await page.locator('main').innerText()).toContain('Ada Ashdown')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.screenshot({ path: join(screens, 'paper-record.png'), fullPage: true })
  await close()
})

test.each(['/', '/incidents/new', '/incidents', '/people', '/organisation'])(
  '%s can be used on a phone with text twice as large',
  async (path) => {
    const { page, close } = await house.windowOf(await house.user('manager'), { viewport: { width: 320, height: 640 } })
    await page.goto(path)
    await page.evaluate(() => {
      const larger = new CSSStyleSheet()
      larger.replaceSync('html { font-size: 200% !important }')
      document.adoptedStyleSheets = [larger]
    })
    const heading = await page.locator('h1').evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
    expect(heading).toBeGreaterThanOrEqual(40)
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, label, h1, h2, legend, p, strong, dt, dd, input, summary')]
        .filter((one) => {
          const { left, right, width } = one.getBoundingClientRect()
          return (
            width > 1 &&
            (left < -1 || right > innerWidth + 1) &&
            getComputedStyle(one).opacity !== '0' &&
            !one.closest('.nhsuk-u-visually-hidden, [tabindex="0"]')
          )
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    )
    expect(cut).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await close()
  },
)
