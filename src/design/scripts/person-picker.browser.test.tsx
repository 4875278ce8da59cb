import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PersonPicker } from '../index.ts'
import { startBrowser } from '../testing/browser-page.ts'
import { openForm } from '../testing/sample-pages.tsx'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

describe('a person picker', () => {
  const people = [
    { id: 'p1', name: 'Sam Hill', detail: 'Oak ward' },
    { id: 'p2', name: 'Samira Khan' },
  ]

  test('suggests by a few letters, is chosen from by keyboard, and sends the id', async () => {
    const { page, close, complaints } = await openForm(
      browser,
      <PersonPicker name="who" label="Who?" dataUrl="/people" />,
      (url) => {
        return url.searchParams.get('q') === 'sa' ? { json: { people } } : { json: { people: [] } }
      },
    )
    const box = page.getByRole('combobox', { name: 'Who?' })
    await box.pressSequentially('sa')
    await expect.poll(() => page.getByRole('option').count()).toBe(2)
    await box.press('ArrowDown')
    await box.press('ArrowDown')
    expect(await box.getAttribute('aria-activedescendant')).toBe('who-options-1')
    await box.press('Enter')
    expect(await page.locator('input[type=hidden][name=who]').inputValue()).toBe('p2')
    expect(await page.getByRole('status').textContent()).toBe('Chosen: Samira Khan')
    expect(await page.getByRole('listbox').isVisible()).toBe(false)
    expect(complaints).toEqual([])
    await close()
  })

  test('takes the choice back when more is typed', async () => {
    const { page, close } = await openForm(browser, <PersonPicker name="who" label="Who?" dataUrl="/people" />, () => ({
      json: { people },
    }))
    const box = page.getByRole('combobox')
    await box.pressSequentially('sam')
    await page.getByRole('option', { name: 'Sam Hill' }).click()
    expect(await page.locator('input[type=hidden][name=who]').count()).toBe(1)
    await box.pressSequentially('x')
    expect(await page.locator('input[type=hidden][name=who]').count()).toBe(0)
    await close()
  })

  test('gives the plain button back when suggestions cannot be had, and never shows names as markup', async () => {
    let isDown = true
    const nasty = [{ id: 'p9', name: '<b>Sam</b>' }]
    const { page, close } = await openForm(browser, <PersonPicker name="who" label="Who?" dataUrl="/people" />, () =>
      isDown ? undefined : { json: { people: nasty } },
    )
    await page.getByRole('combobox').pressSequentially('sam')
    await expect.poll(() => page.getByRole('button', { name: 'Find' }).isVisible()).toBe(true)
    isDown = false
    await page.getByRole('combobox').pressSequentially('u')
    await expect.poll(() => page.getByRole('option').textContent()).toBe('<b>Sam</b>')
    await close()
  })
})
