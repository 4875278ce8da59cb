import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ErrorSummary, FileUpload, Tabs } from '../index.ts'
import { openPage, startBrowser } from '../testing/browser-page.ts'
import { aDocument, openForm } from '../testing/sample-pages.tsx'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const views = (
  <Tabs
    idPrefix="view"
    items={[
      { label: 'Record', panel: { text: 'What staff wrote' } },
      { label: 'Account', panel: { text: 'What the person told' } },
      { label: 'Changes', panel: { text: 'Every version' } },
    ]}
  />
)
const openTabs = (options: Parameters<Browser['newContext']>[0]) =>
  openPage(browser, '/page', { documents: { '/page': aDocument(views) } }, options)

describe('tabs', () => {
  test('show one panel, move by arrow keys, Home and End, and the address keeps which one', async () => {
    const { page, close, complaints } = await openTabs({ viewport: { width: 1280, height: 900 } })
    const shown = () => page.getByRole('tabpanel').allTextContents()
    await expect.poll(shown).toEqual(['What staff wrote'])
    await page.getByRole('tab', { name: 'Record' }).press('ArrowRight')
    expect(await shown()).toEqual(['What the person told'])
    expect(await page.getByRole('tab', { name: 'Account' }).getAttribute('aria-selected')).toBe('true')
    expect(page.url()).toContain('#view-2')
    await page.keyboard.press('End')
    expect(await shown()).toEqual(['Every version'])
    await page.keyboard.press('Home')
    expect(await shown()).toEqual(['What staff wrote'])
    await page.goBack()
    await expect.poll(shown).toEqual(['Every version'])
    await page.getByRole('tab', { name: 'Account' }).click()
    expect(await shown()).toEqual(['What the person told'])
    expect(complaints).toEqual([])
    await close()
  })

  test('are a list of links with every panel open on a phone, on paper and without JavaScript', async () => {
    const all = ['What staff wrote', 'What the person told', 'Every version']
    const phone = await openTabs({ viewport: { width: 320, height: 800 } })
    for (const words of all) expect(await phone.page.getByText(words).isVisible()).toBe(true)
    expect(await phone.page.getByRole('tab').count()).toBe(0)
    await phone.page.setViewportSize({ width: 1280, height: 900 })
    await expect.poll(() => phone.page.getByRole('tab').count()).toBe(3)
    await phone.page.emulateMedia({ media: 'print' })
    for (const words of all) expect(await phone.page.getByText(words).isVisible()).toBe(true)
    await phone.close()
    const plain = await openTabs({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false })
    for (const words of all) expect(await plain.page.getByText(words).isVisible()).toBe(true)
    await plain.close()
  })
})

const aFile = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') })

describe('a file upload', () => {
  test('says what was chosen, is named by its label and led to by the error summary', async () => {
    const { page, close, complaints } = await openForm(
      browser,
      <>
        <ErrorSummary errorList={[{ text: 'Choose a file', href: '#plan' }]} />
        <FileUpload name="plan" label="Upload the plan" errorMessage="Choose a file" multiple />
      </>,
    )
    const button = page.getByRole('button', { name: /Upload the plan/ })
    await expect.poll(() => button.textContent()).toContain('No file chosen')
    await page.getByRole('link', { name: 'Choose a file' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('plan')
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')])
    await chooser.setFiles([aFile('plan.pdf')])
    await expect.poll(() => button.textContent()).toContain('plan.pdf')
    await page.locator('input[type=file]').setInputFiles([aFile('a.pdf'), aFile('b.pdf')])
    await expect.poll(() => button.textContent()).toContain('2 files chosen')
    expect(complaints).toEqual([])
    await close()
  })

  test('takes a dropped file, refuses two where one is asked for, and sends what was dropped', async () => {
    const { page, close } = await openForm(browser, <FileUpload name="plan" label="Upload the plan" />)
    const drop = (names: readonly string[]) =>
      page.getByRole('button', { name: /Upload the plan/ }).evaluate((button, given) => {
        const dataTransfer = new DataTransfer()
        for (const name of given) dataTransfer.items.add(new File(['%PDF-'], name))
        for (const type of ['dragenter', 'drop'])
          button.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }, names)
    const held = () =>
      page
        .locator('input[type=file]')
        .evaluate((input) =>
          input instanceof HTMLInputElement ? [...(input.files ?? [])].map(({ name }) => name) : [],
        )
    await drop(['a.pdf', 'b.pdf'])
    expect(await held()).toEqual([])
    await drop(['plan.pdf'])
    expect(await held()).toEqual(['plan.pdf'])
    expect(await page.getByText('Left drop zone').count()).toBe(1)
    await close()
  })

  test('is the browser’s own field without JavaScript', async () => {
    const html = aDocument(<FileUpload name="plan" label="Upload the plan" />)
    const { page, close } = await openPage(
      browser,
      '/page',
      { documents: { '/page': html } },
      { javaScriptEnabled: false },
    )
    expect(await page.getByLabel('Upload the plan').getAttribute('type')).toBe('file')
    await close()
  })
})
