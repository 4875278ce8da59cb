import { describe, expect, it } from 'vitest'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'

const house = await aHouse()
const { now } = house.clock
const known = anEntry({ code: 'quiet-room', title: 'The quiet room handbook', link: 'https://example.org/quiet/' })
await asEditor(house.database.app)((db) => publishAnEntry(db, known, now))
const moderator = await house.visitor('network-moderator')
const colleague = await house.visitor('network-moderator')
const good = { title: 'A film on listening', link: 'example.org/film', why: 'It made us stop and talk.' }

/** Somebody reads for some seconds. */
function read(): void {
  house.clock.now = new Date(Date.parse(house.clock.now) + 5_000).toISOString()
}

async function suggest(fields: Record<string, string>, visitor: Visitor = house.stranger()): Promise<VisitedPage> {
  const page = await visitor.open('/resources/suggest')
  read()
  return await visitor.send(page, fields, { form: '/resources/suggest' })
}

async function opened(title: string, visitor: Visitor = moderator): Promise<VisitedPage> {
  const queue = await visitor.open('/desk/queue')
  return await visitor.open(queue.links.find(({ text }) => text === title)?.href ?? '/nowhere')
}

async function rowOf(title: string) {
  const { rows } = await house.superuser.query(
    `select state, email, content from network.submissions where content->>'title' = $1`,
    [title],
  )
  return rows[0]
}

async function mailsTo(address: string): Promise<{ subject: string; action?: { path: string } }[]> {
  const { rows } = await house.superuser.query('select letter from mail.outbox where address = $1 order by queued_at', [
    address,
  ])
  return rows.map(({ letter }) => letter)
}

describe('anybody suggests a resource', () => {
  it('and it waits for a moderator, seen by nobody else', async () => {
    const thanks = await suggest({ ...good, email: 'robin@example.test' })
    expect(thanks.heading).toBe('Thank you')
    expect(await rowOf(good.title)).toMatchObject({
      state: 'waiting',
      content: { link: 'https://example.org/film', kind: '' },
    })
    expect((await house.stranger().open('/resources?q=film+on+listening')).text).not.toContain(good.title)
    expect((await opened(good.title)).text).toContain('5 days left of 5 days')
  })

  it.each([
    ['no title', { ...good, title: '' }, 'title'],
    ['no reason', { ...good, why: ' ' }, 'why'],
    ['an address that runs something', { ...good, link: 'javascript:alert(1)' }, 'link'],
    ['an address on this machine', { ...good, link: 'http://localhost/' }, 'link'],
    ['an e-mail address that is none', { ...good, email: 'robin' }, 'email'],
  ])('with %s gets everything back that was typed', async (_what, fields, field) => {
    const page = await suggest(fields)
    expect(page.status).toBe(422)
    expect(page.problems.length).toBeGreaterThan(0)
    const filled = new Map(page.forms.find(({ action }) => action === '/resources/suggest')?.filled)
    for (const [name, value] of Object.entries(fields)) expect(filled.get(name)?.trim()).toBe(value.trim())
    expect(page.links.some(({ href }) => href.endsWith(`#${field}`))).toBe(true)
  })

  it.each([
    ['the same link', { ...good, title: 'Rooms that calm', link: 'http://www.example.org/quiet?from=mail' }],
    ['nearly the same title', { ...good, title: 'Quiet Room Handbook' }],
  ])('is asked once about %s, and sends it all the same', async (_what, fields) => {
    const visitor = house.stranger()
    const asked = await suggest(fields, visitor)
    expect(asked.links.map(({ href }) => href)).toContain('/resources/quiet-room')
    expect(await rowOf(fields.title)).toBeUndefined()
    const thanks = await visitor.send(asked, { other: 'yes' }, { form: '/resources/suggest' })
    expect(thanks.heading).toBe('Thank you')
    expect((await opened(fields.title)).text).toContain('We may have this already')
  })
})

describe('a moderator', () => {
  it('accepts: it is a draft, and its sender is told', async () => {
    const done = await moderator.send(
      await opened(good.title),
      {},
      { form: `${(await opened(good.title)).path}/accept` },
    )
    expect(done.status).toBe(200)
    const { rows } = await house.superuser.query(
      `select e.code, e.published_at, v.content from network.entries e
       join network.entry_versions v on v.entry_id = e.id and v.version = e.version where e.code = $1`,
      ['a-film-on-listening'],
    )
    expect(rows).toMatchObject([
      { published_at: null, content: { title: good.title, link: 'https://example.org/film' } },
    ])
    expect((await mailsTo('robin@example.test')).map(({ subject }) => subject)).toEqual([
      'Thank you: we will use your suggestion for the resources',
    ])
  })

  it('claims, and no other decides meanwhile; after half an hour they may', async () => {
    await suggest({ ...good, title: 'Claimed thing' })
    const page = await opened('Claimed thing')
    await moderator.send(page, {}, { form: `${page.path}/claim` })
    expect((await colleague.open(page.path)).forms.some(({ action }) => action.startsWith(page.path))).toBe(false)
    house.clock.now = new Date(Date.parse(house.clock.now) + 31 * 60_000).toISOString()
    const later = await colleague.open(page.path)
    const refused = await colleague.send(
      later,
      { reason: 'It is not about our field.' },
      { form: `${page.path}/refuse` },
    )
    expect(refused.heading).toBe('What was sent in')
    const stale = await moderator.send(page, { reason: 'x' }, { form: `${page.path}/refuse` })
    expect(stale.status).toBe(422)
    expect((await rowOf('Claimed thing')).state).toBe('refused')
  })

  it('refuses only with a reason, and asks back; the answer comes back to the queue', async () => {
    await suggest({ ...good, title: 'Asked thing', email: 'kim@example.test' })
    const page = await opened('Asked thing')
    const without = await moderator.send(page, {}, { form: `${page.path}/refuse` })
    expect([without.status, without.problems.length]).toEqual([422, 1])
    await moderator.send(page, { question: 'Which edition?' }, { form: `${page.path}/ask` })
    const [mail] = await mailsTo('kim@example.test')
    const sender = house.stranger()
    const asked = await sender.open(mail?.action?.path ?? '')
    expect(asked.text).toContain('Which edition?')
    read()
    expect((await sender.send(asked, { answer: 'The second.' }, { form: asked.path })).heading).toBe('Thank you')
    expect((await rowOf('Asked thing')).state).toBe('waiting')
    expect((await moderator.open(page.path)).text).toContain('The second.')
    expect((await house.stranger().get('/asked/nothing')).status).toBe(404)
  })

  it('says who is on duty; what pauses is not taken while nobody is, and says when somebody is back', async () => {
    house.clock.now = '2026-01-16T20:00:00.000Z'
    const ada = await house.visitor('network-moderator')
    const usual = await ada.open('/desk/duty')
    const wrong = await ada.send(usual, { name: '', starts: '17:00', ends: '9am' }, { form: '/desk/duty' })
    expect([wrong.status, wrong.problems.length]).toEqual([422, 2])
    await ada.send(usual, { name: 'Ada' }, { form: '/desk/duty' })
    const kinds = await ada.open('/desk/duty')
    const rule = { pauses: 'resource-suggestion', 'hours-resource-suggestion': '24' }
    const open = await house.stranger().open('/resources/suggest')
    await ada.send(kinds, rule, { form: '/desk/duty/kinds' })
    const paused = await house.stranger().open('/resources/suggest')
    expect(paused.text).toContain('Somebody is back at 09:00 on Monday 19 January 2026')
    expect(paused.forms.some(({ action }) => action === '/resources/suggest')).toBe(false)
    read()
    const before = await rowOf('Sent at night')
    const sent = await house.stranger().send(open, { ...good, title: 'Sent at night' }, { form: '/resources/suggest' })
    expect([sent.status, before, await rowOf('Sent at night')]).toEqual([503, undefined, undefined])
    house.clock.now = '2026-01-19T09:00:00.000Z'
    expect((await suggest({ ...good, title: 'Sent on Monday' })).heading).toBe('Thank you')
  })
})

describe('the desk', () => {
  it('is for moderators only', async () => {
    const editor = await house.visitor('network-editor')
    for (const path of ['/desk/queue', '/desk/duty']) {
      expect((await editor.open(path)).status).toBe(403)
      expect((await house.stranger().open(path)).heading).toBe('Sign in')
    }
  })
})
