import { expect, inject, test } from 'vitest'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'
import { openRemote } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log/log.ts'
import { dataFolder, startHouse } from './house-process.ts'

const commits = 50

/** How often PostgreSQL waited for the disk while it took `commits` commits one after the other. */
async function flushesDuring(run: string, database: string): Promise<number> {
  const client = asSuperuser(run, database)
  await client.connect()
  const flushes = async () => {
    await client.query('select pg_stat_force_next_flush()')
    const { rows } = await client.query<{ n: number }>(
      `select coalesce(sum(fsyncs), 0)::int as n from pg_stat_io where object = 'wal' and backend_type = 'client backend'`,
    )
    return rows[0]?.n ?? 0
  }
  await client.query('create table public.flushed (id int)')
  const before = await flushes()
  for (let id = 0; id < commits; id++) await client.query('insert into public.flushed values ($1)', [id])
  const after = await flushes()
  await client.query('drop table public.flushed')
  await client.end()
  return after - before
}

test('every commit is on the disk before it is acknowledged, and other logins of the same server are accepted', async () => {
  const folder = dataFolder()
  const house = startHouse(folder)
  expect(await house.ready).not.toBeNull()
  const run = runFolder(folder)
  expect(await flushesDuring(run, 'lessen')).toBeGreaterThanOrEqual(commits)

  const url = (user: string) => `postgresql://${user}@localhost/lessen?host=${encodeURIComponent(run)}`
  const way = { log: createLog({ level: 'silent' }), longestStatementMs: 5_000, connections: 1 }
  const urls = { app: url('lessen_app'), identity: url('lessen_identity'), owner: url('lessen_owner') }
  const opened = await openRemote(urls, way)
  expect(opened.ok).toBe(true)
  if (opened.ok) await opened.value.close()
  house.signal('SIGTERM')
  await house.ended
})

test('the same question finds a database that does not wait for the disk: the one the tests run on', async () => {
  expect(await flushesDuring(runFolder(inject('testPostgres')), 'postgres')).toBe(0)
})
