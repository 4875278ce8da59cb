import { expect, test } from 'vitest'
import { aFailedJob } from '#modules/installation/testing/a-failed-job.builder.ts'
import { sealAll } from '#platform/audit/sealer.ts'
import { doctor } from '#platform/commands/doctor.ts'
import { readSettings } from '#platform/config/read-settings.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser } = await testDatabase()

type Answer = { isSound: boolean; findings: { name: string; isSound: boolean; says: string }[] }

async function ask(): Promise<{ code: number; answer: Answer }> {
  const read = readSettings({ LESSEN_DATA_DIR: '/tmp' })
  if (!read.ok) throw new Error('these settings are right')
  const out: string[] = []
  const code = await doctor.run({
    words: [],
    flags: { format: 'json' },
    database,
    settings: { ...read.value, secret: 'x'.repeat(32) },
    now: () => '2026-03-01T09:00:00.000Z',
    out: (text) => void out.push(text),
    tell: () => undefined,
  })
  return { code, answer: JSON.parse(out.join('')) }
}

const finding = ({ answer }: { answer: Answer }, name: string) => answer.findings.find((one) => one.name === name)

test('the doctor looks at machine, settings, disk, database, durability, roles, migrations and walls', async () => {
  const { answer } = await ask()
  expect(answer.findings.map((one) => one.name)).toEqual([
    'node',
    'settings',
    'data folder',
    'proxy',
    'watching',
    'PostgreSQL',
    'durability',
    'roles',
    'migrations',
    'walls',
    'database settings',
    'clock',
    'sealer',
    'jobs',
    'mail',
    'files',
    'backup',
  ])
})

test('a database that does not wait for the disk is a problem: this test’s own is one', async () => {
  const seen = await ask()
  expect([seen.code, seen.answer.isSound]).toEqual([1, false])
  expect(finding(seen, 'durability')).toMatchObject({
    isSound: false,
    says: expect.stringContaining('fsync, full_page_writes, synchronous_commit switched off'),
  })
})

test('a private table without its wall is named', async () => {
  expect(finding(await ask(), 'walls')?.isSound).toBe(true)
  await superuser.query('alter table private.audit no force row level security')
  expect(finding(await ask(), 'walls')).toMatchObject({ isSound: false, says: 'no wall around audit' })
  await superuser.query('alter table private.audit force row level security')
})

test('audit rows that wait for more than a minute are counted, and those that have their seal are no problem', async () => {
  const add = `insert into identity.audit (deed, subject_id, at) values ('user.signed-in', 'x', clock_timestamp() - interval '2 minutes')`
  expect(finding(await ask(), 'sealer')).toMatchObject({ isSound: true, says: expect.stringContaining('none waits') })
  await superuser.query(add)
  expect(finding(await ask(), 'sealer')).toMatchObject({
    isSound: false,
    says: expect.stringMatching(/^1 row of the audit \(sign-in\) has waited for a seal for 12\d seconds/),
  })
  await sealAll({ database, hasPractice: true })
  expect(finding(await ask(), 'sealer')?.isSound).toBe(true)
})

test('mail that waits for more than a day is a problem; addresses that mail came back from are counted', async () => {
  expect(finding(await ask(), 'mail')?.isSound).toBe(true)
  await superuser.query(`insert into mail.bounces (address, status) values ('gone@example.org', '5.1.1')`)
  expect(finding(await ask(), 'mail')).toMatchObject({
    isSound: true,
    says: expect.stringContaining('mail came back from 1 addresses'),
  })
  await superuser.query(`insert into mail.outbox (id, address, kind, passes, message_id, queued_at)
    values (gen_random_uuid(), 'late@example.org', 'invitation', true, 'late', clock_timestamp() - interval '25 hours')`)
  expect(finding(await ask(), 'mail')).toMatchObject({ isSound: false, says: expect.stringContaining('1 mails wait') })
})

test('a job that failed at every try is a problem, with its kind and what to do', async () => {
  expect(finding(await ask(), 'jobs')?.isSound).toBe(true)
  await aFailedJob(superuser, { says: 'Error: ECONNREFUSED: connect' })
  expect(finding(await ask(), 'jobs')).toMatchObject({
    isSound: false,
    says: expect.stringMatching(/^1 failed at every try \(test\.failed\): see lessen jobs list/),
  })
})

test('a migration that has not run is counted', async () => {
  await superuser.query(`delete from platform_meta.migrations where name like '0001%'`)
  expect(finding(await ask(), 'migrations')).toMatchObject({ isSound: false })
})
