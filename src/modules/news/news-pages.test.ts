import { describe, expect, test } from 'vitest'
import { scheduleEntry, setPublicUntil, withdrawEntry } from '#modules/publishing/index.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aHouse } from '#tests/setup/house.ts'
import { aNewsItem } from './testing/a-news-item.builder.ts'

const house = await aHouse({ now: '2026-07-10T12:00:00.000Z' })
const anyone = house.stranger()
const edit = asEditor(house.database.app)
const publish = (item: Parameters<typeof aNewsItem>[0], at: string) =>
  edit((db) => publishAnEntry(db, aNewsItem(item), at))

const welsh = {
  title: 'Newyddion',
  description: 'Crynodeb.',
  body: 'Testun.',
  madeBy: 'a machine',
  signedBy: null,
} as const

await publish(
  { code: 'second-ward', title: 'A second ward follows', authors: ['Ama Quill'] },
  '2026-03-01T09:00:00.000Z',
)
await publish(
  {
    code: 'first-ward',
    title: 'A ward opens its kitchen',
    authors: ['Siân Oakes', 'Ama Quill'],
    topics: ['blanket-restrictions'],
    corrections: [{ on: '2026-06-20', says: 'The kitchen opened in May, not in June.' }],
    related: ['second-ward'],
    welsh,
    easyRead: {
      ...welsh,
      title: 'A kitchen is open',
      madeBy: 'a person',
      signedBy: { name: 'The Tuesday group', on: '2026-06-25' },
    },
  },
  // The last hour of June in UTC is the first of July in London.
  '2026-06-30T23:30:00.000Z',
)
await publish(
  { code: 'call-soon', title: 'Tell us about nights', closesOn: '2026-07-10', takePart: 'https://example.org/nights' },
  '2026-06-01T09:00:00.000Z',
)
await publish(
  { code: 'call-later', title: 'Join the reading group', closesOn: '2026-09-01' },
  '2026-06-02T09:00:00.000Z',
)
await publish(
  { code: 'call-closed', title: 'A survey that is over', closesOn: '2026-07-09', takePart: 'https://example.org/over' },
  '2026-05-01T09:00:00.000Z',
)

const hidden = { topics: ['hidden-topic'], authors: ['Hidden Author'], closesOn: '2026-12-01', welsh, easyRead: welsh }
const withdrawn = await publish({ code: 'taken-back', title: 'Taken back', ...hidden }, '2026-01-05T09:00:00.000Z')
const over = await publish({ code: 'is-over', title: 'Is over', ...hidden }, '2026-01-06T09:00:00.000Z')
const scheduled = await publish({ code: 'is-planned', title: 'Is planned', ...hidden }, '2026-01-07T09:00:00.000Z')
await edit(async (db) => {
  await withdrawEntry(db, withdrawn, 'It was wrong.', '2026-02-01T09:00:00.000Z')
  await setPublicUntil(db, over, '2026-07-10T12:00:00.000Z', '2026-02-01T09:00:00.000Z')
  await withdrawEntry(db, scheduled, 'Not yet.', '2026-02-01T09:00:00.000Z')
  await scheduleEntry(db, { id: scheduled, version: 1, when: '2026-07-10T12:01:00.000Z' }, '2026-02-01T09:00:00.000Z')
})

const titles = async (path: string) =>
  (await anyone.open(path)).links.filter(({ href }) => /^\/news\/[a-z-]+$/.test(href)).map(({ text }) => text)

describe('the list of news', () => {
  test('shows open calls above, what closes first on top, then all news, the newest first', async () => {
    expect(await titles('/news')).toEqual([
      'Tell us about nights',
      'Join the reading group',
      'A ward opens its kitchen',
      'Join the reading group',
      'Tell us about nights',
      'A survey that is over',
      'A second ward follows',
    ])
  })

  test.each([
    ['by an author, with or without accents', '/news/authors/sian-oakes', ['A ward opens its kitchen']],
    ['by another author', '/news/authors/ama-quill', ['A ward opens its kitchen', 'A second ward follows']],
    ['by a topic', '/news/topics/blanket-restrictions', ['A ward opens its kitchen']],
    ['by the month in London', '/news/months/2026-07', ['A ward opens its kitchen']],
    [
      'by a month without the one of London',
      '/news/months/2026-06',
      ['Join the reading group', 'Tell us about nights'],
    ],
  ])('is narrowed %s', async (_, path, found) => {
    expect(await titles(path)).toEqual(found)
    expect((await anyone.open('/news')).links.map(({ href }) => href)).toContain(path)
  })

  test.each([
    '/news/authors/nobody',
    '/news/topics/none',
    '/news/months/2020-01',
    '/news/months/later',
    '/news/no-such',
  ])('has nothing at %s', async (path) => {
    expect((await anyone.get(path)).status).toBe(404)
  })

  test('answers whatever page is asked for, and sets no cookie', async () => {
    for (const page of ['0', '-1', '2', '9999', 'x', '99999999', '%F0']) {
      const answer = await house.app.inject({ url: `/news?page=${page}` })
      expect(answer.statusCode, page).toBe(200)
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
  })
})

test('what is withdrawn, over or planned stands in no list, count, archive, twin or address', async () => {
  for (const path of ['/news', '/take-part', '/news/months/2026-03', '/news/authors/ama-quill']) {
    const { html } = await anyone.open(path)
    expect(html, path).not.toMatch(/Taken back|Is over|Is planned|Hidden Author|hidden-topic|2026-01/)
  }
  const closed = ['/news/authors/hidden-author', '/news/topics/hidden-topic', '/news/months/2026-01']
  const pages = ['taken-back', 'is-over', 'is-planned'].flatMap((code) =>
    ['', '/cy', '/easy-read'].map((end) => `/news/${code}${end}`),
  )
  for (const path of [...closed, ...pages]) expect((await anyone.get(path)).status, path).toBe(404)
})

describe('a call to take part', () => {
  test('is listed by what closes first; what is closed says so', async () => {
    expect(await titles('/take-part')).toEqual([
      'Tell us about nights',
      'Join the reading group',
      'A survey that is over',
    ])
    expect((await anyone.open('/news/call-soon')).text).toContain('Closes today, Friday 10 July 2026')
    const closed = await anyone.open('/news/call-closed')
    expect(closed.text).toContain('Closed on Thursday 9 July 2026. You can no longer take part.')
    expect(closed.links.map(({ href }) => href)).not.toContain('https://example.org/over')
  })

  test('is open to the end of its day in London, which in summer is an hour before that of UTC', async () => {
    const was = house.clock.now
    for (const [at, isOpen] of [
      ['2026-07-10T22:59:59.000Z', true],
      ['2026-07-10T23:00:00.000Z', false],
    ] as const) {
      house.clock.now = at
      expect((await anyone.open('/news/call-soon')).html.includes('href="https://example.org/nights"'), at).toBe(isOpen)
      const list = (await anyone.open('/take-part')).html
      expect(list.indexOf('/news/call-soon') < list.indexOf('id="closed"'), at).toBe(isOpen)
      expect((await anyone.open('/news')).text.includes('Closes today'), at).toBe(isOpen)
    }
    house.clock.now = was
  })
})

describe('a news item', () => {
  test('says when, by whom and what was put right, and the same to machines', async () => {
    const { text, html, heading } = await anyone.open('/news/first-ward')
    expect(heading).toContain('A ward opens its kitchen')
    expect(text).toContain('Wednesday 1 July 2026 · by Siân Oakes and Ama Quill')
    expect(text).toContain('Corrected on Saturday 20 June 2026: The kitchen opened in May, not in June.')
    expect(html).toContain('itemtype="https://schema.org/NewsArticle"')
    expect(html).toMatch(/<time itemprop="datePublished" datetime="2026-07-01"/i)
    expect(html).toMatch(/<link rel="canonical" href="[^"]+\/news\/first-ward"/)
  })

  test('leads to what belongs with it, and from there back', async () => {
    expect(await titles('/news/first-ward')).toContain('A second ward follows')
    expect(await titles('/news/second-ward')).toContain('A ward opens its kitchen')
  })

  test('is there in Welsh, marked until a speaker signs, and in easy read, with who checked it', async () => {
    const cy = await anyone.open('/news/first-ward/cy')
    expect(cy.html).toContain('<html lang="cy"')
    expect(cy.text).toContain('Drafted by a machine. No Welsh speaker has checked this page yet.')
    const easy = await anyone.open('/news/first-ward/easy-read')
    expect(easy.text).toContain('Checked by The Tuesday group, Thursday 25 June 2026.')
    for (const { links } of [cy, easy, await anyone.open('/news/first-ward')])
      expect(links.filter(({ href }) => href.startsWith('/news/first-ward')).length).toBeGreaterThan(0)
    expect((await anyone.get('/news/second-ward/cy')).status).toBe(404)
  })
})
