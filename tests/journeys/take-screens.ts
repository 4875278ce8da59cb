import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '#design/testing/browser-page.ts'
import { demoPassword } from '#worlds/demo/cast.ts'
import { type Screen, screens } from './screen-list.ts'

/**
 * Pictures of the main pages of a running demonstration, for people to look at: run by hand, kept out of the repository.
 * `node --import tsx tests/journeys/take-screens.ts [address] [part of a name]`
 */
const [address = 'http://localhost:3000', wanted = ''] = process.argv.slice(2)
const folder = join(import.meta.dirname, '../screens')
const looks = (['light', 'dark'] as const).flatMap((colours) => [320, 1280].map((width) => ({ colours, width })))

const browser = await startBrowser()
try {
  if (wanted === '') rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const chosen = screens.filter(({ name }) => name.includes(wanted))
  for (const as of new Set(chosen.map((screen) => screen.as))) {
    await lookAs(
      browser,
      as,
      chosen.filter((screen) => screen.as === as),
    )
  }
} finally {
  await browser.close()
}

async function lookAs(open: Browser, as: string | null, seen: readonly Screen[]): Promise<void> {
  const entry = await open.newContext({ baseURL: address })
  if (as !== null) await signIn(await entry.newPage(), as)
  const storageState = await entry.storageState()
  await entry.close()
  for (const screen of seen) {
    for (const { colours, width } of looks) {
      const context = await open.newContext({
        baseURL: address,
        storageState,
        colorScheme: colours,
        viewport: { width, height: 800 },
      })
      await take(await context.newPage(), screen, `${screen.name}-${width}-${colours}.png`)
      await context.close()
    }
  }
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function take(page: Page, screen: Screen, file: string): Promise<void> {
  try {
    page.setDefaultTimeout(8_000)
    await page.goto(screen.at)
    await screen.prepare?.(page)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(folder, file), fullPage: true })
    process.stdout.write(`${file}  ${await page.title()}\n`)
  } catch (fault) {
    process.stdout.write(`${file}  NOT TAKEN: ${fault instanceof Error ? fault.message.split('\n')[0] : 'unknown'}\n`)
  }
}
