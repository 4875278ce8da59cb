import { Validator } from '@seriousme/openapi-schema-validator'
import { XMLParser } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { networkAnnouncer } from '#app'
import { aNewsItem } from '#modules/news/testing/a-news-item.builder.ts'
import { setPublicUntil } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aHouse } from '#tests/setup/house.ts'
import { doorPicture, lineFor, loadDemoMedia } from '#worlds/demo/demo-media.ts'
import { escaped } from './domain/site-map.ts'
import { publicLists } from './index.ts'
import { pageData, problemData, wholeData } from './pages/public-data/data-shapes.form.ts'

const house = await aHouse()
const edit = asEditor(house.database.app)
const hostile = 'Rules & "doors" <script>alert(1)</script> ]]> 🚪'
const at = (minute: string) => `2026-01-14T10:${minute}:00.000Z`
const body = 'It is **here**. Read [the guide](/resources/guide).'
const ending = await edit((db) =>
  publishAnEntry(db, aNewsItem({ code: 'ends-soon', title: 'Ends soon', body }), at('01')),
)
await edit((db) =>
  publishAnEntry(db, aNewsItem({ code: 'doors', title: hostile, body, topics: ['blanket-restrictions'] }), at('02')),
)
await edit((db) => publishAnEntry(db, anEntry({ code: 'guide', title: 'A guide', topics: ['rights'] }), at('03')))

const get = (url: string, headers = {}) => house.app.inject({ url, headers })
const json = async (url: string): Promise<unknown> => JSON.parse((await get(url)).body)

describe('a feed', () => {
  test.each([...publicLists.keys()])(
    'of %s is read by an independent reader, as Atom and as JSON Feed',
    async (name) => {
      const atom = parseAtomFeed((await get(`/feeds/${name}.atom`)).body)
      const data = parseJsonFeed((await get(`/feeds/${name}.json`)).body)
      expect(atom.title?.value).toBe(data.title)
      expect(atom.entries?.map(({ id }) => id)).toEqual(data.items?.map(({ id }) => id))
      for (const entry of atom.entries ?? []) {
        expect(entry.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
        expect((await get(new URL(entry.links?.[0]?.href ?? '').pathname)).statusCode).toBe(200)
      }
    },
  )

  test('says the title as it was written, the whole text with addresses that lead here, and when', async () => {
    const newest = parseAtomFeed((await get('/feeds/news.atom')).body).entries?.[0]
    expect([newest?.title?.type, newest?.title?.value]).toEqual(['html', escaped(hostile)])
    expect(newest?.content?.value).toContain('<strong>here</strong>')
    expect(newest?.content?.value).toContain(`href="${house.settings.origin}/resources/guide"`)
    expect(newest?.updated).toBe(at('02'))
    expect(newest?.published).toBe(at('02'))
    const item = parseJsonFeed((await get('/feeds/news.json')).body).items?.[0]
    expect([item?.title, item?.date_modified]).toEqual([hostile, at('02')])
  })

  test('shows the pictures of its texts, by addresses that work anywhere', async () => {
    await loadDemoMedia({ database: house.database, announcer: networkAnnouncer, now: house.clock.now })
    const [code, text] = ['a-picture', lineFor(doorPicture)]
    await edit((db) =>
      publishAnEntry(db, aNewsItem({ code, title: 'A picture', body: text }), '2026-01-13T10:00:00.000Z'),
    )
    const shown = parseAtomFeed((await get('/feeds/news.atom')).body).entries?.find(
      ({ title }) => title?.value === 'A picture',
    )
    const source = /<img [^>]*src="([^"]+)"/.exec(shown?.content?.value ?? '')?.[1] ?? ''
    expect(source.startsWith(`${house.settings.origin}/media/`)).toBe(true)
    expect(shown?.content?.value).not.toContain('srcset')
    const { pathname, search } = new URL(source)
    expect((await get(pathname + search)).headers['content-type']).toBe('image/webp')
    const page = (await get(`/news/${code}`)).body
    expect(page).toContain(`<meta property="og:image" content="${source}"`)
  })

  test('of one topic holds what is on it, and what is no feed is not there', async () => {
    const on = async (topic: string) => parseAtomFeed((await get(`/feeds/news.atom?topic=${topic}`)).body).entries ?? []
    expect((await on('blanket-restrictions')).length).toBe(1)
    expect((await on('rights')).length).toBe(0)
    for (const name of ['news', 'news.rss', 'nothing.atom', 'news.atom.x'])
      expect([name, (await get(`/feeds/${name}`)).statusCode]).toEqual([name, 404])
  })

  test('is found from the pages it is of, and is sent once until it changes', async () => {
    const links = async (path: string) => (await get(path)).body.match(/<link rel="alternate"[^>]*\.atom"/g) ?? []
    expect((await links('/')).length).toBe(publicLists.size)
    expect((await links('/news')).length).toBe(1)
    expect((await links('/news/doors')).length).toBe(1)
    expect((await links('/accessibility')).length).toBe(0)
    const mark = String((await get('/feeds/news.atom')).headers['etag'])
    expect((await get('/feeds/news.atom', { 'if-none-match': mark })).statusCode).toBe(304)
  })
})

describe('the site map', () => {
  const map = z.object({
    urlset: z.object({ url: z.array(z.object({ loc: z.string(), lastmod: z.string().optional() })) }),
  })
  const read = async () => map.parse(new XMLParser().parse((await get('/sitemap.xml')).body)).urlset.url

  test('names public pages only, each there, none with a question, and robots are led to it', async () => {
    const addresses = await read()
    expect(addresses.length).toBeGreaterThan(8)
    for (const { loc } of addresses) {
      expect(loc).not.toContain('?')
      const page = await get(new URL(loc).pathname)
      expect([loc, page.statusCode]).toEqual([loc, 200])
      expect(page.body).toContain(`<link rel="canonical" href="${loc}"`)
    }
    expect(addresses.find(({ loc }) => loc.endsWith('/news/doors'))?.lastmod).toBe(at('02'))
    const robots = (await get('/robots.txt')).body
    expect(robots).toContain(`Sitemap: ${house.settings.origin}/sitemap.xml`)
    expect(robots).not.toMatch(/Disallow: \S/)
    for (const part of ['1.xml', '2.xml', '0.xml', 'x'])
      expect([part, (await get(`/sitemaps/${part}`)).statusCode]).toEqual([part, part === '1.xml' ? 200 : 404])
  })
})

describe('public data', () => {
  test('is described by an OpenAPI that an independent validator accepts, and answers as described', async () => {
    const description = await json('/api/openapi.json')
    const judged = await new Validator().validate(z.record(z.string(), z.unknown()).parse(description))
    expect(judged).toMatchObject({ valid: true })
    const broken = await new Validator().validate({ openapi: '3.1.1', info: {} })
    expect(broken.valid).toBe(false)
    const named = z.object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) }).parse(description)
    const { Page, Entry, Problem } = named.components.schemas
    const fits = (schema: unknown, shape: z.ZodObject, answer: unknown) => {
      const { required } = z.object({ required: z.array(z.string()) }).parse(schema)
      return (
        shape.strict().safeParse(answer).success && required.every((name) => name in z.looseObject({}).parse(answer))
      )
    }
    expect(fits(Page, pageData, await json('/api/news?page=1&topic=blanket-restrictions'))).toBe(true)
    expect(fits(Entry, wholeData, await json('/api/news/doors'))).toBe(true)
    expect(fits(Entry, wholeData, await json('/api/news'))).toBe(false)
    for (const wrong of ['/api/news?page=0', '/api/news/nothing', '/api/nothing'])
      expect([wrong, fits(Problem, problemData, await json(wrong))]).toEqual([wrong, true])
  })

  test('may be read from other sites, as feeds may; pages for people may not', async () => {
    for (const path of ['/api/news', '/api/news', '/api/nothing', '/feeds/news.atom', '/sitemap.xml'])
      expect([path, (await get(path)).headers['access-control-allow-origin']]).toEqual([path, '*'])
    for (const path of ['/news', '/sign-in', '/'])
      expect([path, (await get(path)).headers['access-control-allow-origin']]).toEqual([path, undefined])
  })

  test('holds nothing that a shape keeps for itself', async () => {
    expect((await get('/api/news/doors')).body).not.toContain('"details"')
  })
})

test('what ends is gone from page, list, search, feeds, data and site map with the next question, memory or not', async () => {
  const places = [
    '/news',
    '/',
    '/resources?q=ends+soon',
    '/feeds/news.atom',
    '/feeds/news.json',
    '/api/news',
    '/sitemap.xml',
  ]
  const shows = async () => {
    const bodies = await Promise.all(places.map(async (path) => (await get(path)).body))
    return places.filter((_, index) => bodies[index]?.includes('/news/ends-soon'))
  }
  const shown = await shows()
  expect(shown).toEqual(
    expect.arrayContaining(['/news', '/feeds/news.atom', '/feeds/news.json', '/api/news', '/sitemap.xml']),
  )
  expect(await shows()).toEqual(shown)
  await edit((db) => setPublicUntil(db, ending, '2026-01-15T09:40:12.000Z', house.clock.now))
  house.clock.now = '2026-01-15T09:40:11.999Z'
  expect(await shows()).toEqual(shown)
  house.clock.now = '2026-01-15T09:40:12.000Z'
  expect(await shows()).toEqual([])
  expect((await get('/news/ends-soon')).statusCode).toBe(404)
})
