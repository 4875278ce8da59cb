import { expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import type { Settings } from '#platform/config/settings.ts'
import { defineMail } from '#platform/mail/mail-kind.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { usualSettings } from '#tests/setup/house.ts'
import { aMailServer } from '#tests/setup/mail-server.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { mailCommand } from './mail-command.ts'

const { database } = await testDatabase()
const kind = defineMail<object>({
  kind: 'a',
  says: 'For tests.',
  canWait: false,
  write: () => ({ subject: 'A', lines: [] }),
})

/** What `lessen mail WORDS` says under these settings, and how it ends. */
async function mail(words: readonly string[], wish: Partial<Settings> = {}, flags = {}) {
  const [out, told]: [string[], string[]] = [[], []]
  const code = await mailCommand.run({
    words,
    flags,
    database,
    settings: { ...usualSettings, ...wish },
    now: () => '2026-01-15T09:30:00.000Z',
    out: (text) => void out.push(text),
    tell: (text) => void told.push(text),
  })
  return { code, out, told }
}

test('mail is counted by what became of it, and none is said to be none', async () => {
  expect(await mail(['counts'])).toEqual({ code: 0, out: ['No mail was asked for yet.'], told: [] })
  const wish = { to: { user: newId() }, organisation: null, values: {} }
  await inIdentity(database.identity, (db) => queueMail(db, kind, wish))
  await inIdentity(database.identity, (db) => queueMail(db, kind, wish))
  expect((await mail(['counts'])).out).toEqual(['waiting: 2'])
  expect(JSON.parse((await mail(['counts'], {}, { format: 'json' })).out.join(''))).toEqual([
    { state: 'waiting', mails: 2 },
  ])
})

test('a mail server that answers is found by asking it, one that is away is a problem, and none at all is said', async () => {
  const server = await aMailServer()
  const real = { demo: false, clinicalSafetyOfficer: 'Dr A. Example', mailFrom: 'lessen@example.test' }
  expect(await mail(['check'], { ...real, mailUrl: server.url })).toEqual({
    code: 0,
    out: ['The mail server answers and lets Lessen in.'],
    told: [],
  })
  const away = await mail(['check'], { ...real, mailUrl: 'smtp://127.0.0.1:1' })
  expect([away.code, away.out, away.told[0]]).toEqual([
    1,
    [],
    expect.stringMatching(/^The mail server cannot be used: /),
  ])
  expect(await mail(['check'], real)).toMatchObject({
    code: 2,
    told: ['Mail is not set up: LESSEN_MAIL_URL is not set.'],
  })
  expect(await mail(['check'])).toMatchObject({ code: 2, told: ['A demonstration sends no mail.'] })
})

test('anything else is answered with what can be said', async () => {
  for (const words of [[], ['send'], ['counts', 'all']])
    expect(await mail(words)).toMatchObject({ code: 2, told: [expect.stringMatching(/^Say: lessen mail counts/)] })
})
