import { describe, expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { keepersAre, sealedFor } from '#modules/consents/testing/who-is-behind.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aHouse, houseNow } from '#tests/setup/house.ts'
import { aStory } from './testing/a-story.builder.ts'

const house = await aHouse()
const ed = asEditor(house.database.app)
const anyone = house.stranger()
const person = { name: 'Rosalind Quill', email: 'rosalind@example.test', otherWays: 'Ring after six' }

async function anOwnedStory(code: string, content = {}) {
  return await ed(async (db) => {
    const words = { title: `The quokka door ${code}`, body: `I counted the quokkas of ${code}.` }
    const id = await aStory(db, { code, at: houseNow, content: { ...words, ...content } })
    await sealedFor(db, house.settings.secret, id, person)
    return id
  })
}

/** Every public address that could name a story. None may, once it is gone. */
const publicAddresses = (code: string): readonly string[] => [
  '/',
  '/stories',
  '/stories?topic=quokka-topic',
  '/stories?setting=health',
  `/stories/${code}`,
  `/stories/${code}/easy-read`,
  `/stories/${code}/cy`,
  `/resources/${code}`,
  '/resources',
  '/resources?q=quokka',
  '/resources?q=Wren',
  '/resources?kind=story',
  '/resources/suggestions?q=quokka',
  `/entries/${code}`,
  '/api/resources?q=quokka',
  `/api/resources/${code}`,
  '/feeds',
  '/feeds/stories.atom',
  '/feeds/stories.json',
  '/feeds/resources.atom',
  '/sitemap.xml',
  '/sitemaps/1.xml',
  '/api/stories',
  `/api/stories/${code}`,
  '/news/about-a-door',
  '/collections/with-a-door',
]

async function namingIt(code: string): Promise<string[]> {
  const named: string[] = []
  for (const url of publicAddresses(code)) {
    const { body } = await house.app.inject({ url })
    const said = body.replaceAll(/[?&]q=[^"'&<\s]*|value="[^"]*"|q\\?":"[^"]*"/g, '')
    if (new RegExp(`The quokka door ${code}|quokkas of ${code}`).test(said)) named.push(url)
  }
  return named
}

describe('a story', () => {
  test('is shown with what it tells about before its text, a way off the page, somebody to talk to, and no real name', async () => {
    await anOwnedStory('shown')
    const list = await anyone.open('/stories')
    expect(list.text).toContain('Tells about: Being locked in or kept alone')
    const found = (await anyone.open('/resources?q=quokka+door+shown')).text
    expect(found).toMatch(/The quokka door shown\s*Tells about: Being locked in or kept alone/)
    const page = await anyone.open('/stories/shown')
    expect(page.heading).toBe('The quokka door shown')
    expect(page.text).toMatch(/Told by Wren. That is not their real name/)
    expect(page.text.indexOf('Before you read')).toBeLessThan(page.text.indexOf('I counted the quokkas'))
    expect(page.text).toContain('116 123')
    expect(page.text).toContain('Not yet checked by us')
    expect(page.links.map(({ text }) => text).join(' ')).toContain('Exit this page')
    expect(page.text).not.toContain('Rosalind')
    expect(anyone.cookies.size).toBe(0)
  })

  test('is gone at the moment at which consent ends from its page, lists, search, feeds, memory and what points to it', async () => {
    await anOwnedStory('ending')
    await ed(async (db) => {
      const pointing = { title: 'About a door', related: ['ending'] }
      await publishAnEntry(db, anEntry({ ...pointing, code: 'about-a-door', shape: 'news' }), houseNow)
      const details = { entries: ['ending'] }
      await publishAnEntry(db, anEntry({ ...pointing, code: 'with-a-door', shape: 'collection', details }), houseNow)
    })
    house.clock.now = '2026-01-31T23:59:59.999Z'
    expect(await namingIt('ending')).toEqual(
      expect.arrayContaining([
        '/stories',
        '/stories/ending',
        '/news/about-a-door',
        '/collections/with-a-door',
        '/feeds/stories.atom',
        '/api/stories',
        '/resources?q=quokka',
      ]),
    )
    expect((await house.app.inject({ url: '/sitemap.xml' })).body).toContain('/stories/ending')
    house.clock.now = '2026-02-01T00:00:00.000Z'
    expect(await namingIt('ending')).toEqual([])
    expect((await house.app.inject({ url: '/sitemap.xml' })).body).not.toContain('/stories/ending')
    const page = await anyone.open('/stories/ending')
    expect([page.status, page.heading]).toEqual([410, 'This story is not shown any more'])
    house.clock.now = houseNow
  })

  test('about somebody else ends with the consent of either', async () => {
    const other = {
      basis: 'family',
      reason: 'She died; her sister decided.',
      endsOn: calendarDateOf('2026-01-20'),
    } as const
    const details = { pseudonym: 'Wren', about: 'other', contentNotes: ['death'] }
    await ed((db) => aStory(db, { code: 'sister', at: houseNow, content: { details }, other }))
    expect((await anyone.open('/stories/sister')).status).toBe(200)
    house.clock.now = '2026-01-21T00:00:00.000Z'
    expect((await anyone.open('/stories/sister')).status).toBe(410)
    house.clock.now = houseNow
  })

  test('whose last day is the one on which the clocks go forward ends with that day in London', async () => {
    const endsOn = calendarDateOf('2026-03-29')
    await ed((db) => aStory(db, { code: 'spring', at: houseNow, endsOn, content: { title: 'The quokka door spring' } }))
    house.clock.now = '2026-03-29T22:59:59.999Z'
    expect((await anyone.open('/stories/spring')).status).toBe(200)
    house.clock.now = '2026-03-29T23:00:00.000Z'
    expect([(await anyone.open('/stories/spring')).status, await namingIt('spring')]).toEqual([410, []])
    house.clock.now = houseNow
  })

  test('in easy read says that nobody with lived experience has checked it, and goes with the story', async () => {
    const twin = {
      title: 'The door',
      description: 'A key.',
      body: 'I had a key.',
      madeBy: 'a person',
      signedBy: null,
    } as const
    await anOwnedStory('easy', { easyRead: twin })
    const page = await anyone.open('/stories/easy/easy-read')
    expect(page.status).toBe(200)
    expect(page.text).toContain('I had a key.')
    expect(page.text).toMatch(/not yet checked by people with lived experience/i)
    expect((await anyone.open('/stories/easy/cy')).status).toBe(404)
  })
})

describe('by their own link, an author', () => {
  test('reads the exact words, says yes to them, and takes them back at once; nobody of the team sees link or address', async () => {
    const id = await anOwnedStory('mine')
    const editor = await house.visitor('network-editor')
    const desk = await editor.open('/desk/consents/mine')
    const sent = await editor.send(desk, {}, { form: '/desk/consents/mine/send-link' })
    expect(sent.heading).toBe('Their own link is on its way')
    const { rows } = await house.superuser.query(`select address, letter from mail.outbox where kind = 'own-link'`)
    expect(rows.map(({ address }) => address)).toEqual([person.email])
    const path: string = rows[0].letter.action.path
    expect(sent.text + desk.text).not.toMatch(/rosalind|yours/i)

    const author = house.stranger()
    const own = await author.open(path)
    expect(own.text).toContain('I counted the quokkas of mine.')
    expect(own.text).toContain('You have agreed to this, until Saturday 31 January 2026')
    const asked = await author.send(own, { uses: ['training'] }, { form: path })
    expect(asked.status).toBe(422)
    const renewed = await author.send(asked, { uses: ['web'], length: '2' }, { form: path })
    expect(renewed.text).toContain('Saturday 15 January 2028')
    house.clock.now = '2026-02-01T00:00:00.000Z'
    expect((await anyone.open('/stories/mine')).status).toBe(200)
    house.clock.now = houseNow

    const sure = await author.open(`${path}/take-back`)
    const done = await author.send(sure, {}, { form: `${path}/take-back` })
    expect(done.heading).toBe('You have taken your story back')
    expect(await namingIt('mine')).toEqual([])
    const gone = await anyone.open('/stories/mine')
    expect([gone.status, gone.heading]).toEqual([410, 'This story was taken back by its author'])
    expect((await house.superuser.query('select from network.sealed_people where entry_id = $1', [id])).rowCount).toBe(
      0,
    )
    expect((await author.open(path)).heading).toBe('You have taken your story back')
  })

  test('cannot say yes to words that changed after the page was opened', async () => {
    const id = await anOwnedStory('changed')
    const editor = await house.visitor('network-editor')
    await editor.send(await editor.open('/desk/consents/changed'), {}, { form: '/desk/consents/changed/send-link' })
    const { rows } = await house.superuser.query(
      `select letter from mail.outbox where kind = 'own-link' order by queued_at desc limit 1`,
    )
    const path: string = rows[0].letter.action.path
    const author = house.stranger()
    const own = await author.open(path)
    await house.superuser.query(
      `update network.entry_versions set content = jsonb_set(content, '{body}', '"Other words"') where entry_id = $1`,
      [id],
    )
    const refused = await author.send(own, { uses: ['web'], length: '1' }, { form: path })
    expect(refused.status).toBe(422)
    expect(refused.problems.join(' ')).toContain('The words have changed')
    expect(refused.text).toContain('Other words')
  })

  test('is shown nothing by a link that is none', async () => {
    for (const path of [
      '/stories/yours/x',
      `/stories/yours/${'a'.repeat(43)}`,
      `/stories/yours/${'a'.repeat(43)}/take-back`,
    ])
      expect((await anyone.open(path)).status).toBe(404)
  })
})

test('who sees a real name: the two keepers, each look written down before it is shown, and nobody else', async () => {
  const id = await anOwnedStory('named')
  const [first, second, third] = [
    await house.visitor('network-editor'),
    await house.visitor('network-editor'),
    await house.visitor('network-editor'),
  ]
  await ed((db) => keepersAre(db, [first.user, second.user]))
  const looks = async () =>
    (await house.superuser.query(`select from network.audit where deed = 'person.seen' and subject_id = $1`, [id]))
      .rowCount
  for (const [who, sees] of [
    [first, true],
    [second, true],
    [third, false],
  ] as const) {
    const before = await looks()
    const page = await who.open('/desk/consents/named')
    expect(page.text).toContain(`Known to ${first.user.name} and ${second.user.name}`)
    expect(page.text).not.toContain(person.name)
    const form = page.forms.find(({ action }) => action === '/desk/consents/named/see')
    expect(form !== undefined).toBe(sees)
    const token = page.forms.flatMap(({ filled }) => filled).find(([name]) => name === '_csrf')?.[1] ?? ''
    const seen = await who.post('/desk/consents/named/see', [['_csrf', token]])
    expect(seen.status).toBe(sees ? 200 : 403)
    expect(seen.text.includes(person.name)).toBe(sees)
    expect(await looks()).toBe((before ?? 0) + (sees ? 1 : 0))
  }
  for (const role of ['network-moderator', 'manager', 'platform-operator']) {
    const other = await house.visitor(role)
    const seen = await other.open('/desk/consents/named')
    expect([403, 404], role).toContain(seen.status)
  }
  const { rows } = await house.superuser.query('select sealed from network.sealed_people where entry_id = $1', [id])
  expect(String(rows[0].sealed)).not.toMatch(/Rosalind|example/)
})

describe('who offers a story', () => {
  test('reads first what would happen, sends only a first word without a cookie, and waits for a person of the team', async () => {
    const stranger = house.stranger()
    const form = await stranger.open('/stories/share')
    expect(form.text).toMatch(/You read the exact words/)
    house.clock.now = new Date(Date.parse(houseNow) + 60_000).toISOString()
    const refused = await stranger.send(form, { name: '', words: 'x'.repeat(601) }, { form: '/stories/share' })
    expect(refused.status).toBe(422)
    expect(refused.problems.join(' ')).toMatch(
      /what we may call you.*e-mail address or a phone number.*only a few words/s,
    )
    const words = 'About the garden of a ward.'
    const sent = await stranger.send(
      refused,
      { name: 'Wren', phone: '01632 960 001, mornings', words },
      { form: '/stories/share' },
    )
    expect(sent.heading).toBe('Thank you')
    expect(stranger.cookies.size).toBe(0)
    house.clock.now = houseNow
    const moderator = await house.visitor('network-moderator')
    const queue = await moderator.open('/desk/queue')
    expect(queue.text).toContain('Wren would like to tell their story')
    expect((await anyone.open('/stories')).text).not.toContain('garden of a ward')
  })
})
