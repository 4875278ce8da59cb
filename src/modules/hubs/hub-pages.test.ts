import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { networkAnnouncer } from '#app'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { aroundEntry, type Details, findPublished, withdrawEntry } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aStory } from '#modules/stories/testing/a-story.builder.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { aHouse, houseNow } from '#tests/setup/house.ts'
import { doorPicture, lineFor, loadDemoMedia } from '#worlds/demo/demo-media.ts'
import { hubShape } from './index.ts'
import { readHubDetails } from './pages/hub/hub-details.form.ts'

const house = await aHouse()
const anyone = house.stranger()
const edit = asEditor(house.database.app)
const at = '2026-01-01T09:00:00.000Z'
const publish = (given: Parameters<typeof anEntry>[0]) => edit((db) => publishAnEntry(db, anEntry(given), at))
const [kind = ''] = hubShape.kinds
const topics = ['doors']

for (const shape of ['resource', 'news'])
  await publish({ code: `${shape}-on-doors`, title: `A ${shape} on doors`, shape, topics })
const story = { code: 'story-on-doors', at, endsOn: calendarDateOf('2026-12-31') }
await edit((db) => aStory(db, { ...story, content: { title: 'A story on doors', topics } }))
const gone = await publish({ code: 'gone', title: 'Taken back', topics })
await edit((db) => withdrawEntry(db, gone, 'Old.', at))
const webinar = (code: string, details: Details) => publish({ code, title: code, shape: 'webinar', topics, details })
await webinar('next-week', { day: '2026-01-22' })
await webinar('tomorrow', { day: '2026-01-16' })
await webinar('two-days-long', { day: '2026-01-14', lastDay: '2026-01-15' })
await webinar('watch-this', { day: '2025-12-01', recording: 'https://example.org/film' })
await webinar('never-recorded', { day: '2025-12-02' })

await loadDemoMedia({ database: house.database, announcer: networkAnnouncer, now: at })

const block = (given: Details & { readonly kind: string; readonly heading: string }) => given
const blocks = [
  block({ kind: 'text', heading: 'Begin', text: `Look at **doors**.\n\n${lineFor(doorPicture)}` }),
  block({ kind: 'chosen', heading: 'Chosen', entries: ['story-on-doors', 'gone', 'resource-on-doors'] }),
  block({ kind: 'resources', heading: 'Bank', topic: 'doors' }),
  block({ kind: 'coming', heading: 'Coming', topic: 'doors' }),
  block({ kind: 'recorded', heading: 'Recorded', topic: 'doors' }),
  block({ kind: 'news', heading: 'New', topic: 'doors' }),
  block({ kind: 'stories', heading: 'Told', topic: 'doors' }),
  block({ kind: 'news', heading: 'Nothing here', topic: 'windows' }),
  block({ kind: 'resources', heading: 'Half said', topic: '' }),
  block({ kind: 'no-such-kind', heading: 'Unknown' }),
  block({ kind: 'chosen', heading: 'All gone', entries: ['gone'] }),
  block({ kind: 'survey', heading: 'Asked', link: 'https://example.org/survey', linkText: 'Say which' }),
  block({ kind: 'contacts', heading: 'People' }),
]
const details = {
  owner: 'Ama Quill',
  blocks,
  contacts: [{ name: 'Ben Tarn', says: 'keys', email: 'ben@example.org', phone: '01632 960 111' }],
}
const hidden = ['Nothing here', 'Half said', 'Unknown', 'All gone']
await publish({ code: 'doors', title: 'Doors', shape: 'hub', kind, details, reviewOn: '2026-01-14' })

describe('a hub', () => {
  test('shows its blocks in their order, each with what is public now', async () => {
    const { text, links, html } = await anyone.open('/hubs/doors')
    expect(html).toContain(`alt="${doorPicture.alternative}"`)
    const shown = blocks.map(({ heading }) => heading).filter((heading) => !hidden.includes(heading))
    expect([...html.matchAll(/<h2[^>]*id="part-\d+"[^>]*>([^<]+)/g)].map(([, heading]) => heading)).toEqual(shown)
    expect(links.filter(({ href }) => href.startsWith('#part-')).map(({ text: words }) => words)).toEqual(shown)
    expect(links.filter(({ href }) => href.startsWith('/webinars/')).map(({ text: words }) => words)).toEqual([
      'two-days-long',
      'tomorrow',
      'next-week',
      'watch-this',
    ])
    expect(links.map(({ href }) => href)).toEqual(
      expect.arrayContaining([
        '/stories/story-on-doors',
        '/resources/resource-on-doors',
        '/news/news-on-doors',
        'mailto:ben@example.org',
        'tel:01632960111',
      ]),
    )
    expect(text).toContain('Tells about: Being locked in or kept alone. What a key changed.')
    expect(text).toContain('Looked after by Ama Quill')
    expect(text).toContain('Review was due: Wednesday 14 January 2026')
    expect(text).not.toMatch(/Taken back|never-recorded|Readers do not see/)
  })

  test('leaves out a block at the moment at which its last story is gone, with its heading and its place in the contents', async () => {
    house.clock.now = '2026-12-31T23:59:59.000Z'
    expect((await anyone.open('/hubs/doors')).html).toContain('>Told</h2>')
    house.clock.now = '2027-01-01T00:00:00.000Z'
    const { html } = await anyone.open('/hubs/doors')
    expect(html).not.toMatch(/>Told<|story-on-doors|A story on doors/)
    expect(html).toContain('>Chosen</h2>')
    house.clock.now = houseNow
  })

  test('shows in the preview also what readers do not see, and says why', async () => {
    const preview = await inNetwork(house.database.app, async (db) => {
      const entry = await findPublished(db, house.clock.now, hubShape.code, 'doors')
      if (entry === undefined) throw new Error('no such hub')
      return hubShape.view(
        entry,
        await aroundEntry(db, hubShape, entry, { now: house.clock.now, origin: '', isPreview: true }),
      )
    })
    const html = render(preview)
    for (const heading of hidden) expect(html).toContain(`>${heading}</h2>`)
    expect(html.match(/Readers do not see this block\./g)).toHaveLength(hidden.length)
    expect(html).toContain('None of the chosen entries is public now.')
  })

  test('is not published with a block that is half said, but with one that finds nothing now', () => {
    const entry = anEntry({ code: 'a', title: 'A', kind, details })
    expect(hubShape.check(entry).map(({ says }) => says)).toEqual([
      '“Half said”: It needs a topic.',
      '“Unknown”: Choose what it shows.',
    ])
  })

  test('stands in the list of hubs', async () => {
    expect((await anyone.open('/hubs')).links.map(({ href }) => href)).toContain('/hubs/doors')
  })
})

test('a topic may be typed in words', () => {
  const [block] = readHubDetails({ blocks: [{ kind: 'news', topic: 'Blanket restrictions' }] }).blocks
  expect(block?.topic).toBe('blanket-restrictions')
})
