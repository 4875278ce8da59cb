import { expect, inject, test } from 'vitest'
import { openPool } from '#platform/db/connect.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'
import { openRemote } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log/log.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { openHouse, startHouse } from './house-process.ts'
import { preparedFolder } from './prepared-folder.ts'

const commits = 200
const { name } = await testDatabase()
const way = { log: createLog({ level: 'silent' }), longestStatementMs: 5_000, connections: 1 }

/** How often PostgreSQL waited for the disk while `user` committed `commits` rows one after the other. */
async function flushesDuring(run: string, database: string, user: string): Promise<number> {
  const superuser = asSuperuser(run, database)
  await superuser.connect()
  const flushes = async () => {
    await superuser.query('select pg_stat_force_next_flush()')
    const { rows } = await superuser.query<{ n: number }>(
      `select coalesce(sum(fsyncs), 0)::int as n from pg_stat_io where object = 'wal' and backend_type = 'client backend'`,
    )
    return rows[0]?.n ?? 0
  }
  await superuser.query('create table if not exists public.flushed (id int)')
  await superuser.query(`grant usage on schema public to public; grant insert on public.flushed to public`)
  const before = await flushes()
  const writer = openPool({ host: run, user, database }, 'writer', way)
  for (let id = 0; id < commits; id++) await writer.query('insert into public.flushed values ($1)', [id])
  // A connection tells what it did at its own pace, unless it is asked to.
  await writer.query('select pg_stat_force_next_flush()')
  await writer.end()
  const after = await flushes()
  await superuser.query('drop table public.flushed')
  await superuser.end()
  return after - before
}

function openThere(run: string, database = 'lessen') {
  const url = (user: string) => `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(run)}`
  return openRemote({ app: url('lessen_app'), identity: url('lessen_identity'), owner: url('lessen_owner') }, way)
}

async function ask(run: string, sql: string): Promise<void> {
  const superuser = asSuperuser(run, 'lessen')
  await superuser.connect()
  await superuser.query(sql)
  await superuser.end()
}

test('every commit is on the disk before it is acknowledged, and other logins of the same server are accepted', async () => {
  const folder = await preparedFolder('bare-main.ts')
  const { process: house } = await openHouse(folder)
  const run = runFolder(folder)
  const flushed = await flushesDuring(run, 'lessen', 'lessen_app')
  console.info(`${commits} commits, ${flushed} flushes`)
  expect(flushed).toBeGreaterThanOrEqual(commits)
  const opened = await openThere(run)
  expect(opened.ok).toBe(true)
  if (opened.ok) await opened.value.close()
  house.signal('SIGTERM')
  await house.ended
})

test('the same question finds a database that does not wait for the disk: the one the tests run on', async () => {
  expect(await flushesDuring(runFolder(inject('testPostgres')), 'postgres', 'postgres')).toBe(0)
})

test.each(['lessen_app', 'lessen_identity'])(
  'a server on which %s alone does not wait for the disk is found, and nobody starts on it: not as a visitor, not as its own house',
  async (user) => {
    const folder = await preparedFolder('bare-main.ts')
    const { process: house } = await openHouse(folder)
    const run = runFolder(folder)
    await ask(run, `alter role ${user} set synchronous_commit = off`)
    expect(await flushesDuring(run, 'lessen', user)).toBeLessThan(commits)
    const says = expect.stringContaining('The database has synchronous_commit switched off')
    expect(await openThere(run)).toEqual({ ok: false, problems: says })
    house.signal('SIGTERM')
    await house.ended
    const next = startHouse(folder)
    expect(await next.ended).toBe(1)
    expect(next.said()).toEqual(says)
  },
)

test('a server without fsync or full_page_writes is refused', async () => {
  const refused = await openThere(runFolder(inject('testPostgres')), name)
  expect(refused).toEqual({
    ok: false,
    problems: expect.stringContaining('fsync, full_page_writes, synchronous_commit'),
  })
})
