import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { mail } from '#modules/mail/index.ts'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { announcerFor, networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { readHeads } from '#platform/audit/heads.ts'
import { linesOfHeads } from '#platform/audit/keep-heads.ts'
import { mailHeads } from '#platform/audit/mail-heads.job.ts'
import { sealAll } from '#platform/audit/sealer.ts'
import { doThings } from '#platform/audit/testing/an-audit.builder.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Task } from '#platform/jobs/job.ts'
import { createLog } from '#platform/log/log.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { usualSettings } from '#tests/setup/house.ts'
import { aMailServer } from '#tests/setup/mail-server.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser } = await testDatabase()
const server = await aMailServer()
const now = '2026-01-15T06:10:00.000Z'
const settings: Settings = {
  ...usualSettings,
  demo: false,
  mailUrl: server.url,
  mailFrom: 'lessen@example.org',
  auditHeadsMail: ['records@example.org', 'auditor@example.com'],
}

const taskWith = (wanted: Partial<Settings>): Task => ({
  data: {},
  now,
  settings: { ...settings, ...wanted },
  log: createLog({ level: 'silent' }),
  signal: new AbortController().signal,
  inOrganisation: (organisation, work) =>
    inOrganisation(
      { pool: database.app, announcer: announcerFor([]) },
      organisation,
      { kind: 'job', name: 'test' },
      work,
    ),
  inNetwork: (work) =>
    inNetworkAs({ pool: database.app, announcer: networkAnnouncerFor([]) }, { kind: 'job', name: 'test' }, work),
  identity: (work) => inIdentity(database.identity, work),
})

/** Delivers what waits in the queue, as its jobs do. */
async function deliverAll(): Promise<void> {
  const { rows } = await superuser.query<{ id: string }>(
    `select id from mail.outbox where state = 'waiting' order by queued_at`,
  )
  const send = mail.jobs?.find(({ name }) => name === 'mail.send')
  for (const { id } of rows) await send?.perform({ ...taskWith({}), data: { mail: id } })
}

test('the heads of all chains come by mail each morning, once to each address, and can be checked against', async () => {
  const lark = await anOrganisation(database, { code: 'LARK' })
  await doThings(database.app, lark.id, 3)
  await superuser.query(`insert into identity.audit (deed, subject_id) values ('user.signed-in', 'x')`)
  await sealAll({ database, hasPractice: true })

  await mailHeads.perform(taskWith({}))
  await mailHeads.perform(taskWith({}))
  await deliverAll()
  expect(server.received.map(({ to }) => to)).toEqual([['records@example.org'], ['auditor@example.com']])
  const parsed = await PostalMime.parse(server.received[0]?.message ?? '')
  const heads = readHeads(parsed.text ?? '')
  expect(heads).toEqual(readHeads((await linesOfHeads({ database, hasPractice: true })).join('\n')))
  expect([...heads.keys()]).toEqual([lark.id, 'sign-in'])
  expect(parsed.text).toContain('audit verify --head FILE')
  // A mail program that quotes it and breaks its lines does not make it useless.
  const quoted = (parsed.text ?? '').replaceAll(/ (?=[0-9a-f]{64})/g, '\n').replaceAll(/^/gm, '> ')
  expect(readHeads(quoted)).toEqual(heads)
})

test('the next morning it comes again, also when the clock was ahead at the last one', async () => {
  const mails = async () => (await superuser.query(`select from mail.outbox where kind = 'audit-heads'`)).rowCount
  for (const [shift, expected] of [
    ['-1 day', 4],
    ['1 day', 6],
  ] as const) {
    await superuser.query('update mail.outbox set queued_at = clock_timestamp() + $1::interval', [shift])
    await mailHeads.perform(taskWith({}))
    expect(await mails()).toBe(expected)
  }
})

test('without addresses nothing is mailed', async () => {
  const before = await superuser.query('select from mail.outbox')
  await superuser.query("update mail.outbox set queued_at = queued_at - interval '3 days'")
  await mailHeads.perform(taskWith({ auditHeadsMail: [] }))
  expect((await superuser.query('select from mail.outbox')).rowCount).toBe(before.rowCount)
})
