import { expect, test } from 'vitest'
import { withdrawEntry } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aHouse } from '#tests/setup/house.ts'
import { collectionShape } from './index.ts'

const house = await aHouse()
const anyone = house.stranger()
const edit = asEditor(house.database.app)
const { now } = house.clock
const publish = (given: Parameters<typeof anEntry>[0]) => edit((db) => publishAnEntry(db, anEntry(given), now))
const [kind = ''] = collectionShape.kinds

const before = await anyone.open('/collections')

for (const code of ['zebra', 'apple']) await publish({ code, title: `The ${code}` })
await publish({ code: 'mango', title: 'The mango', shape: 'news', kind: 'news' })
const gone = await publish({ code: 'gone', title: 'The gone one' })
await edit((db) => withdrawEntry(db, gone, 'Old.', now))
const details = { entries: ['zebra', 'gone', 'mango', 'apple'] }
const body = 'Begin with **stripes**.'
await publish({ code: 'animals', title: 'Animals and fruit', shape: 'collection', kind, details, body })

test('before there is a collection, their list says so and leads on', () => {
  expect([before.status, before.text]).toEqual([200, expect.stringContaining('Nothing here yet')])
  expect(before.links.map(({ href }) => href)).toContain('/resources')
})

test('a collection shows its introduction and what is public of it, of any sort, in its order', async () => {
  const { links, text } = await anyone.open('/collections/animals')
  const titles = links.filter(({ text: title }) => /^The (zebra|mango|apple|gone one)$/.test(title))
  expect(titles.map(({ href }) => href)).toEqual(['/resources/zebra', '/news/mango', '/resources/apple'])
  expect(text).toContain('Begin with stripes.')
})

test.each(['/collections', '/resources?q=animals', '/sitemap.xml', '/feeds/collections.atom'])(
  'a collection is found by %s',
  async (url) => {
    const first = await house.app.inject({ url })
    const parts = [...first.body.matchAll(/<loc>https?:\/\/[^/]+(\/sitemaps\/[^<]+)/g)].map(([, part = '']) => part)
    const bodies = [first.body]
    for (const part of parts) bodies.push((await house.app.inject({ url: part })).body)
    expect(bodies.join()).toContain('/collections/animals')
  },
)

test('an empty collection is not published', () => {
  expect(collectionShape.check(anEntry({ code: 'a', title: 'A', kind }))).toHaveLength(1)
})
