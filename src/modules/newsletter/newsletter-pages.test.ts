import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { mostMailsADay } from '#platform/mail/paced-mail.store.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inNetworkAs, type NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { aHouse } from '#tests/setup/house.ts'
import { listOfferedItems } from './issue-items.ts'
import { batch, sendNextMails } from './send-issue.ts'
import { settleSendings } from './settle-sendings.ts'
import { lastMailTo, mailsTo } from './testing/newsletter-house.ts'

const house = await aHouse()
const secrets = secretsOf(house.settings.secret)
const opening = { pool: house.database.app, announcer: networkAnnouncerFor([]) }
const inNetwork = <T>(work: (db: NetworkDeeds) => Promise<T>) =>
  inNetworkAs(opening, { kind: 'job', name: 'test' }, work)
const wait = (seconds: number) => {
  house.clock.now = new Date(Date.parse(house.clock.now) + seconds * 1000).toISOString()
}

async function ask(email: string, lists: readonly string[] = ['news']) {
  const visitor = house.stranger()
  const page = await visitor.open('/newsletter')
  wait(5)
  return await visitor.send(page, { email, lists }, { form: '/newsletter' })
}

async function subscribed(email: string, lists: readonly string[] = ['news']): Promise<void> {
  await ask(email, lists)
  const path = (await lastMailTo(house, email))?.letter.action?.path ?? ''
  const done = await house.stranger().send(await house.stranger().open(path), {}, { form: path })
  expect(done.heading).toBe('You will get our newsletter')
  wait(5)
}

const listsOf = async (email: string) =>
  (await house.superuser.query('select lists, ended_at from network.subscribers where email = $1', [email])).rows[0]

describe('somebody who wants the newsletter', () => {
  test('is asked by mail first, and gets nothing until they pressed the button behind the link, once', async () => {
    const page = await ask('Ada@Example.test', ['news', 'events'])
    expect(page.heading).toBe('Look in your mail')
    expect(page.html).not.toContain('ada@')
    expect(await listsOf('ada@example.test')).toMatchObject({ lists: [] })
    const path = (await lastMailTo(house, 'ada@example.test'))?.letter.action?.path ?? ''
    const asked = await house.stranger().open(path)
    expect(await listsOf('ada@example.test')).toMatchObject({ lists: [] })
    expect((await house.stranger().send(asked, {}, { form: path })).heading).toBe('You will get our newsletter')
    expect(await listsOf('ada@example.test')).toMatchObject({ lists: ['news', 'events'] })
    expect((await house.stranger().open(path)).status).toBe(404)
    expect((await house.stranger().send(asked, {}, { form: path })).status).toBe(404)
  })

  test('is told the same whether or not the address is known, and no address is sent more than a few mails a day', async () => {
    await subscribed('bea@example.test')
    const [known, unknown] = [await ask('bea@example.test'), await ask('nobody@example.test')]
    expect(known.text).toBe(unknown.text)
    expect((await lastMailTo(house, 'bea@example.test'))?.kind).toBe('subscribed-already')
    for (let times = 0; times < 8; times += 1) await ask('flooded@example.test')
    expect(await mailsTo(house, 'flooded@example.test')).toBe(mostMailsADay)
    const path = (await lastMailTo(house, 'flooded@example.test'))?.letter.action?.path ?? ''
    expect((await house.stranger().open(path)).status).toBe(200)
    wait(86_401)
    await ask('flooded@example.test')
    expect(await mailsTo(house, 'flooded@example.test')).toBe(mostMailsADay + 1)
  })

  test('keeps what they typed when something is missing, and is told beside the question', async () => {
    const page = await ask('not an address', [])
    expect(page.status).toBe(422)
    expect(page.problems).toEqual(['Choose what you want to get.', 'Type your e-mail address, like name@example.org.'])
    expect(page.html).toContain('value="not an address"')
  })

  test('asked by two browsers at once gets one reader and one link that works', async () => {
    await Promise.all([ask('twice@example.test'), ask('twice@example.test', ['events'])])
    const { rows } = await house.superuser.query(`select 1 from network.subscribers where email = 'twice@example.test'`)
    expect(rows).toHaveLength(1)
    const path = (await lastMailTo(house, 'twice@example.test'))?.letter.action?.path ?? ''
    await house.stranger().send(await house.stranger().open(path), {}, { form: path })
    expect((await listsOf('twice@example.test')).lists.toSorted()).toEqual(['events', 'news'])
  })

  test('sees and changes what they get by a link that works for a day', async () => {
    await subscribed('cai@example.test')
    const visitor = house.stranger()
    const page = await visitor.open('/newsletter/change')
    wait(5)
    const sent = await visitor.send(page, { email: 'cai@example.test' }, { form: '/newsletter/change' })
    const path = (await lastMailTo(house, 'cai@example.test'))?.letter.action?.path ?? ''
    const choosing = await visitor.open(path)
    expect(choosing.text).toContain('cai@example.test')
    const saved = await visitor.send(choosing, { lists: ['events'] }, { form: path, button: ['does', 'save'] })
    expect([saved.status, await listsOf('cai@example.test')]).toMatchObject([200, { lists: ['events'] }])
    await visitor.send(choosing, { lists: [] }, { form: path, button: ['does', 'save'] })
    expect((await listsOf('cai@example.test')).ended_at).not.toBeNull()
    const again = await visitor.open('/newsletter/change')
    wait(5)
    expect(
      (await visitor.send(again, { email: 'nobody-at-all@example.test' }, { form: '/newsletter/change' })).text,
    ).toBe(sent.text)
    expect(await mailsTo(house, 'nobody-at-all@example.test')).toBe(0)
    wait(86_401)
    expect((await visitor.open(path)).status).toBe(404)
  })
})

describe('an issue', () => {
  test('is written, looked at, sent once to each reader, and its counts are right', async () => {
    for (const name of ['dee', 'eve', 'fay']) await subscribed(`${name}@readers.test`, ['take-part'])
    await ask('unconfirmed@readers.test', ['take-part'])
    const editor = await house.visitor('network-editor')
    const writing = await editor.send(await editor.open('/desk/newsletter'), {}, { form: '/desk/newsletter' })
    const path = writing.path
    const fields = { title: 'Tell us', list: 'take-part', opening: 'Dear reader,\n\n*come* in.' }
    const preview = await editor.send(writing, fields, { form: path })
    expect(preview.text).toContain('Preview: not sent yet')
    expect(preview.text).toContain('Send it to 3 readers')
    expect((await house.stranger().open(path.replace('/desk', ''))).status).toBe(404)
    const sent = await editor.send(preview, {}, { form: `${path}/send` })
    expect(sent.heading).toContain('Tell us')
    expect(sent.text).toContain('0 of 3 mails')

    const { rows } = await house.superuser.query(`select id from network.newsletter_issues where title = 'Tell us'`)
    const send = () => inNetwork((db) => sendNextMails(db, rows[0].id, { now: house.clock.now, secrets }))
    await Promise.all([send(), send(), send()])
    await send()
    for (const name of ['dee', 'eve', 'fay']) expect(await newsTo(`${name}@readers.test`)).toBe(1)
    expect(await newsTo('unconfirmed@readers.test')).toBe(0)

    await house.superuser.query(
      `update mail.outbox set state = case address when 'eve@readers.test' then 'refused' else 'sent' end, settled_at = now() where kind = 'newsletter'`,
    )
    await house.superuser.query(`insert into mail.bounces (address, status) values ('eve@readers.test', '5.1.1')`)
    const identity = <T>(work: Parameters<typeof inIdentity<T>>[1]) => inIdentity(house.database.identity, work)
    await settleSendings({ inNetwork, identity, now: house.clock.now })
    const desk = await editor.open(path)
    expect(desk.text.replace(/\s+/g, ' ')).toMatch(/Mails 3 Sent 2 Waiting 0 Refused by the mail server 0 Came back 1/)
    expect((await editor.open('/desk/newsletter')).text).toContain('eve@readers.test')
    const page = await house.stranger().open(path.replace('/desk', ''))
    expect(page.heading).toContain('Tell us')
    expect(page.html).toContain('<em>come</em>')
  })

  const newsTo = async (address: string) =>
    (
      await house.superuser.query(
        `select count(*)::int as n from mail.outbox where address = $1 and kind = 'newsletter'`,
        [address],
      )
    ).rows[0].n

  test('is ended by one click of a mail program, without cookie, proof or question, and only for its list', async () => {
    await subscribed('gus@readers.test', ['take-part', 'news'])
    const issue = (await house.superuser.query(`select id from network.newsletter_issues limit 1`)).rows[0].id
    await house.superuser.query(
      `update network.newsletter_issues set state = 'sending', sent_at = null, begun_at = $1 where id = $2`,
      [house.clock.now, issue],
    )
    await inNetwork((db) => sendNextMails(db, issue, { now: house.clock.now, secrets }))
    const path = (await lastMailTo(house, 'gus@readers.test'))?.letter.unsubscribe ?? ''
    expect((await house.stranger().open(path)).forms.filter(({ action }) => action === path)).toHaveLength(1)
    expect(await listsOf('gus@readers.test')).toMatchObject({ lists: ['news', 'take-part'], ended_at: null })
    const oneClick = {
      method: 'POST' as const,
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }
    const answer = await house.app.inject({ ...oneClick, payload: 'List-Unsubscribe=One-Click' })
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([200, undefined])
    expect(await listsOf('gus@readers.test')).toMatchObject({ lists: ['news'], ended_at: null })
    const multipart = await house.app.inject({
      ...oneClick,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      payload: '--b\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
    })
    expect(multipart.statusCode).toBe(200)
    const stranger = house.stranger()
    await stranger.send(await stranger.open(path), { which: 'all' }, { form: path })
    expect((await listsOf('gus@readers.test')).ended_at).not.toBeNull()
    expect((await house.superuser.query('select 1 from network.ended_subscriptions')).rows.length).toBeGreaterThan(0)
    const other = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`
    expect((await house.stranger().open(other)).status).toBe(404)
  })

  test('goes to many in parts, and goes on where it was cut off', async () => {
    const now = house.clock.now
    await house.superuser.query(
      `insert into network.subscribers (id, email, lists, asked_at, confirmed_at)
       select gen_random_uuid(), 'reader' || n || '@many.test', '{events}', $1::timestamptz - interval '1 day', $1::timestamptz - interval '1 day' from generate_series(1, $2) n`,
      [now, batch * 2 + 5],
    )
    const id = newId()
    await house.superuser.query(
      `insert into network.newsletter_issues (id, code, list, title, opening, items, state, made_at, begun_at)
       values ($1, '2026-01-15-events', 'events', 'Many', 'Words.', '[]', 'sending', $2, $2)`,
      [id, now],
    )
    const cutOff = inNetwork(async (db) => {
      await sendNextMails(db, id, { now, secrets })
      throw new Error('killed')
    })
    await expect(cutOff).rejects.toThrow('killed')
    const run = async () => {
      while (await inNetwork((db) => sendNextMails(db, id, { now, secrets })));
    }
    await Promise.all([run(), run()])
    const { rows } = await house.superuser.query(
      `select count(*)::int as mails, count(distinct address)::int as readers from mail.outbox where address like '%@many.test'`,
    )
    expect(rows[0]).toEqual({ mails: batch * 2 + 5, readers: batch * 2 + 5 })
    const { rows: issues } = await house.superuser.query('select state from network.newsletter_issues where id = $1', [
      id,
    ])
    expect(issues[0].state).toBe('sent')
  })
})

test('a reader who ended is forgotten after thirty days, and is not brought in again', async () => {
  const { removeOldSubscribers, endedAmong } = await import('./store/subscribers.store.ts')
  const { addressMark } = await import('#platform/mail/paced-mail.store.ts')
  const later = new Date(Date.parse(house.clock.now) + 86_400_000).toISOString()
  await inNetwork((db) => removeOldSubscribers(db, later))
  expect(await listsOf('gus@readers.test')).toBeUndefined()
  const mark = addressMark(secrets, 'Gus@readers.test')
  expect(await inNetwork((db) => endedAmong(db, [mark, 'another']))).toEqual(new Set([mark]))
})

test('an issue can point to whatever became public, of every sort, and to nothing that is not', async () => {
  const at = house.clock.now
  await asEditor(house.database.app)(async (db) => {
    for (const shape of ['news', 'webinar', 'position'])
      await publishAnEntry(db, anEntry({ code: `offered-${shape}`, shape, title: `Offered ${shape}` }), at)
    await db.run(sql`update network.entries set public_until = ${at} where code = 'offered-position'`)
  })
  const offered = await inNetwork((db) => listOfferedItems(db, at, null))
  const hrefs = offered.map(({ href }) => href).filter((href) => href.includes('offered-'))
  expect(hrefs.toSorted()).toEqual(['/news/offered-news', '/webinars/offered-webinar'])
})
