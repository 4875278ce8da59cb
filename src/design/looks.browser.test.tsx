import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { BORROWED, Gallery, OWN } from './gallery.tsx'
import { LAYOUT_EXAMPLES, layoutTwins } from './layout-examples.tsx'
import { openPage, startBrowser } from './testing/browser-page.ts'
import { aDocument } from './testing/sample-pages.tsx'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe cannot measure by itself, and why that is all right: our own test of every pair of colours covers it. */
const CANNOT_MEASURE = ['shortTextContent', 'imgNode', 'pseudoContent', 'nonBmp', 'bgOverlap', 'outsideViewport']

/** One way of looking: a theme at a width. */
type Look = { readonly theme: 'light' | 'dark' | 'forced colours' | 'print'; readonly width: 320 | 1280 }

const THEMES = ['light', 'dark', 'forced colours', 'print'] as const
const LOOKS: readonly Look[] = THEMES.flatMap((theme) => [
  { theme, width: 320 as const },
  { theme, width: 1280 as const },
])

const optionsOf = ({ theme, width }: Look): BrowserContextOptions => ({
  viewport: { width, height: width === 320 ? 800 : 900 },
  colorScheme: theme === 'dark' ? 'dark' : 'light',
  ...(theme === 'forced colours' ? { forcedColors: 'active' } : {}),
})

/** What is looked at: the gallery of components, and a page in each layout. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  '/gallery': aDocument(<Gallery />, { width: 'wide' }),
  ...Object.fromEntries(
    [...LAYOUT_EXAMPLES].map(([name, { body, language, easyRead }]) => [
      `/layouts/${name}`,
      aDocument(body, { language, easyRead, twins: layoutTwins('/layouts') }),
    ]),
  ),
}

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const open = (options: BrowserContextOptions, path = '/gallery') =>
  openPage(browser, path, { documents: DOCUMENTS }, options)

/** Every page in every look in the full run; else the gallery in every look, and the layouts in two of them. */
const pathsIn = ({ theme, width }: Look) => {
  const isWhole = depth(1, 2) === 2 || (theme === 'light' && width === 320) || (theme === 'dark' && width === 1280)
  return isWhole ? Object.keys(DOCUMENTS) : ['/gallery']
}

const seen = { looks: 0, passes: 0, violations: 0 }

describe.each(LOOKS)('the gallery in $theme at $width px', (look) => {
  test('and a page in each layout have nothing axe complains of, and nothing it leaves open but contrasts we measure ourselves', async () => {
    for (const path of pathsIn(look)) {
      const { page, complaints, close } = await open(optionsOf(look), path)
      if (look.theme === 'print') await page.emulateMedia({ media: 'print' })
      const axe = new AxeBuilder({ page }).withTags(TAGS)
      // Forced colours are the reader's own choice, and axe reads ours instead of them: it cannot judge their contrast.
      if (look.theme === 'forced colours') axe.disableRules('color-contrast')
      const { violations, incomplete, passes } = await axe.analyze()
      const wrong = violations.map(
        ({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
      )
      seen.violations += wrong.length
      expect(wrong).toEqual([])
      const open_ = incomplete.flatMap(({ id, nodes }) =>
        nodes.map(({ any }) => `${id}: ${String(any[0]?.data?.messageKey)}`),
      )
      const known = CANNOT_MEASURE.map((key) => `color-contrast: ${key}`)
      expect([...new Set(open_)].filter((reason) => !known.includes(reason))).toEqual([])
      expect(complaints).toEqual([])
      seen.looks += 1
      seen.passes += passes.reduce((sum, { nodes }) => sum + nodes.length, 0)
      await close()
    }
  }, 240_000)

  test('fits: the page never scrolls sideways, also with the text spacing some readers need', async () => {
    const { page, close } = await open(optionsOf(look))
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.evaluate(() => {
      const wide = new CSSStyleSheet()
      wide.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
      )
      document.adoptedStyleSheets = [wide]
    })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await close()
  })
})

test('every theme and width was looked at', () => {
  const examples = [...OWN, ...BORROWED].reduce((sum, component) => sum + component.examples.length, 0)
  const components = OWN.length + BORROWED.length
  console.log(
    `${seen.looks} looks by axe at ${Object.keys(DOCUMENTS).length} pages (${components} components, ${examples} examples): ` +
      `${seen.passes} checks passed, ${seen.violations} violations`,
  )
  expect(seen.looks).toBe(LOOKS.flatMap(pathsIn).length)
})

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

test('what is pressed with a thumb is at least 44 px high, and everything else that is pressed at least 24', async () => {
  const { page, close } = await open({ viewport: { width: 320, height: 800 } })
  const small = await page.evaluate(() => {
    const THUMB =
      '.nhsuk-button:not(.nhsuk-button--small), .nhsuk-input, .nhsuk-select, :not(.nhsuk-radios--small) > * > .nhsuk-radios__input, :not(.nhsuk-checkboxes--small) > * > .nhsuk-checkboxes__input, .lessen-navigation a, .lessen-header a, .lessen-header button, .lessen-left a, .lessen-filter__chosen a'
    const heights = (selector: string) => {
      return [...document.querySelectorAll(selector)].map((element) => {
        const { height, width } = element.getBoundingClientRect()
        return { what: element.outerHTML.slice(0, 90), height: width === 0 ? Number.POSITIVE_INFINITY : height }
      })
    }
    const tooLow = heights(THUMB).filter(({ height }) => height < 44)
    return [...tooLow, ...heights('button:not([aria-hidden])').filter(({ height }) => height < 24)]
  })
  expect(small).toEqual([])
  await close()
})

test('whatever has the focus shows it, by a ring or a ground of the focus colour', async () => {
  const { page, close } = await open({ viewport: { width: 1280, height: 900 } })
  const unseen: string[] = []
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return ''
      const near = [focused, focused.nextElementSibling, focused.firstElementChild].filter(
        (element) => element !== null,
      )
      const looks = near.flatMap((element) => [getComputedStyle(element), getComputedStyle(element, '::before')])
      const isSeen = looks.some((look) =>
        [look.boxShadow, look.backgroundColor, look.outlineColor].join().includes('255, 235, 59'),
      )
      return isSeen ? '' : focused.outerHTML.slice(0, 120)
    })
    if (found) unseen.push(found)
  }
  expect(unseen).toEqual([])
  await close()
})
