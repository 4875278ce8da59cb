import { describe, expect, test } from 'vitest'
import { shownStates } from './every-state.ts'
import { anOpenHouse } from './open-house.ts'
import { aStatesWorld } from './states-world.ts'
import { windowsOf } from './windows-of.ts'

const house = await anOpenHouse()
const world = await aStatesWorld(house)
const windowOf = windowsOf(house, world)
const errors = shownStates.filter(({ shown }) => shown.status === 422)

test('every form that can be refused is among the states', () => {
  console.info(`${errors.length} forms that can be refused`)
  expect(errors.length).toBeGreaterThanOrEqual(20)
})

describe.each(errors.map((state) => [`${state.route} ${state.kind}`, state] as const))('%s', (_, { shown }) => {
  const open = async (javaScriptEnabled: boolean) => {
    const window = await windowOf(shown, { javaScriptEnabled })
    await window.page.goto(shown.at(world))
    await shown.does?.(window.page)
    return window
  }

  test('with JavaScript: the summary has the focus, and each of its links brings its field into sight, focused', async () => {
    const { page, close } = await open(true)
    const summary = page.locator('.nhsuk-error-summary')
    await expect.poll(() => summary.evaluate((one) => one === document.activeElement), { timeout: 20_000 }).toBe(true)
    const links = summary.getByRole('link')
    const count = await links.count()
    expect(count).toBeGreaterThan(0)
    for (let at = 0; at < count; at += 1) {
      const link = links.nth(at)
      const asked = (await link.getAttribute('href'))?.slice(1) ?? ''
      await link.click()
      const found = await page.evaluate((id) => {
        const field = document.getElementById(id)
        const active = document.activeElement
        const { top = -1, bottom = -1 } = active?.getBoundingClientRect() ?? {}
        return {
          // A file is chosen by a button that stands for its field.
          isField: active?.matches('input, select, textarea, .nhsuk-file-upload__drop-button') ?? false,
          isTheOne: field !== null && (field === active || field.contains(active)),
          isInSight: top >= 0 && bottom <= innerHeight,
        }
      }, asked)
      expect(found, `#${asked}`).toEqual({ isField: true, isTheOne: true, isInSight: true })
    }
    await close()
  })

  test('without JavaScript: each link of the summary leads to something that is there', async () => {
    const { page, close } = await open(false)
    const hrefs = await page
      .locator('.nhsuk-error-summary a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(hrefs.length).toBeGreaterThan(0)
    for (const href of hrefs) expect(await page.locator(`[id="${href?.slice(1)}"]`).count(), String(href)).toBe(1)
    await close()
  })
})
