import type { Transform } from 'node:stream'
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser'
import { describe, expect, test } from 'vitest'
import { aNewsItem } from '#modules/news/testing/a-news-item.builder.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aWrittenWebinar, publishWebinars } from '#modules/webinars/testing/a-published-webinar.builder.ts'
import { aHouse } from '#tests/setup/house.ts'

const house = await aHouse()
const edit = asEditor(house.database.app)
const title = 'Open "doors" & <quiet> rooms'
await edit((db) =>
  publishAnEntry(db, aNewsItem({ code: 'doors', title, authors: ['A. Writer'] }), '2026-01-14T10:00:00.000Z'),
)
await edit((db) =>
  publishAnEntry(db, anEntry({ code: 'guide', title, publisher: 'Somebody' }), '2026-01-14T10:00:00.000Z'),
)
await publishWebinars(
  house.database.app,
  [
    aWrittenWebinar({ code: 'talk', title, details: { speakers: [{ name: 'A. Speaker', role: '', body: '' }] } }),
    aWrittenWebinar({ code: 'was', title, details: { day: '2025-11-02', recording: 'https://example.org/film' } }),
  ],
  '2026-01-14T10:00:00.000Z',
)

for (const [shape, kind] of [
  ['position', 'consultation-response'],
  ['page', 'page'],
  ['hub', 'hub'],
] as const)
  await edit((db) =>
    publishAnEntry(
      db,
      anEntry({ code: `a-${shape}`, title, shape, kind, topics: ['doors'] }),
      '2026-01-14T10:00:00.000Z',
    ),
  )

type Quad = Readonly<Record<'subject' | 'predicate' | 'object', { readonly value: string }>>

/** The things a page speaks of, as an independent reader of microdata finds them: type, and values by property. */
async function thingsOn(path: string) {
  const { body } = await house.app.inject({ url: path })
  // Its types forget that it is a stream.
  const parser = new MicrodataRdfParser({ baseIRI: `${house.settings.origin}${path}` }) as unknown as Transform
  const things = new Map<string, Map<string, string[]>>()
  parser.on('data', ({ subject, predicate, object }: Quad) => {
    const thing = things.get(subject.value) ?? new Map<string, string[]>()
    const name = String(predicate.value).replace(/^.*[#/]/, '')
    thing.set(name, [
      ...(thing.get(name) ?? []),
      String(object.value).replace('http://schema.org/', 'https://schema.org/'),
    ])
    things.set(subject.value, thing)
  })
  const ended = new Promise((done, failed) => void parser.on('end', done).on('error', failed))
  parser.end(body)
  await ended
  return [...things.values()].filter((thing) => thing.has('type'))
}

describe('what pages say to machines', () => {
  test.each([
    ['/', 'WebSite', ['name', 'url']],
    ['/news/doors', 'NewsArticle', ['headline', 'description', 'datePublished', 'url']],
    ['/positions/a-position', 'Report', ['headline', 'description', 'datePublished', 'url']],
    ['/about/a-page', 'WebPage', ['headline', 'description', 'url']],
    ['/hubs/a-hub', 'CollectionPage', ['headline', 'description', 'url']],
    ['/resources/guide', 'CreativeWork', ['name', 'description']],
    [
      '/webinars/talk',
      'Event',
      ['name', 'startDate', 'endDate', 'location', 'eventStatus', 'eventAttendanceMode', 'performer'],
    ],
    ['/webinars/was', 'VideoObject', ['name', 'description', 'uploadDate', 'contentUrl']],
  ])('%s is a %s with what belongs to one', async (path, type, wanted) => {
    const found = (await thingsOn(path)).find((thing) => thing.get('type')?.includes(`https://schema.org/${type}`))
    expect([path, [...(found?.keys() ?? [])]]).toEqual([path, expect.arrayContaining(wanted)])
    for (const name of ['headline', 'name'])
      if (path !== '/' && found?.has(name)) expect(found.get(name)).toContain(title)
  })
})

test('every public page has one first heading, a title, a description, and one address of its own', async () => {
  for (const path of [
    '/',
    '/news',
    '/news/doors',
    '/take-part',
    '/positions',
    '/positions/a-position',
    '/positions/topics/doors',
    '/about',
    '/about/a-page',
    '/hubs',
    '/hubs/a-hub',
    '/resources',
    '/resources/guide',
    '/webinars',
    '/webinars/talk',
    '/feeds',
    '/api',
    '/accessibility',
    '/privacy-notice',
  ]) {
    const { body } = await house.app.inject({ url: path })
    const [head = ''] = body.split('</head>')
    const count = (pattern: RegExp, text = head) => text.match(pattern)?.length ?? 0
    expect([path, count(/<h1[\s>]/g, body), count(/<title>[^<]{5,}<\/title>/g)]).toEqual([path, 1, 1])
    expect([path, count(/<meta name="description" content="[^"]{20,}"/g)]).toEqual([path, 1])
    expect(body).toContain(`<link rel="canonical" href="${house.settings.origin}${path}"`)
    expect(count(/<meta property="og:(title|description|url|type|site_name)"/g)).toBe(5)
  }
})
