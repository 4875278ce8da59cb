import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Textarea } from '../index.ts'
import { secondsBeforeWarning } from '../layouts/still-here.tsx'
import { openPage, startBrowser } from '../testing/browser-page.ts'
import { aDocument } from '../testing/sample-pages.tsx'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const words = <Textarea name="words" label="Words" />
const usual = aDocument(words, { stillHere: { url: '/still-here', minutes: 5 } })

/** A page that asks after half a second. `state.isLocked` is what the server says. */
async function open(state: { isLocked: boolean; asked: number }) {
  return await openPage(browser, '/page', {
    documents: { '/page': usual.replace(/data-warn="\d+"/, 'data-warn="0.5"') },
    answer: (request) => {
      if (!request.url().endsWith('/still-here')) return undefined
      state.asked++
      return { status: state.isLocked ? 303 : 200, json: {} }
    },
  })
}

test('the question comes at least 20 seconds before a screen may lock, however short that is set', () => {
  for (const minutes of [2, 5, 15, 720]) {
    expect(secondsBeforeWarning(minutes)).toBeGreaterThanOrEqual(20)
    expect((minutes - 1) * 60 - secondsBeforeWarning(minutes)).toBeGreaterThanOrEqual(20)
  }
})

test('asks, keeps the session by one key, and leaves what was typed and the place in it as they were', async () => {
  const state = { isLocked: false, asked: 0 }
  const { page, complaints, close } = await open(state)
  const box = page.getByLabel('Words')
  await box.fill('half a sen')
  const question = page.getByRole('alertdialog', { name: 'Are you still there?' })
  await question.waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('I am still here')
  const before = state.asked
  await page.keyboard.press('Enter')
  await question.waitFor({ state: 'hidden' })
  expect(state.asked).toBeGreaterThan(before)
  await page.keyboard.type('tence')
  expect(await box.inputValue()).toBe('half a sentence')
  await question.waitFor()
  await page.keyboard.press('Escape')
  await question.waitFor({ state: 'hidden' })
  expect(complaints).toEqual([])
  await close()
})

test('says when it came too late, with what was typed still there', async () => {
  const state = { isLocked: true, asked: 0 }
  const { page, close } = await open(state)
  const question = page.getByRole('alertdialog')
  await question.waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => question.textContent()).toContain('This screen is locked now.')
  await page.keyboard.press('Enter')
  await question.waitFor({ state: 'hidden' })
  await close()
})

test('is not there without JavaScript', async () => {
  const server = { documents: { '/page': usual } }
  const { page, close } = await openPage(browser, '/page', server, { javaScriptEnabled: false })
  expect(await page.getByText('Are you still there?').isVisible()).toBe(false)
  await close()
})
