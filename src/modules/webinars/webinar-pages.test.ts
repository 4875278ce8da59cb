import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import { aMemberPerson } from '#modules/membership/testing/a-member.builder.ts'
import { withdrawEntry } from '#modules/publishing/index.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import { saveWays } from './store/webinars.store.ts'
import { takesOverPublished } from './takes-over-published.ts'
import { aWrittenWebinar, publishWebinars } from './testing/a-published-webinar.builder.ts'
import { asVisitor } from './testing/a-webinar.builder.ts'

const house = await aHouse()
const pool = house.database.app
const secretLink = 'https://meet.example.test/only-for-those-registered'
const [full = '', members = '', over = ''] = await publishWebinars(
  pool,
  [
    aWrittenWebinar({
      code: 'listening',
      title: 'Listening after restraint',
      topics: ['debrief'],
      details: { capacity: 1, series: 'tea-time' },
      welsh: {
        title: 'Gwrando wedyn',
        description: 'Dwy ward yn gwrando.',
        body: 'Pam, a sut.',
        madeBy: 'a machine',
        signedBy: null,
      },
    }),
    aWrittenWebinar({ code: 'members', title: 'For members', details: { day: '2026-04-12', whoMay: 'members only' } }),
    aWrittenWebinar({
      code: 'quiet',
      title: 'A quiet corner',
      description: 'Making space.',
      topics: ['schools'],
      details: {
        day: '2025-11-02',
        recording: 'https://video.example.test/quiet',
        series: 'tea-time',
        followUps: [{ question: 'How large?', answer: 'As large as a *cupboard*.' }],
      },
    }),
    aWrittenWebinar({
      code: 'older',
      title: 'Seen from the floor',
      topics: ['debrief'],
      details: { day: '2025-05-06' },
    }),
    {
      ...aWrittenWebinar({
        code: 'autumn',
        title: 'Autumn conference',
        kind: 'event',
        details: {
          day: '2026-10-24',
          lastDay: '2026-10-25',
          place: 'The Old Mill, Larkford',
          sessions: [
            { day: '2026-10-24', from: '10:00', until: '11:00', room: 'Hall', title: 'Opening', speakers: 'Ada Moss' },
            { day: '2026-10-24', from: '10:00', until: '11:00', room: 'Loft', title: 'Counting', speakers: '' },
          ],
          awards: [{ category: 'Ward of the year', shortlist: 'Larch\nRowan', winner: 'Rowan' }],
        },
      }),
    },
    aWrittenWebinar({ code: 'tea-time', title: 'Tea time talks', shape: 'webinar-series', kind: 'webinar-series' }),
    aWrittenWebinar({ code: 'no-date', title: 'No dates yet', shape: 'webinar-series', kind: 'webinar-series' }),
  ],
  house.clock.now,
)
const ways = { joiningLink: secretLink, codeWord: 'Marmalade', offerHours: 48, linkMinutes: 60, reminders: [60] }
for (const id of [full, over]) await asVisitor(pool, (db) => saveWays(db, id, ways))
const anyone = house.stranger()
const member = { name: 'Mo Member', email: 'mo.member@example.test', sector: 'health', nation: 'Wales' }
await asVisitor(pool, (db) => aMemberPerson(db, member, calendarDateOf('2026-01-05')))

/** Time to read a form: what comes at once is sent by programs. */
function wait(): void {
  house.clock.now = new Date(Date.parse(house.clock.now) + 20_000).toISOString()
}

async function register(code: string, name: string, more: object = {}): Promise<VisitedPage> {
  const visitor = house.stranger()
  const page = await visitor.open(`/webinars/${code}/register`)
  wait()
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.test`
  return await visitor.send(
    page,
    { name, email, body: '', needs: '', mail: 'yes', ...more },
    { form: `/webinars/${code}/register` },
  )
}

async function lastMail(name: string): Promise<{ kind: string; path: string }> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.test`
  const { rows } = await house.superuser.query(
    `select kind, letter->'action'->>'path' as path from mail.outbox where address = $1 order by queued_at desc limit 1`,
    [email],
  )
  return { kind: String(rows[0]?.kind), path: String(rows[0]?.path) }
}

const calendarOf = async (path: string) => {
  const answer = await anyone.get(path)
  const calendar = new ICAL.Component(ICAL.parse(answer.html))
  return { answer, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) }
}

describe('webinars for everybody', () => {
  test('what is coming stands first, then what has been; found by words, topic and series', async () => {
    const { text } = await anyone.open('/webinars')
    const order = [
      'Listening after restraint',
      'For members',
      'Autumn conference',
      'A quiet corner',
      'Seen from the floor',
    ]
    expect(order.map((title) => text.indexOf(title))).toEqual(
      order.map((title) => text.indexOf(title)).toSorted((a, b) => a - b),
    )
    expect((await anyone.open('/webinars?q=corners')).text).toContain('A quiet corner')
    expect((await anyone.open('/webinars?q=corners')).text).not.toContain('Seen from the floor')
    expect((await anyone.open('/webinars?topic=debrief')).text).toContain('Seen from the floor')
    expect((await anyone.open('/webinars?series=tea-time')).text).not.toContain('Seen from the floor')
    expect((await anyone.open('/webinars?q=zebra')).text).toContain('Nothing found')
  })

  test('a series has its webinars, and a conference its sessions side by side and its awards', async () => {
    const series = (await anyone.open('/webinars/series/tea-time')).text
    expect([
      series.includes('Listening after restraint'),
      series.includes('A quiet corner'),
      series.includes('For members'),
    ]).toEqual([true, true, false])
    const conference = (await anyone.open('/webinars/autumn')).text
    for (const words of [
      'Saturday 24 October 2026, 14:00 to Sunday 25 October 2026, 15:30',
      'Loft',
      'Winner: Rowan',
      'The Old Mill',
    ])
      expect(conference).toContain(words)
  })

  test('what is over has its recording, and questions with answers in light markup', async () => {
    const page = await anyone.open('/webinars/quiet')
    expect(page.html).toContain('https://video.example.test/quiet')
    expect(page.html).toContain('<em>cupboard</em>')
    expect(page.links.filter(({ href }) => href.endsWith('/register'))).toEqual([])
  })
})

test('who looks for events is led to the webinars for good', async () => {
  const follow = async (path: string) => {
    const { status, location } = await anyone.get(path)
    return [status, location]
  }
  expect(await follow('/events')).toEqual([301, '/webinars'])
  expect(await follow('/events/listening')).toEqual([301, '/webinars/listening'])
  expect(await follow('/events/%2F%2Fevil.example')).toEqual([301, '/webinars/%2F%2Fevil.example'])
})

describe('somebody who registers', () => {
  test('is answered the same whether there was a place, none, or one already; the rest is told by mail', async () => {
    const pages = [
      await register('listening', 'Ann First'),
      await register('listening', 'Ben Second'),
      await register('listening', 'Ann First'),
    ]
    const withoutProof = ({ html }: VisitedPage) => html.replaceAll(/nonce="[^"]*"/g, '')
    expect(new Set(pages.map(({ path }) => path))).toEqual(new Set(['/webinars/listening/registered']))
    expect(new Set(pages.map(withoutProof)).size).toBe(1)
    expect([(await lastMail('Ann First')).kind, (await lastMail('Ben Second')).kind]).toEqual([
      'webinar-already',
      'webinar-waiting',
    ])
    await register('members', 'No Member')
    expect((await lastMail('No Member')).kind).toBe('webinar-members')
    const page = await register('members', 'Mo Member')
    expect([withoutProof(page) === withoutProof(await register('members', 'No Member')), page.path]).toEqual([
      true,
      '/webinars/members/registered',
    ])
    expect((await lastMail('Mo Member')).kind).toBe('webinar-place')
  })

  test('gets back all that they typed, with each problem beside its field', async () => {
    const page = await register('listening', 'Cy Third', { email: 'cy at example', mail: [], needs: 'Captions' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('Captions')
    expect(page.problems.join(' ')).toContain('Type your e-mail address')
  })

  test('is given no cookie', async () => {
    const visitor = house.stranger()
    const page = await visitor.open('/webinars/listening/register')
    wait()
    await visitor.send(
      page,
      { name: 'Cookie Less', email: 'cookie.less@example.test', body: '', needs: '', mail: 'no' },
      { form: '/webinars/listening/register' },
    )
    expect(visitor.cookies.size).toBe(0)
  })
})

test('in Welsh it says when and where in Welsh, that nobody has checked the words, and where one registers', async () => {
  const page = await anyone.open('/webinars/listening/cy')
  expect(page.html).toContain('lang="cy"')
  for (const words of [
    'Gwrando wedyn',
    'Drafft peiriant.',
    'Pryd Dydd Sul 29 Mawrth 2026, 14:00 i 15:30 (amser y DU)',
    'Ble Ar-lein',
  ])
    expect(page.text).toContain(words)
  expect(page.html).toContain('href="/webinars/listening" hreflang="en"')
  expect((await anyone.open('/webinars/listening')).html).toContain('href="/webinars/listening/cy"')
  for (const none of ['/webinars/listening/easy-read', '/webinars/members/cy', '/webinars/series/tea-time/cy'])
    expect((await anyone.get(none)).status).toBe(404)
})

test('all series are on one page with their next date, also those that have none', async () => {
  expect((await anyone.open('/webinars')).html).toContain('href="/webinars/series"')
  const { text } = await anyone.open('/webinars/series')
  expect(text).toContain('Tea time talks')
  expect(text).toContain('Next: Sunday 29 March 2026, 14:00 to 15:30 (UK time) · 1 to look back on')
  expect(text).toContain('No date is planned')
})

describe('the own page of somebody registered', () => {
  test('leaves a place to the next, who takes it', async () => {
    const { path } = await lastMail('Ann First')
    const page = await anyone.open(path)
    expect([page.text.includes('You have a place'), page.headers['cache-control']]).toEqual([true, 'no-store'])
    wait()
    expect((await anyone.send(page, {}, { form: `${path}/give-up` })).text).toContain('not registered any more')
    const next = await lastMail('Ben Second')
    expect(next.kind).toBe('webinar-offer')
    const offer = await anyone.open(next.path)
    wait()
    expect((await anyone.send(offer, {}, { form: `${next.path}/take` })).text).toContain('You have a place')
  })

  test('opens for nobody who made up its address', async () => {
    const { path } = await lastMail('Ben Second')
    for (const wrong of [`${path.slice(0, -2)}xx`, '/webinars/mine/anything', path.replace('/mine/', '/mine/A')])
      expect((await anyone.get(wrong)).status).toBe(404)
  })

  test('shows where to join from an hour before, and nobody else is ever shown it', async () => {
    const { path } = await lastMail('Ben Second')
    const paths = [
      '/webinars',
      '/webinars/listening',
      '/webinars/listening/calendar.ics',
      '/webinars/calendar.ics',
      '/webinars/listening/register',
      '/webinars/series/tea-time',
      `${path}/calendar.ics`,
    ]
    const tells = async (one: string) => (await anyone.get(one)).html.includes('meet.example.test')
    expect(await tells(path)).toBe(false)
    for (const now of [house.clock.now, '2026-03-29T12:00:00.000Z', '2026-03-29T13:30:00.000Z']) {
      house.clock.now = now
      for (const one of paths) expect([one, await tells(one)]).toEqual([one, false])
    }
    expect(await tells(path)).toBe(true)
  })

  test('confirms by the word that was said, gives a certificate, and anybody can check it without a name', async () => {
    const { path } = await lastMail('Ben Second')
    const page = await anyone.open(path)
    wait()
    const wrong = await anyone.send(page, { word: 'jam' }, { form: `${path}/attended` })
    expect([wrong.status, wrong.problems.join(' ')]).toEqual([422, expect.stringContaining('not the word')])
    wait()
    const right = await anyone.send(wrong, { word: ' marmalade. ' }, { form: `${path}/attended` })
    expect(right.text).toContain('You were there')
    const certificate = await anyone.open(`${path}/certificate`)
    expect([certificate.text.includes('Ben Second'), certificate.headers['cache-control']]).toEqual([true, 'no-store'])
    const [code = ''] = /certificates\/[A-Z2-9]{12}/.exec(certificate.text) ?? []
    const checked = await anyone.open(`/webinars/${code}`)
    expect(checked.text).toContain('Listening after restraint')
    expect(checked.text).not.toContain('Ben')
    expect((await anyone.get('/webinars/certificates/AAAABBBBCCCC')).status).toBe(404)
  })

  test('takes feedback once, and shows it to everybody only when enough said something', async () => {
    const { path } = await lastMail('Ben Second')
    const form = await anyone.open(`${path}/feedback`)
    wait()
    const sent = await anyone.send(
      form,
      { useful: 'yes', change: 'not sure', said: 'Thank you' },
      { form: `${path}/feedback` },
    )
    expect(sent.text).not.toContain('Tell us what you thought')
    expect((await anyone.open(`${path}/feedback`)).path).toBe(path)
    house.clock.now = '2026-04-20T09:00:00.000Z'
    const after = (await anyone.open('/webinars/listening')).text
    expect(after).toContain('Too few people answered to tell')
    expect(after).not.toContain('Thank you')
  })
})

test('calendar files are read by somebody else’s program: at two in the afternoon on the day the clocks go forward', async () => {
  const { answer, events } = await calendarOf('/webinars/listening/calendar.ics')
  expect(answer.headers['content-type']).toContain('text/calendar')
  expect(events[0]?.startDate.toJSDate().toISOString()).toBe('2026-03-29T13:00:00.000Z')
  const feed = await calendarOf('/webinars/calendar.ics')
  expect(feed.events.map(({ summary }) => summary)).toEqual([
    'Listening after restraint',
    'For members',
    'Autumn conference',
  ])
  expect(new Set(feed.events.map(({ uid }) => uid)).size).toBe(3)
})

test('of one that is withdrawn, who registered sees that it will not take place, and a file takes it out of their calendar', async () => {
  const { path } = await lastMail('Mo Member')
  const before = (await calendarOf(`${path}/calendar.ics`)).events[0]
  const opening = { pool, announcer: networkAnnouncerFor([takesOverPublished]) }
  const at = house.clock.now
  house.clock.now = '2026-02-01T09:00:00.000Z'
  await inNetworkAs(opening, { kind: 'user', id: newId(), name: 'Ed Writer' }, (db) =>
    withdrawEntry(db, members, 'Its speaker asks', house.clock.now),
  )
  const own = await anyone.open(path)
  for (const words of ['It will not take place.', 'You had a place', 'Take it out of your calendar'])
    expect(own.text).toContain(words)
  expect([own.html.includes('href="/webinars/members"'), own.forms.length]).toEqual([false, 0])
  const { answer, events } = await calendarOf(`${path}/calendar.ics`)
  expect(answer.html).toContain('METHOD:CANCEL')
  expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect([events[0]?.uid, events[0]?.sequence]).toEqual([before?.uid, (before?.sequence ?? 0) + 1])
  for (const gone of ['members', 'members/register', 'members/calendar.ics'])
    expect((await anyone.get(`/webinars/${gone}`)).status).toBe(404)
  house.clock.now = at
})
