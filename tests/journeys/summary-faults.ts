import type { Page } from 'playwright-core'
import { attributeOf, elementsOf, elementsUnder, hasClass } from '#tests/setup/page-tree.ts'

/** What is wrong with the error summary of the page now shown, once scripts have run: its focus, and where its links lead. */
export async function summaryFaults(page: Page): Promise<string[]> {
  const summary = page.locator('.nhsuk-error-summary')
  const isFocused = () =>
    page.waitForFunction(() => document.activeElement?.matches('.nhsuk-error-summary'), undefined, { timeout: 20_000 })
  const faults: string[] = []
  await isFocused().catch(() => faults.push('the summary of errors has not the focus'))
  const links = await summary.getByRole('link').all()
  if (links.length === 0) return [...faults, 'the summary of errors leads nowhere']
  for (const link of links) {
    const asked = (await link.getAttribute('href'))?.slice(1) ?? ''
    await link.click()
    const found = await page.evaluate((id) => {
      const field = document.getElementById(id)
      const active = document.activeElement
      const { top = -1, bottom = -1 } = active?.getBoundingClientRect() ?? {}
      return {
        // A file is chosen by a button that stands for its field.
        'is no field': !active?.matches('input, select, textarea, .nhsuk-file-upload__drop-button'),
        'is not the one named': field === null || !(field === active || field.contains(active)),
        'is out of sight': top < 0 || bottom > innerHeight,
      }
    }, asked)
    for (const [what, isSo] of Object.entries(found)) if (isSo) faults.push(`#${asked} of the summary ${what}`)
  }
  return faults
}

/** What is wrong with the error summary for who has no scripts: each of its links leads to one thing of the page as sent. */
export function summaryFaultsIn(html: string): string[] {
  const elements = elementsOf(html)
  const summary = elements.find((one) => hasClass(one, 'nhsuk-error-summary'))
  const links = summary ? elementsUnder(summary).filter(({ tagName }) => tagName === 'a') : []
  if (links.length === 0) return ['no link in the summary of errors']
  return links.flatMap((link) => {
    const href = attributeOf(link, 'href') ?? ''
    const there = elements.filter((one) => `#${attributeOf(one, 'id')}` === href).length
    return there === 1 ? [] : [`without scripts ${href} of the summary leads to ${there} things`]
  })
}
