import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DateTimeField, Input, SaveStatus, TimeField } from '../index.ts'
import { type Answer, openPage, startBrowser } from '../testing/browser-page.ts'
import { aDocument, openForm } from '../testing/sample-pages.tsx'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

describe('a typed time', () => {
  test('shows what the server makes of it, with the day beside it, and nothing when there is no answer', async () => {
    const { page, close } = await openForm(
      browser,
      <>
        <TimeField name="began" label="Began" echoUrl="/typed-time" />
        <DateTimeField name="ended" legend="Ended" echoUrl="/typed-time" />
      </>,
      (url) => {
        if (url.searchParams.get('typed') === 'lost') return undefined
        return {
          json: {
            understood: ['typed', 'day', 'month', 'year'].map((name) => url.searchParams.get(name) ?? '-').join(' '),
          },
        }
      },
    )
    await page.getByLabel('Began').fill('1630')
    await expect.poll(() => page.locator('#began-understood').textContent()).toBe('1630 - - -')
    await page.getByLabel('Began').fill('lost')
    await expect.poll(() => page.locator('#began-understood').textContent()).toBe('')
    await page.getByLabel('Time', { exact: true }).fill('now')
    await page.getByLabel('Day').fill('27')
    await expect.poll(() => page.locator('#ended-understood').textContent()).toBe('now 27  ')
    await close()
  })
})

describe('autosave', () => {
  const form = (
    <form method="post" action="/send" data-module="lessen-autosave" data-url="/draft">
      <SaveStatus />
      <Input name="what" label="What?" />
    </form>
  )
  const openDraft = (answer: (body: string) => Answer) =>
    openPage(browser, '/page', {
      documents: { '/page': aDocument(form) },
      answer: (request) => (request.url().endsWith('/draft') ? answer(request.postData() ?? '') : undefined),
    })

  test('says "Saved" only when the server has answered for everything typed', async () => {
    const bodies: string[] = []
    const { page, close } = await openDraft((body) => {
      bodies.push(body)
      return { json: { savedAt: '14:32' } }
    })
    const status = () => page.locator('[data-lessen-save-status]').textContent()
    await page.getByLabel('What?').fill('A quiet evening')
    expect(await status()).toBe('Saving…')
    await expect.poll(status, { timeout: 5000 }).toBe('Saved at 14:32')
    expect(bodies.at(-1)).toBe('what=A+quiet+evening')
    await close()
  })

  test.each([
    ['there is no connection', undefined, 'Not saved: no connection'],
    ['one is signed out', { status: 401, json: {} }, 'Not saved: you have been signed out'],
    ['the draft was changed elsewhere', { status: 409, json: {} }, 'Not saved: this draft was changed elsewhere'],
    ['the server fails', { status: 500, json: {} }, 'Not saved: something is wrong on our side'],
    ['the answer makes no sense', { json: {} }, 'Not saved: the answer was not understood'],
  ] satisfies readonly [string, Answer, string][])('never claims to have saved when %s', async (_, answer, words) => {
    const { page, close } = await openDraft(() => answer)
    await page.getByLabel('What?').fill('A')
    await expect.poll(() => page.locator('[data-lessen-save-status]').textContent(), { timeout: 5000 }).toContain(words)
    await close()
  })
})
