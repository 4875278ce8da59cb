import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { resource } from '#modules/library/index.ts'
import { newsShape } from '#modules/news/index.ts'
import { hrefOfEntry } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aHouse } from '#tests/setup/house.ts'
import { shapes } from './shapes.ts'

const house = await aHouse()
const anyone = house.stranger()
const news = newsShape.code
const entries = [
  anEntry({ code: 'calm-rooms', title: 'Calm rooms', languages: ['cy'], practices: ['seclusion'] }),
  anEntry({ code: 'calm-corner', title: 'The calm corner', kind: 'video', settings: ['education'] }),
  anEntry({ code: 'calm-week', title: 'A week of calm', kind: 'news', shape: news }),
  anEntry({ code: 'calm-shape', title: 'Calm in another shape', shape: 'shape-of-nobody' }),
]
await asEditor(house.database.app)(async (db) => {
  for (const entry of entries) await publishAnEntry(db, entry, house.clock.now)
})
const suggestions = z.object({ found: z.array(z.object({ id: z.string(), name: z.string(), detail: z.string() })) })

async function suggested(typed: string) {
  const { body } = await house.app.inject({ url: `/resources/suggestions?${new URLSearchParams({ q: typed })}` })
  return suggestions.parse(JSON.parse(body)).found
}

describe('one search finds everything that is published', () => {
  test('and each thing found leads to where it is', async () => {
    const page = await anyone.open('/resources?q=calm')
    const found = page.links.map(({ href }) => href).filter((href) => href.includes('calm-'))
    expect(found.toSorted()).toEqual(['/news/calm-week', '/resources/calm-corner', '/resources/calm-rooms'])
    for (const href of found) expect((await anyone.open(href)).status).toBe(200)
  })

  test('narrowed by part of the network, practice and language, each with its count', async () => {
    const page = await anyone.open('/resources?q=calm')
    for (const text of ['Resources (2)', 'Welsh (1)', 'Seclusion (1)']) expect(page.text).toContain(text)
    const only = await anyone.open(`/resources?q=calm&shape=${resource.code}&language=cy`)
    expect(only.text).toContain('1 found')
  })

  test('and an address that knows no folder leads to the right one, or nowhere', async () => {
    expect((await anyone.get('/entries/calm-week')).location).toBe('/news/calm-week')
    for (const code of ['calm-shape', 'no-such-thing']) expect((await anyone.get(`/entries/${code}`)).status).toBe(404)
  })
})

test.each(shapes)('an entry of another shape links to $plural where they are', ({ code, folder }) => {
  expect(hrefOfEntry({ shape: code, code: 'a' })).toBe(`${folder}/a`)
})

test('without words it is the list of resources, as its data is, until another part is chosen', async () => {
  const hrefs = async (url: string) => (await anyone.open(url)).links.map(({ href }) => href)
  expect(await hrefs('/resources')).toEqual(expect.arrayContaining(['/resources/calm-corner', '/resources/calm-rooms']))
  expect(await hrefs('/resources')).not.toContain('/news/calm-week')
  expect(await hrefs(`/resources?shape=${news}`)).toContain('/news/calm-week')
  expect(JSON.parse((await house.app.inject({ url: '/api/resources' })).body)).toMatchObject({ count: 2 })
})

describe('while somebody types', () => {
  test('titles in which the letters begin a word come first, each with where it leads', async () => {
    const [first] = await suggested('cal cor')
    expect(first).toEqual({ id: '/resources/calm-corner', name: 'The calm corner', detail: 'Film' })
    expect((await suggested('calm')).map(({ id }) => id).toSorted()).toEqual([
      '/news/calm-week',
      '/resources/calm-corner',
      '/resources/calm-rooms',
    ])
  })

  test.each(['', 'c', '\\m(', "'); --", '%', '.*'])('%j is no fault', async (typed) => {
    expect(Array.isArray(await suggested(typed))).toBe(true)
    expect(house.logged).toEqual([])
  })
})

describe('where nothing is found', () => {
  test('says how much there is with fewer choices, and where to suggest it or ask', async () => {
    const page = await anyone.open('/resources?q=calm&kind=video&language=cy')
    expect(page.text).toContain('Nothing found')
    expect(page.text).toContain('1 without “Welsh”')
    const hrefs = page.links.map(({ href }) => href)
    expect(hrefs).toContain('/resources/suggest?title=calm')
    expect(hrefs.some((href) => href.startsWith('mailto:'))).toBe(true)
  })
})
