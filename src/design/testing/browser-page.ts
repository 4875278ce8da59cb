import { existsSync } from 'node:fs'
import {
  type Browser,
  type BrowserContextOptions,
  type Page as BrowserPage,
  chromium,
  type Request,
} from 'playwright-core'
import { assetFiles } from '../asset-files.ts'

/** How the pretend server answers a request it is asked to answer; nothing means "no connection". */
export type Answer = { readonly status?: number; readonly json?: unknown; readonly html?: string } | undefined

/** A pretend server: documents by path, and anything else by function. No port is opened. */
export type PretendServer = {
  readonly documents: { readonly [path: string]: string }
  readonly answer?: (request: Request) => Answer
}

const SITE = 'http://design.test'
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'"
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Chromium; refuses in a sentence when there is none. Close it when done. */
export async function startBrowser(): Promise<Browser> {
  const place = [process.env['LESSEN_CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path))
  if (!place)
    throw new Error(
      'These tests need Chromium: install it (on Debian: apt-get install chromium) or set LESSEN_CHROMIUM',
    )
  return chromium.launch({ executablePath: place, args: QUIET })
}

/** Opens `path` in a fresh window, served from memory under the strictest policy. What the page complains of is in `complaints`. */
export async function openPage(
  browser: Browser,
  path: string,
  server: PretendServer,
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  page.on('pageerror', (fault) => complaints.push(fault.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await serve(page, server)
  await page.goto(SITE + path)
  return { page, complaints, close: () => context.close() }
}

async function serve(page: BrowserPage, { documents, answer }: PretendServer): Promise<void> {
  const files = assetFiles()
  await page.route('**/*', async (route) => {
    const request = route.request()
    const { pathname } = new URL(request.url())
    const file = files.find(({ address }) => address === pathname)
    if (file) return route.fulfill({ body: file.body, contentType: file.type })
    const given: Answer =
      answer?.(request) ?? (documents[pathname] === undefined ? undefined : { html: documents[pathname] })
    if (!given)
      return request.isNavigationRequest() ? route.fulfill({ status: 404, body: '' }) : route.abort('connectionfailed')
    const { status = 200, json, html } = given
    if (html === undefined) return route.fulfill({ status, json })
    const headers = { 'content-security-policy': POLICY }
    return route.fulfill({ status, body: html, contentType: 'text/html; charset=utf-8', headers })
  })
}
