import { chromium } from 'playwright-core'

const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const [, , who, ...paths] = process.argv
const ctx = {}
for (const w of [320, 1280]) {
  const c = await b.newContext({ viewport: { width: w, height: 900 }, baseURL: 'http://localhost:4711' })
  const p = await c.newPage()
  if (who !== '-') {
    await p.goto('/sign-in')
    await p.getByLabel('E-mail address').fill(who)
    await p.getByLabel('Password', { exact: true }).fill('quiet-river-lantern')
    await p.getByRole('button', { name: 'Sign in' }).click()
    await p.waitForLoadState()
  }
  for (const path of paths) {
    await p.goto(path)
    await p.screenshot({ path: `/tmp/shots/${path.replace(/[^a-z0-9]+/gi, '_') || 'home'}-${w}.png`, fullPage: true })
  }
}
await b.close()
