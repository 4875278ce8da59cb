import PostalMime from 'postal-mime'
import { beforeEach, expect, test } from 'vitest'
import { type Id, newId } from '#basics/id.ts'
import { localTimeOf } from '#basics/local-time.ts'
import type { Settings } from '#platform/config/settings.ts'
import { defineMail } from '#platform/mail/mail-kind.ts'
import { openMailTransport } from '#platform/mail/mail-transport.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { usualSettings } from '#tests/setup/house.ts'
import { aMailServer } from '#tests/setup/mail-server.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { deliverMail } from './deliver-mail.ts'
import { saveQuietHours, saveWantsDaily } from './store/mail-wishes.store.ts'

const { database, superuser } = await testDatabase()
const server = await aMailServer()
const settings: Settings = {
  ...usualSettings,
  demo: false,
  origin: 'https://lessen.example.org',
  mailUrl: server.url,
  mailFrom: 'lessen@example.org',
  mailReplyTo: 'help@example.org',
  mailBounceTo: 'bounce+%@example.org',
}
const urgent = kindOf('urgent', false)
const patient = kindOf('can-wait', true)

function kindOf(kind: string, canWait: boolean) {
  return defineMail<{ subject: string }>({
    kind,
    says: 'For tests.',
    canWait,
    write: ({ subject }) => ({
      subject,
      lines: ['Something waits for you.'],
      action: { text: 'See it', path: '/tasks' },
    }),
  })
}

beforeEach(() => {
  server.received.length = 0
  server.answer = null
})

async function somebody(): Promise<{ user: Id; email: string; organisation: Id }> {
  const [user, organisation] = [newId(), newId()]
  const email = `${user.slice(0, 8)}@example.test`
  await superuser.query('insert into identity.organisations (id, code, name) values ($1, $2, $3)', [
    organisation,
    user.slice(0, 8),
    'Oak',
  ])
  await superuser.query('insert into identity.users (id, email, name) values ($1, $2, $3)', [user, email, 'Robin'])
  return { user, email, organisation }
}

type Who = { readonly user: Id; readonly organisation: Id }

const ask = ({ user, organisation }: Who, subject: string, kind = urgent) =>
  inIdentity(database.identity, (db) => queueMail(db, kind, { to: { user }, organisation, values: { subject } }))

const now = { at: '2026-01-15T09:30:00.000Z' }
const deliver = (id: Id, with_: Settings = settings) =>
  deliverMail(
    { identity: (work) => inIdentity(database.identity, work), settings: with_, now: () => now.at },
    id,
    openMailTransport(with_),
  )

async function rowOf(id: Id) {
  const { rows } = await superuser.query(
    'select state, letter, problem, attempts, message_id, due_at from mail.outbox where id = $1',
    [id],
  )
  return rows[0]
}

test('a mail is given to the server once, as text and HTML, and then has no words left', async () => {
  const who = await somebody()
  const id = await ask(who, 'A review waits')
  await deliver(id)
  await deliver(id)
  expect(server.received).toHaveLength(1)
  const [sent] = server.received
  const { message_id } = await rowOf(id)
  expect([sent?.from, sent?.to]).toEqual([expect.stringMatching(/^bounce\+[0-9a-f]{52}@example\.org$/), [who.email]])
  const mail = await PostalMime.parse(sent?.message ?? '')
  expect(mail).toMatchObject({
    subject: 'A review waits',
    messageId: `<${message_id}@lessen.example.org>`,
    from: { address: 'lessen@example.org' },
    replyTo: [{ address: 'help@example.org' }],
  })
  expect(mail.text).toContain('https://lessen.example.org/tasks')
  expect(mail.html).toContain('href="https://lessen.example.org/tasks"')
  expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
  expect(await rowOf(id)).toMatchObject({ state: 'sent', letter: null, attempts: 1 })
})

test('a mail whose sending was cut off is sent again under the same Message-ID', async () => {
  const id = await ask(await somebody(), 'Cut off')
  await deliver(id)
  await superuser.query(
    `update mail.outbox set state = 'sending', letter = '{"subject": "Cut off", "lines": []}' where id = $1`,
    [id],
  )
  await deliver(id)
  const ids = await Promise.all(server.received.map(async ({ message }) => (await PostalMime.parse(message)).messageId))
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

test('a demonstration gives nothing to any server, and keeps the mail; without a server it is stopped', async () => {
  const [kept, stopped] = [await ask(await somebody(), 'Kept'), await ask(await somebody(), 'Stopped')]
  await deliver(kept, { ...settings, demo: true })
  await deliver(stopped, { ...settings, mailUrl: null })
  expect(server.received).toEqual([])
  expect(await rowOf(kept)).toMatchObject({ state: 'kept', letter: { subject: 'Kept' } })
  expect(await rowOf(stopped)).toMatchObject({ state: 'stopped', letter: null, problem: 'mail is not set up here' })
})

test('what the server cannot take now waits and is thrown, without the address; later it is sent', async () => {
  const who = await somebody()
  const id = await ask(who, 'Later')
  server.answer = { code: 451, says: `try ${who.email} later` }
  const fault: unknown = await deliver(id).catch((thrown: unknown) => thrown)
  expect(String(fault)).toMatch(/did not take the mail: .*451/)
  expect(String(fault)).not.toContain(who.email)
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', letter: { subject: 'Later' } })
  server.answer = null
  await deliver(id)
  expect(await rowOf(id)).toMatchObject({ state: 'sent' })
})

test('a server that does not answer loses nothing', async () => {
  const id = await ask(await somebody(), 'Nobody there')
  await expect(deliver(id, { ...settings, mailUrl: 'smtp://127.0.0.1:9' })).rejects.toThrow('did not take the mail')
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', letter: { subject: 'Nobody there' } })
})

test('an address that does not exist gets nothing more, and a mail refused for another reason closes no address', async () => {
  const who = await somebody()
  server.answer = { code: 552, says: '5.3.4 too large' }
  await deliver(await ask(who, 'Too large'))
  server.answer = { code: 550, says: `5.1.1 <${who.email}> is not known` }
  const refused = await ask(who, 'Not known')
  await deliver(refused)
  expect(await rowOf(refused)).toEqual(
    expect.objectContaining({ state: 'refused', letter: null, problem: 'the server refused it: 550 5.1.1' }),
  )
  server.answer = null
  const next = await ask(who, 'Next')
  await deliver(next)
  expect(await rowOf(next)).toMatchObject({ state: 'stopped', problem: 'mail to this address came back' })
  expect(server.received).toEqual([])
})

test('in quiet hours what can wait waits for their end, by the organisation’s clock, and what is urgent does not', async () => {
  const who = await somebody()
  await inIdentity(database.identity, (db) =>
    saveQuietHours(db, {
      organisation: who.organisation,
      quiet: { starts: localTimeOf('22:00'), ends: localTimeOf('06:30') },
      by: who.user,
      now: now.at,
    }),
  )
  now.at = '2026-07-01T22:30:00.000Z'
  const [waits, passes] = [await ask(who, 'Waits', patient), await ask(who, 'Passes')]
  await deliver(waits)
  await deliver(passes)
  expect(await rowOf(waits)).toMatchObject({ state: 'waiting', due_at: '2026-07-02T05:30:00.000Z' })
  expect(await rowOf(passes)).toMatchObject({ state: 'sent' })
  const later = `select extract(epoch from start_after - created_on)::int as seconds from jobs.job where name = 'mail.send' and data = $1 order by created_on desc, start_after desc limit 1`
  expect((await superuser.query(later, [JSON.stringify({ mail: waits })])).rows).toEqual([{ seconds: 7 * 3600 }])
  now.at = '2026-07-02T05:30:00.000Z'
  await deliver(waits)
  expect(await rowOf(waits)).toMatchObject({ state: 'sent' })
})

test('who wants one mail a day gets what can wait as one, once, at eight; what is urgent comes at once', async () => {
  const who = await somebody()
  await inIdentity(database.identity, (db) => saveWantsDaily(db, who.user, true, now.at))
  now.at = new Date().toISOString()
  const mails = [await ask(who, 'First', patient), await ask(who, 'Second', patient), await ask(who, 'Third', patient)]
  const passes = await ask(who, 'Passes')
  for (const id of [...mails, passes]) await deliver(id)
  expect(server.received).toHaveLength(1)
  now.at = (await rowOf(mails[0] ?? ''))?.due_at
  expect(now.at).toMatch(/T0[78]:00:00/)
  for (const id of mails) await deliver(id)
  expect(server.received).toHaveLength(2)
  const daily = await PostalMime.parse(server.received[1]?.message ?? '')
  expect(daily.subject).toBe('3 things wait for you')
  for (const said of ['First', 'Second', 'Third']) expect(daily.text).toContain(said)
  for (const id of mails) expect(await rowOf(id)).toMatchObject({ state: 'sent', letter: null })
})

test('after a restore nothing that was not settled is sent, and its words are gone', async () => {
  const id = await ask(await somebody(), 'Held')
  const hold = async () => (await database.owner.query('select mail.hold_everything() as held')).rows[0]?.held
  expect(await hold()).toBeGreaterThanOrEqual(1)
  await deliver(id)
  expect(server.received).toEqual([])
  expect(await rowOf(id)).toMatchObject({ state: 'held', letter: null })
  expect(await hold()).toBe(0)
})

test('somebody who may not sign in any more is sent nothing', async () => {
  const who = await somebody()
  const id = await ask(who, 'Gone')
  await superuser.query('update identity.users set disabled_at = now() where id = $1', [who.user])
  await deliver(id)
  expect(server.received).toEqual([])
  expect(await rowOf(id)).toMatchObject({ state: 'stopped' })
})

test('mail to many carries where one click ends it, and mail to one reader does not', async () => {
  const many = defineMail<{ path: string }>({
    kind: 'to-many',
    says: 'For tests.',
    canWait: false,
    write: ({ path }) => ({ subject: 'News', lines: ['News.'], unsubscribe: path }),
  })
  const to = { to: { address: 'ada@example.test' }, organisation: null }
  const id = await inIdentity(database.identity, (db) => queueMail(db, many, { ...to, values: { path: '/stop/1' } }))
  await deliver(id)
  await deliver(await ask(await somebody(), 'One reader'))
  const [first, second] = await Promise.all(server.received.map(({ message }) => PostalMime.parse(message)))
  const header = (of: typeof first, key: string) => of?.headers.find((one) => one.key === key)?.value
  expect(header(first, 'list-unsubscribe')).toBe('<https://lessen.example.org/stop/1>')
  expect(header(first, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(header(second, 'list-unsubscribe')).toBeUndefined()
  const elsewhere = inIdentity(database.identity, (db) =>
    queueMail(db, many, { ...to, values: { path: '//elsewhere' } }),
  )
  await expect(elsewhere).rejects.toThrow('path of this site')
})
