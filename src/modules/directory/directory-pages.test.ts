import { expect, test } from 'vitest'
import { networkAnnouncer } from '#app'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import { anAgreedStory } from '#modules/consents/testing/agreed-story.ts'
import { anOwnLink } from '#modules/consents/testing/an-own-link.builder.ts'
import { emptyContent, publishEntry, saveDraft } from '#modules/publishing/index.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { aHouse, houseNow } from '#tests/setup/house.ts'
import { chairsPicture, lineFor, loadDemoMedia } from '#worlds/demo/demo-media.ts'

const house = await aHouse()
const ed = asEditor(house.database.app)
const anyone = house.stranger()
const at = houseNow
const endsOn = calendarDateOf('2026-01-31')

await loadDemoMedia({ database: house.database, announcer: networkAnnouncer, now: at })
const details = {
  role: 'trustee',
  contact: 'ada@example.test',
  belongs: [{ body: 'group', as: 'Lead', since: '2025-01-01', until: '' }],
}
await ed(async (db) => {
  await anAgreedStory(db, {
    code: 'group',
    shape: 'body',
    content: { title: 'The group', details: { role: 'group' } },
    endsOn,
    at,
  })
  const body = lineFor(chairsPicture)
  const ada = { title: 'Ada Example', body, nations: ['Wales'], settings: ['health'], details }
  await anAgreedStory(db, { code: 'ada', shape: 'person', content: ada, endsOn, at, uses: ['web', 'contact'] })
  await anAgreedStory(db, {
    code: 'bo',
    shape: 'person',
    content: { ...ada, title: 'Bo Example', nations: ['England'] },
    endsOn,
    at,
  })
})

test('the directory is narrowed by nation, sector and role, and by nothing that stands in an address by chance', async () => {
  expect((await anyone.open('/directory')).text).toMatch(/Ada Example.*Bo Example.*The group/s)
  const wales = await anyone.open('/directory?nation=Wales&sector=health&role=trustee')
  expect(wales.text).toContain('Ada Example')
  expect(wales.text).not.toContain('Bo Example')
  expect((await anyone.open('/directory?role=no-such&nation=%27')).text).toContain('Bo Example')
})

test('how to reach somebody is shown only where they agreed to that; bodies and people lead to each other', async () => {
  const ada = await anyone.open('/directory/ada')
  expect(ada.text).toContain('ada@example.test')
  expect(ada.links.map(({ href }) => href)).toContain('/directory/group')
  expect((await anyone.open('/directory/bo')).text).not.toContain('ada@example.test')
  const group = await anyone.open('/directory/group')
  expect(group.text).toContain('Ada Example: Lead, since 1 Jan 2025')
  const { body } = await house.app.inject({ url: '/directory/ada' })
  expect(body).toContain('itemtype="https://schema.org/Person"')
  expect(body).toContain(`alt="${chairsPicture.alternative}"`)
})

test('nobody is listed without consent, and they are gone everywhere when it ends', async () => {
  const id = newId()
  const content = { ...emptyContent, kind: 'person', title: 'Cy', details: { role: 'trustee' } }
  await ed(async (db) => {
    await saveDraft(db, { id, code: 'cy', shape: 'person', content, basedOn: 0 }, at)
    expect(await publishEntry(db, { id, version: 1 }, at)).toBe('not agreed')
  })
  house.clock.now = '2026-02-01T00:00:00.000Z'
  expect((await anyone.open('/directory/ada')).status).toBe(404)
  for (const path of ['/directory', '/directory/group', '/resources?q=Ada', '/api/resources?q=Ada', '/sitemap.xml'])
    expect((await anyone.open(path)).text, path).not.toContain('Ada Example')
  house.clock.now = houseNow
})

test('by their own link somebody has themselves taken off at once: from page, lists, search, data, feeds and the memory of pages', async () => {
  const path = `/directory/yours/${await anOwnLink(house, 'bo')}`
  const places = ['/directory', '/directory/group', '/directory/bo', '/resources?q=Bo', '/api/resources?q=Bo']
  const everywhere = [
    ...places,
    '/sitemap.xml',
    '/sitemaps/1.xml',
    '/feeds/directory.atom',
    '/api/people',
    '/api/people/bo',
  ]
  const said = async () =>
    await Promise.all(
      everywhere.map(async (place) => (await anyone.get(place)).html.match(/Bo Example|directory\/bo\b/g)),
    )
  // Asked for twice, so that whatever may be remembered is.
  await said()
  expect((await said()).slice(0, 3).every((found) => found !== null)).toBe(true)
  const own = await anyone.open(path)
  expect(own.heading).toContain('Bo Example')
  await anyone.send(await anyone.open(`${path}/take-back`), {}, { form: `${path}/take-back` })
  expect((await anyone.open('/directory/bo')).status).toBe(404)
  expect(await said()).toEqual(everywhere.map(() => null))
})
