import { htmlProblems } from '#design/testing/valid-html.ts'
import type { PageState } from './every-state.ts'
import { everyLook, faultsOf, type Look } from './look-at-page.ts'
import type { OpenHouse } from './open-house.ts'
import { lookOf } from './read-state.ts'
import type { StatesWorld } from './states-world.ts'
import { summaryFaults, summaryFaultsIn } from './summary-faults.ts'
import type { Fetched } from './window.ts'
import { windowsOf } from './windows-of.ts'

/** What was seen of one state. */
export type Seen = {
  readonly faults: readonly string[]
  /** What is wrong with the summary of what was refused; null where nothing was. */
  readonly summary: readonly string[] | null
  readonly title: string
  /** Bytes over the wire for the first load, without the font, and the font's. */
  readonly bytes: { readonly page: number; readonly font: number }
  /** Looks in which axe was asked; none when a page of the same HTML was seen before. */
  readonly axe: number
}

/** Opens every state in turn, remembering who is signed in and which pages look the same. */
export function stateVisitor(house: OpenHouse, world: StatesWorld) {
  const windowOf = windowsOf(house, world)
  const seen = new Set<string>()

  return async (state: PageState, looks: readonly Look[]): Promise<Seen> => {
    const { shown, kind } = state
    const window = await windowOf(shown)
    const { page } = window
    await page.goto(shown.at(world))
    const bytes = weigh(await window.fetched())
    // Nobody fills in a form in no time: what comes so fast is asked about.
    house.clock.now = new Date(Date.parse(house.clock.now) + 3_000).toISOString()
    await shown.does?.(page)
    const { status, html } = await window.document()
    const title = await page.title()
    const isNew = !seen.has(lookOf(html))
    seen.add(lookOf(html))
    const problems = await page.locator('.nhsuk-error-summary li').allTextContents()
    const faults = [...plainFaults(state, status, title, problems), ...(isNew ? await htmlProblems(html) : [])]
    const summary = status === 422 ? [...(await summaryFaults(page)), ...summaryFaultsIn(html)] : null
    const headings = await page.locator('h1').count()
    if (headings !== 1) faults.push(`${headings} first headings`)
    if (kind === 'signed out' && !page.url().includes('/sign-in')) faults.push(`leads to ${page.url()}`)
    const asked = looks.length === everyLook.length ? looks.length : 1
    for (const [at, look] of looks.entries()) faults.push(...(await faultsOf(page, look, isNew && at < asked)))
    faults.push(...window.complaints())
    await window.close()
    return { faults, summary, title, bytes, axe: isNew ? asked : 0 }
  }
}

function plainFaults({ kind, shown }: PageState, status: number, title: string, problems: readonly string[]): string[] {
  const wanted = shown.status ?? 200
  return [
    ...(status === wanted ? [] : [`answers ${status}, not ${wanted}: ${problems.join(' ')}`]),
    ...(title.startsWith('Error: ') === (wanted === 422) ? [] : [`is called "${title}"`]),
    ...(title.endsWith('Lessen') ? [] : [`is called "${title}", without the name of the site`]),
    ...(kind === 'error' && wanted !== 422 ? ['is declared as an error, and is none'] : []),
  ]
}

function weigh(fetched: readonly Fetched[]): Seen['bytes'] {
  const sum = (files: readonly Fetched[]) => files.reduce((total, { bytes }) => total + bytes, 0)
  const fonts = fetched.filter(({ type, url }) => type === 'font' || url.endsWith('.woff2'))
  return { page: sum(fetched) - sum(fonts), font: sum(fonts) }
}
