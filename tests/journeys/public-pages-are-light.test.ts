import { describe, expect, test } from 'vitest'
import { networkAnnouncer } from '#app'
import { houseNow } from '#tests/setup/house.ts'
import { loadDemoNetwork } from '#worlds/demo/demo-network.ts'
import { anOpenHouse } from './open-house.ts'

const house = await anOpenHouse()
await loadDemoNetwork({ database: house.database, announcer: networkAnnouncer, now: houseNow })

const kilobyte = 1024
const pages = [
  '/',
  '/news',
  '/resources',
  '/resources/demo-after',
  '/hubs',
  '/news/demo-news-garden',
  '/positions',
  '/feeds',
  '/api',
]

let heaviest = 0

/** How far things moved while the page came, by the browser's own count. */
const shifted = `new Promise((done) => {
  let sum = 0
  new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value }).observe({ type: 'layout-shift', buffered: true })
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(sum))))
})`

/** Pictures that did not come, or that are shown in another form than they have. */
const misshapen = `[...document.querySelectorAll('main img')].flatMap(({ src, naturalWidth, naturalHeight, clientWidth, clientHeight }) =>
  naturalWidth > 0 && Math.abs(clientWidth / clientHeight - naturalWidth / naturalHeight) < 0.02 ? [] : [src])`

describe.each([
  [320, pages],
  [1280, pages.slice(0, 4)],
] as const)('a public page at %i pixels', (width, some) => {
  test.each(some)('%s is light, and nothing of it moves while it comes', async (path) => {
    const window = await house.window({ viewport: { width, height: 800 } })
    const { page } = window
    await page.goto(path, { waitUntil: 'networkidle' })
    expect([path, await page.evaluate(shifted)]).toEqual([path, 0])
    expect([path, await page.evaluate(misshapen)]).toEqual([path, []])
    const fetched = await window.fetched()
    const fonts = fetched.filter(({ type }) => type === 'font')
    const rest = fetched.filter(({ type }) => ['document', 'stylesheet', 'script'].includes(type))
    const bytes = rest.reduce((sum, one) => sum + one.bytes, 0)
    expect([path, fonts.length, (fonts[0]?.bytes ?? 0) <= 36 * kilobyte]).toEqual([path, 1, true])
    expect([path, bytes > 0 && bytes <= 60 * kilobyte, bytes]).toEqual([path, true, bytes])
    heaviest = Math.max(heaviest, bytes)
    expect(window.complaints()).toEqual([])
    await window.close()
  })
})

test('the heaviest is told', () => {
  console.info(`${(heaviest / kilobyte).toFixed(1)} KB for HTML, style sheet and scripts of the heaviest public page`)
  expect(heaviest).toBeGreaterThan(0)
})

test('a page whose words move is found out: the same question of a page that moves', async () => {
  const { page, close } = await house.window()
  await page.goto('/resources')
  await page.evaluate(() => {
    const late = document.createElement('div')
    late.style.setProperty('height', '200px')
    document.body.prepend(late)
  })
  expect(Number(await page.evaluate(shifted))).toBeGreaterThan(0)
  await close()
})
