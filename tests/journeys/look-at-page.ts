import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** One way of looking at a page. */
export type Look = {
  readonly width: 320 | 1280
  readonly colours: 'light' | 'dark' | 'forced'
}

/** Every way in which every page must be good. */
export const everyLook: readonly Look[] = [
  { width: 320, colours: 'light' },
  { width: 320, colours: 'dark' },
  { width: 1280, colours: 'light' },
  { width: 1280, colours: 'dark' },
  { width: 1280, colours: 'forced' },
]

/**
 * Two of the looks, one for each width, others for the next page: so that all colours come up often. Axe is asked in the
 * first of them; the full run asks it in every look.
 */
export function someLooks(turn: number): readonly Look[] {
  const wide = (['light', 'dark', 'forced'] as const)[turn % 3] ?? 'light'
  const looks: Look[] = [
    { width: 320, colours: turn % 4 < 2 ? 'dark' : 'light' },
    { width: 1280, colours: wide },
  ]
  return turn % 2 === 0 ? looks : looks.toReversed()
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Contrasts that axe cannot measure; every pair of our colours is measured by a test of the style sheet. */
const notMeasured = ['shortTextContent', 'imgNode', 'pseudoContent', 'nonBmp', 'bgOverlap', 'outsideViewport']

/** What is wrong with the page as it stands, looked at this way: a line each. `withAxe` asks axe as well. */
export async function faultsOf(page: Page, { width, colours }: Look, withAxe: boolean): Promise<string[]> {
  await page.setViewportSize({ width, height: width === 320 ? 800 : 900 })
  await page.emulateMedia({
    colorScheme: colours === 'forced' ? 'light' : colours,
    forcedColors: colours === 'forced' ? 'active' : 'none',
  })
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  const faults = wider > 0 ? [`scrolls sideways by ${wider} px at ${width} px`] : []
  return withAxe
    ? [...faults, ...(await axeFaults(page, colours)).map((fault) => `${width} ${colours} ${fault}`)]
    : faults
}

async function axeFaults(page: Page, colours: Look['colours']): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode()
  // Forced colours are the reader's own, and axe reads ours instead of them: it cannot judge their contrast.
  if (colours === 'forced') axe.disableRules('color-contrast')
  const { violations, incomplete } = await axe.analyze()
  const wrong = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  const open = incomplete.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ any }) => id !== 'color-contrast' || !notMeasured.includes(String(any[0]?.data?.messageKey)))
      .map(({ html }) => `not sure of ${id}: ${html.slice(0, 160)}`),
  )
  return [...wrong, ...open]
}
