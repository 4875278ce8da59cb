import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  BODY_REGIONS,
  BodyOutline,
  EnterButton,
  ExitPage,
  enteredPicker,
  Input,
  PersonPicker,
  Progress,
} from '../index.ts'
import { openPage, startBrowser } from '../testing/browser-page.ts'
import { aDocument, openForm } from '../testing/sample-pages.tsx'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

describe('a body outline', () => {
  const outline = <BodyOutline name="hurt" legend="Where does it hurt?" values={['back-trunk']} />
  const marked = (page: Page) =>
    page
      .locator('.lessen-body__region--marked')
      .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-region')))

  test('is ticked by pressing its drawing, unticked by pressing again, and sends the ticks', async () => {
    const sent: string[] = []
    const { page, close, complaints } = await openForm(browser, outline, (url, body) => {
      if (url.pathname === '/send') sent.push(body)
      return { html: 'ok' }
    })
    const chest = page.locator('[data-region="front-trunk"]')
    await chest.click()
    expect(await page.getByLabel('Chest').isChecked()).toBe(true)
    expect(await marked(page)).toEqual(['front-trunk', 'back-trunk'])
    await page.getByLabel('Upper back').uncheck()
    expect(await marked(page)).toEqual(['front-trunk'])
    await page.locator('main form').evaluate((form) => form instanceof HTMLFormElement && form.submit())
    await expect.poll(() => sent).toEqual(['hurt=front-trunk'])
    expect(complaints).toEqual([])
    await close()
  })

  test('can be answered by keyboard, and shows in the drawing which part has the focus', async () => {
    const { page, close } = await openForm(browser, outline)
    await page.getByLabel('Left hand', { exact: true }).focus()
    expect(await page.locator('.lessen-body__region--pointed').getAttribute('data-region')).toBe('front-left-hand')
    await page.keyboard.press('Space')
    expect(await marked(page)).toEqual(['front-left-hand', 'back-trunk'])
    await page.keyboard.press('Tab')
    expect(await page.locator('.lessen-body__region--pointed').getAttribute('data-region')).toBe('front-right-hand')
    await close()
  })

  test('is to ears two groups of named checkboxes, and the drawing says nothing twice', async () => {
    const { page, close } = await openForm(browser, outline)
    for (const [side, count] of [
      ['Front', 17],
      ['Back', 17],
    ] as const) {
      const group = page.getByRole('group', { name: side, exact: true })
      expect(await group.getByRole('checkbox').count()).toBe(count)
    }
    const names = BODY_REGIONS.map(({ label }) => label)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(await page.getByRole('checkbox', { name, exact: true }).count()).toBe(1)
    expect(await page.locator('main').getByRole('img').count()).toBe(0)
    const { violations } = await new AxeBuilder({ page }).include('.lessen-body').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await close()
  })

  test('works without JavaScript: what was ticked before is drawn, every part is a checkbox', async () => {
    const html = aDocument(outline)
    const { page, close } = await openPage(browser, '/p', { documents: { '/p': html } }, { javaScriptEnabled: false })
    expect(await marked(page)).toEqual(['back-trunk'])
    await page.getByLabel('Belly').check()
    expect(await page.getByLabel('Belly').isChecked()).toBe(true)
    await close()
  })

  test('has the person’s own left on the right of the front and on the left of the back, as one sees it', async () => {
    const { page, close } = await openForm(browser, outline)
    const middle = async (code: string) => (await page.locator(`[data-region="${code}"]`).boundingBox())?.x ?? 0
    expect(await middle('front-left-hand')).toBeGreaterThan(await middle('front-right-hand'))
    expect(await middle('back-left-hand')).toBeLessThan(await middle('back-right-hand'))
    await close()
  })
})

describe('the exit from a page', () => {
  const pages = {
    documents: { '/before': aDocument(<a href="/hard">Go</a>), '/hard': aDocument(<ExitPage href="/weather" />) },
    answer: () => undefined,
  }
  const server = { ...pages, documents: { ...pages.documents, '/weather': aDocument(<h1>Weather</h1>) } }
  const arrive = async (options = {}) => {
    const opened = await openPage(browser, '/before', server, options)
    await opened.page.getByRole('link', { name: 'Go', exact: true }).click()
    await opened.page.getByRole('link', { name: /Exit this page/ }).waitFor()
    return opened
  }

  test('leads away at once and leaves no step back to the page', async () => {
    const { page, close } = await arrive()
    await page.getByRole('link', { name: /Exit this page/ }).click()
    await page.getByRole('heading', { name: 'Weather' }).waitFor()
    await page.goBack()
    expect(page.url()).toContain('/before')
    await close()
  })

  test('answers to Shift pressed three times, says how many are missing, and forgets at another key', async () => {
    const { page, close } = await arrive()
    const said = page.locator('.lessen-exit [role="status"]')
    await page.getByText('or press Shift 3 times').waitFor()
    await page.keyboard.press('Shift')
    expect(await said.textContent()).toBe('Shift, press 2 more times to exit.')
    await page.keyboard.press('a')
    expect(await said.textContent()).toBe('')
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    expect(await said.textContent()).toBe('Shift, press 1 more time to exit.')
    await page.keyboard.press('Shift')
    await page.getByRole('heading', { name: 'Weather' }).waitFor()
    await close()
  })

  test('is a plain link without JavaScript, and does not speak of keys that do nothing', async () => {
    const { page, close } = await arrive({ javaScriptEnabled: false })
    expect(await page.getByText('press Shift').isVisible()).toBe(false)
    await page.getByRole('link', { name: /Exit this page/ }).click()
    await page.getByRole('heading', { name: 'Weather' }).waitFor()
    await close()
  })
})

describe('progress', () => {
  const running = (
    <Progress id="export" heading="Export" href="/work" things="records" state={{ is: 'running', done: 1, of: 10 }} />
  )

  test('follows the work, survives a lost connection, and loads the page anew when it is over', async () => {
    const answers = [
      undefined,
      { json: { is: 'running', done: 6, of: 10, said: '6 of 10 records.' } },
      { json: { is: 'done' } },
    ]
    let html = aDocument(running)
    const { page, close } = await openPage(browser, '/work', {
      documents: {},
      answer: (request) => {
        if (request.isNavigationRequest()) return { html }
        html = aDocument(<p>Ready to open</p>)
        return answers.shift()
      },
    })
    await page.clock.install()
    await page.reload()
    const said = page.locator('.lessen-progress [role="status"]')
    expect(await said.textContent()).toBe('1 of 10 records.')
    await page.waitForLoadState('networkidle')
    for (const left of [2, 1]) {
      await page.clock.runFor(3500)
      await expect.poll(() => answers.length).toBe(left)
    }
    await expect.poll(() => said.textContent()).toBe('6 of 10 records.')
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('6')
    await page.clock.runFor(3500)
    await page.getByText('Ready to open').waitFor()
    await close()
  })

  test('has a bar with a name and a button that asks again without JavaScript', async () => {
    const server = { documents: { '/work': aDocument(running) } }
    const { page, close } = await openPage(browser, '/work', server, { javaScriptEnabled: false })
    expect(await page.getByRole('progressbar', { name: 'Export' }).getAttribute('value')).toBe('1')
    await page.getByRole('button', { name: 'Look again' }).click()
    expect(page.url()).toContain('/work')
    await close()
  })
})

describe('Enter without JavaScript', () => {
  test('keeps the form and tells in which search it was pressed', async () => {
    const sent: URLSearchParams[] = []
    const html = aDocument(
      <form method="post" action="/send">
        <EnterButton />
        <Input name="place" label="Where?" />
        <PersonPicker name="person" label="Who?" query="ada" results={[{ id: 'p1', name: 'Ada Ash' }]} />
        <PersonPicker name="nurse" label="Which nurse?" />
        <button type="submit" name="do" value="save">
          Save
        </button>
      </form>,
    )
    const { page, close } = await openPage(
      browser,
      '/page',
      {
        documents: { '/page': html },
        answer: (request) => {
          if (new URL(request.url()).pathname !== '/send') return undefined
          sent.push(new URLSearchParams(request.postData() ?? ''))
          return { html }
        },
      },
      { javaScriptEnabled: false },
    )
    const press = async (label: string, letters: string) => {
      await page.getByLabel(label).fill(letters)
      await page.getByLabel(label).press('Enter')
      await expect.poll(() => sent.length).toBeGreaterThan(0)
      await page.getByLabel(label).waitFor()
      const posted = Object.fromEntries(sent.splice(0)[0] ?? [])
      return [posted['do'], enteredPicker(posted, ['person', 'nurse'])]
    }
    expect(await press('Which nurse?', 'bea')).toEqual(['show', 'nurse'])
    expect(await press('Who?', 'bo')).toEqual(['show', 'person'])
    expect(await press('Where?', 'Lounge')).toEqual(['show', undefined])
    await close()
  })
})
