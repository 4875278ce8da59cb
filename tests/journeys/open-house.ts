import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll } from 'vitest'
import { startBrowser } from '#design/testing/browser-page.ts'
import type { BuiltUser } from '#modules/sign-in/testing/a-user.builder.ts'
import { aHouse, type HouseWish, type TestHouse, usualSettings } from '#tests/setup/house.ts'
import { withFreePort } from '../../src/listen.ts'
import { openWindow, type Window } from './window.ts'

/** A house that people can walk to: it listens on a free port, and a browser stands ready. */
export type OpenHouse = TestHouse & {
  readonly address: string
  readonly browser: Browser
  /** A fresh window: nobody is signed in, nothing is cached. */
  window(options?: BrowserContextOptions): Promise<Window>
  /** A fresh window in which this user has signed in by the page that everybody uses. */
  windowOf(user: BuiltUser, options?: BrowserContextOptions): Promise<Window>
}

/** Opens a house for one test file; call it at the top. Without Chromium it refuses in a sentence. */
export async function anOpenHouse(wish: HouseWish = {}): Promise<OpenHouse> {
  const browser = await startBrowser()
  afterAll(() => browser.close())
  const wanted = { ...usualSettings, ...wish.settings, port: 0, origin: 'http://localhost:0' }
  const { port, host, origin: address } = await withFreePort(wanted)
  const house = await aHouse({ ...wish, settings: { ...wish.settings, port, host, origin: address } })
  await house.app.listen({ host, port })
  const window = (options: BrowserContextOptions = {}) => openWindow(browser, address, options)
  const windowOf = async (user: BuiltUser, options: BrowserContextOptions = {}) => {
    const opened = await window(options)
    await signIn(opened, user)
    return opened
  }
  return { ...house, address, browser, window, windowOf }
}

/** Signs in on the page that everybody uses. */
export async function signIn({ page }: Pick<Window, 'page'>, { email, password }: BuiltUser): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
}
