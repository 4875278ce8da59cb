import type { Browser, BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core'

/** What came over the wire for one file. */
export type Fetched = { readonly url: string; readonly type: string; readonly bytes: number }

/** A document as the server sent it. */
export type Sent = { readonly status: number; readonly html: string }

/** A browser window that remembers what went wrong in it. */
export type Window = {
  readonly page: Page
  readonly context: BrowserContext
  /** What the console, the content security policy and scripts complained of, and every request that left the house. */
  readonly complaints: () => readonly string[]
  /** The document now shown, before any script touched it. */
  readonly document: () => Promise<Sent>
  /** What was fetched so far. */
  readonly fetched: () => Promise<readonly Fetched[]>
  close(): Promise<void>
}

const quick = { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } } as const

/** Opens a window on the house at `address`. Complaints are collected from the first moment. */
export async function openWindow(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Window> {
  const context = await browser.newContext({ ...quick, ...options, baseURL: address })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: Complaint[] = []
  const responses: Response[] = []
  page.on('pageerror', (fault) => complaints.push({ says: `script: ${fault.message}`, about: '' }))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push({ says: message.text(), about: message.location().url })
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${address}/`) && !url.startsWith('data:'))
      complaints.push({ says: 'left the house', about: url })
  })
  page.on('response', (response) => void responses.push(response))
  return {
    page,
    context,
    complaints: () =>
      complaints.filter((one) => !isRefusedPage(one, responses)).map(({ says, about }) => `${says} ${about}`),
    document: () => lastDocument(page, responses),
    fetched: () => Promise.all(responses.map(fetchedBy)),
    close: () => context.close(),
  }
}

type Complaint = { readonly says: string; readonly about: string }

/** A page that is refused says so by its status, and the console repeats it: that is no complaint. */
function isRefusedPage({ says, about }: Complaint, responses: readonly Response[]): boolean {
  const isPage = responses.some((one) => one.url() === about && one.request().isNavigationRequest())
  return isPage && says.startsWith('Failed to load resource: the server responded with a status of')
}

async function lastDocument(page: Page, responses: readonly Response[]): Promise<Sent> {
  const shown = responses.findLast(
    (one) => one.request().isNavigationRequest() && one.frame() === page.mainFrame() && !isRedirect(one),
  )
  if (!shown) throw new Error(`${page.url()} shows nothing that the house sent`)
  return { status: shown.status(), html: await shown.text() }
}

function isRedirect(response: Response): boolean {
  return response.status() >= 300 && response.status() < 400
}

async function fetchedBy(response: Response): Promise<Fetched> {
  const request = response.request()
  const { responseBodySize } = await request.sizes()
  return { url: response.url(), type: request.resourceType(), bytes: responseBodySize }
}
