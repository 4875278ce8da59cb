import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { catalogue } from '#catalogue/offered.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aHouse } from '#tests/setup/house.ts'
import { fieldLibrary, takeIn } from './testing/library-house.ts'

const house = await aHouse()
const library = fieldLibrary()
const report = await takeIn(house.database.app, library)
const anyone = house.stranger()

const list = z.object({ count: z.number(), pages: z.number(), resources: z.array(z.object({ code: z.string() })) })

async function data(path: string): Promise<unknown> {
  const { body } = await house.app.inject({ url: path })
  return JSON.parse(body)
}

describe('the resource bank', () => {
  test('holds all 142 entries, each as its own kind, and says of each that it is not held here', () => {
    expect(report).toMatchObject({ added: 142, changed: 0, notFound: [], notHeld: 142 })
  })

  test('shows every entry in its list and as data, page after page, each once', async () => {
    const shown: string[] = []
    const first = list.parse(await data('/api/resources'))
    for (let page = 1; page <= first.pages; page += 1) {
      const seen = await anyone.open(`/resources?page=${page}`)
      const given = list.parse(await data(`/api/resources?page=${page}`))
      const linked = seen.links
        .filter(({ href }) => /^\/resources\/(?!suggest)/.test(href))
        .map(({ href }) => href.slice(11))
      expect(linked).toEqual(given.resources.map(({ code }) => code))
      shown.push(...linked)
    }
    expect(first.count).toBe(142)
    expect(shown.toSorted()).toEqual(library.map(({ code }) => code).toSorted())
  })

  test('shows each entry on a page of its own with what is known of it, and nothing that is not', async () => {
    for (const { code, title, isTitleGiven, note } of library) {
      const page = await anyone.open(`/resources/${code}`)
      expect(page.status, code).toBe(200)
      expect(page.heading).toContain(title)
      expect(page.text).toContain('Not held here')
      expect(page.text.includes('The title is ours'), code).toBe(!isTitleGiven)
      if (note !== null) expect(page.text).not.toContain(note)
      expect(page.text).not.toMatch(/\bnull\b|undefined|see description/)
    }
  })

  test('links what belongs together from both sides', async () => {
    const there = await anyone.open('/resources/web-vaccine-1')
    const back = await anyone.open('/resources/res-vaccine')
    expect(there.links.map(({ href }) => href)).toContain('/resources/res-vaccine')
    expect(back.links.map(({ href }) => href)).toContain('/resources/web-vaccine-1')
  })

  test('says what it read instead of a misspelt word, and helps where nothing is found', async () => {
    expect((await anyone.open('/resources?q=debreif')).text).toContain('We also looked for debrief')
    const nothing = await anyone.open('/resources?q=qqqqqqqq')
    expect(nothing.status).toBe(200)
    expect(nothing.text).toContain('Nothing found')
  })

  test('narrows by any of one choice and by all choices together', async () => {
    const kinds = list.parse(await data('/api/resources?kind=webinar&kind=video')).count
    const both = list.parse(await data('/api/resources?kind=webinar&kind=video&setting=education')).count
    expect(kinds).toBe(13)
    expect(both).toBeLessThan(kinds)
    expect(list.parse(await data('/api/resources?kind=nothing-like-it')).count).toBe(0)
  })

  test('answers whatever stands in its address, and sets no cookie for a visitor', async () => {
    for (const address of [
      '?page=0',
      '?page=x',
      '?q=%00',
      `?q=${'word '.repeat(2000)}`,
      "?q=%25'%3B--",
      '?kind=&topic=%F0',
    ]) {
      const answer = await house.app.inject({ url: `/resources${address}` })
      expect(answer.statusCode, address).toBeLessThan(500)
      expect(answer.headers['set-cookie'], address).toBeUndefined()
    }
    expect((await anyone.open('/resources/no-such-thing')).status).toBe(404)
  })
})

test('taking the same library in again changes nothing; a changed entry is a new version, and the old one is kept', async () => {
  expect(await takeIn(house.database.app, library)).toMatchObject({ added: 0, changed: 0, unchanged: 142 })
  const [first, ...rest] = library
  if (first === undefined) throw new Error('the library is empty')
  const described = { ...first, description: 'Said in another way.' }
  expect(await takeIn(house.database.app, [described, ...rest])).toMatchObject({ changed: 1, unchanged: 141 })
  const { rows } = await house.superuser.query(
    `select v.version, v.content->>'description' as says from network.entry_versions v
     join network.entries e on e.id = v.entry_id where e.code = $1 order by 1`,
    [first.code],
  )
  expect(rows).toEqual([
    { version: 1, says: first.description },
    { version: 2, says: 'Said in another way.' },
  ])
})

describe('a public page', () => {
  test('is sent once and then only asked for: until it changes, the answer is that it has not', async () => {
    const first = await house.app.inject({ url: '/resources/model-hope' })
    const mark = String(first.headers['etag'])
    const again = () => house.app.inject({ url: '/resources/model-hope', headers: { 'if-none-match': mark } })
    expect(first.headers['cache-control']).toBe('public, no-cache')
    expect((await again()).statusCode).toBe(304)
    const hope = library.find(({ code }) => code === 'model-hope')
    if (hope === undefined) throw new Error('no such entry')
    await takeIn(house.database.app, [{ ...hope, description: 'Said anew.' }])
    const anew = await again()
    expect(anew.statusCode).toBe(200)
    expect(anew.body).toContain('Said anew.')
  })

  test('is never kept by anybody when it was made for somebody who is signed in', async () => {
    const nurse = await house.visitor('frontline')
    const page = await nurse.open('/resources/model-hope')
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.headers['etag']).toBeUndefined()
  })

  test('says to machines what it says to people', async () => {
    const { body } = await house.app.inject({ url: '/resources/nice-ng10' })
    expect(body).toContain('itemtype="https://schema.org/CreativeWork"')
    expect(body).toContain('<meta itemprop="publisher" content="NICE"')
    expect(body).toMatch(/<link rel="canonical" href="[^"]+\/resources\/nice-ng10"/)
    expect(body).toContain('<meta property="og:title"')
    expect(body).not.toContain('name="robots"')
    const searched = await house.app.inject({ url: '/resources?q=guide' })
    expect(searched.body).toContain('<meta name="robots" content="noindex"')
  })

  test('shows a hostile title as text', async () => {
    const title = 'Hold </title><script>alert(1)</script><img src=x onerror=alert(1)>'
    const [first] = library
    if (first === undefined) throw new Error('the library is empty')
    await takeIn(house.database.app, [{ ...first, code: 'hostile', title, related: [] }])
    for (const url of ['/resources/hostile', '/resources?q=alert']) {
      const { body } = await house.app.inject({ url })
      expect(body).toContain('&lt;script>alert')
      expect(body).not.toMatch(/<script>alert|<img src=x/)
    }
  })
})

test('a resource says what has replaced it, in which forms it can be had, and leads nowhere that runs something', async () => {
  const copies = [
    { format: 'easy-read', language: 'cy', link: 'https://example.org/easy', size: '8 pages' },
    { format: 'audio', language: '', link: 'javascript:alert(1)', size: '' },
  ]
  const [practice] = catalogue.practices.keys()
  const newer = anEntry({ code: 'newer-guide', title: 'The newer guide', shape: 'news', kind: 'news' })
  const older = anEntry({
    code: 'older-guide',
    title: 'The older guide',
    supersededBy: 'newer-guide',
    licence: 'Free to copy',
    languages: ['cy'],
    practices: [practice ?? ''],
    details: { copies },
  })
  await asEditor(house.database.app)(async (db) => {
    await publishAnEntry(db, newer, house.clock.now)
    await publishAnEntry(db, older, house.clock.now)
  })
  const page = await anyone.open('/resources/older-guide')
  const hrefs = page.links.map(({ href }) => href)
  expect(hrefs).toEqual(expect.arrayContaining(['/news/newer-guide', 'https://example.org/easy']))
  for (const text of ['Easy read, Welsh, 8 pages', 'Free to copy', catalogue.practices.get(practice ?? '')?.name ?? ''])
    expect(page.text).toContain(text)
  expect(page.html).not.toContain('javascript:')
})
