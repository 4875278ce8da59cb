import { afterAll, expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { announcerFor, networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { listDeadLetters, listQueues, settleDeadLetter } from '#platform/jobs/dead-letters.store.ts'
import { type AnyJob, defineJob, type JobData, nothing } from '#platform/jobs/job.ts'
import { queueJob } from '#platform/jobs/queue-job.store.ts'
import { type WorkParts, workJobs } from '#platform/jobs/work-jobs.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { usualSettings } from '#tests/setup/house.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser } = await testDatabase()
const announcer = announcerFor([])
const logged: object[] = []
const log: WorkParts['log'] = {
  debug: () => undefined,
  info: () => undefined,
  warn: (event, fields, fault) => void logged.push({ event, fields, fault }),
  error: (event, fields, fault) => void logged.push({ event, fields, fault }),
}

type Greeting = { readonly organisation: string }
const takes = (data: JobData): data is Greeting => typeof data.organisation === 'string'

/** A job that notes whose it was, and a way to wait until it has run so often. */
function noted(name: string, run: (turn: number) => void = () => undefined) {
  const seen: string[] = []
  const waiting: { count: number; done: () => void }[] = []
  const job = defineJob<Greeting>({
    name,
    says: 'Notes that it ran.',
    retries: 1,
    firstWaitSeconds: 0,
    takes,
    run: async ({ data }) => {
      seen.push(data.organisation)
      for (const one of waiting) if (seen.length >= one.count) one.done()
      run(seen.length)
    },
  })
  const ran = (count: number) =>
    seen.length >= count ? Promise.resolve() : new Promise<void>((done) => waiting.push({ count, done }))
  return { job, seen, ran }
}

const stops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const stop of stops) await stop()
})

async function working(jobs: readonly AnyJob[]): Promise<() => Promise<void>> {
  const stop = await workJobs({
    database,
    announcer,
    networkAnnouncer: networkAnnouncerFor([]),
    settings: usualSettings,
    now: () => '2026-01-15T09:30:00.000Z',
    log,
    jobs,
  })
  stops.push(stop)
  return stop
}

const asJob = { kind: 'job', name: 'test' } as const

test('a job asked for in a deed runs when the deed stands, and never when it was undone; from both logins', async () => {
  const { job, seen, ran } = noted('test.greet')
  const [own, undone, identity] = [newId(), newId(), newId()]
  await working([job])
  await inOrganisation({ pool: database.app, announcer }, undone, asJob, async (db, undo) => {
    await queueJob(db, job, { organisation: undone })
    undo()
  })
  await inOrganisation({ pool: database.app, announcer }, own, asJob, (db) => queueJob(db, job, { organisation: own }))
  await inIdentity(database.identity, (db) => queueJob(db, job, { organisation: identity }))
  await ran(2)
  expect(seen.toSorted()).toEqual([own, identity].toSorted())
})

test('a job asked for before any start has declared it waits, and is worked off when one does', async () => {
  const { job, seen, ran } = noted('test.early')
  const organisation = newId()
  await inIdentity(database.identity, (db) => queueJob(db, job, { organisation }))
  await working([job])
  await ran(1)
  expect(seen).toEqual([organisation])
})

test('words never enter the queue, and a job that was given what it does not take fails', async () => {
  const { job } = noted('test.wordless')
  const asked = inIdentity(database.identity, (db) => queueJob(db, job, { organisation: 'Ann Example' }))
  await expect(asked).rejects.toThrow('would carry words in organisation')
  await expect(job.perform({ data: {} } as never)).rejects.toThrow('does not take')
})

test('a job that fails at every try is a dead letter without what was typed, and can be tried again or thrown away', async () => {
  let isWell = false
  const { job, ran, seen } = noted('test.failing', () => {
    if (!isWell) throw new Error('nobody called "Ann Example" at ann@example.org')
  })
  const organisation = newId()
  await working([job])
  await inIdentity(database.identity, (db) => queueJob(db, job, { organisation }))
  await ran(2)
  const [dead] = await listed()
  expect(dead).toMatchObject({ job: 'test.failing', data: { organisation }, retries: 1 })
  expect(dead?.says).toMatch(/^Error: nobody called/)
  expect(JSON.stringify(dead)).not.toMatch(/Ann|example\.org/)
  expect((await listQueues(database.app)).find((queue) => queue.job === 'test.failing')).toMatchObject({ dead: 1 })

  isWell = true
  const settle = (id: string | undefined, how: 'again' | 'gone') =>
    inIdentity(database.identity, (db) => settleDeadLetter(db, id ?? '', how))
  expect(await settle(dead?.id, 'again')).toBe('test.failing')
  await ran(3)
  expect(seen).toHaveLength(3)
  expect(await listDeadLetters(database.app)).toEqual([])

  isWell = false
  await inIdentity(database.identity, (db) => queueJob(db, job, { organisation }))
  const [second] = await listed()
  expect(await settle(second?.id, 'gone')).toBe('test.failing')
  expect(await settle(second?.id, 'gone')).toBeUndefined()
  expect(await listDeadLetters(database.app)).toEqual([])
})

async function listed() {
  const found = () => listDeadLetters(database.app)
  await expect.poll(found, { timeout: 20_000 }).not.toEqual([])
  return await found()
}

test('a queue that was made otherwise is changed to what is declared now, and an old schedule is dropped', async () => {
  await superuser.query(
    `select jobs.create_queue('test.changed', '{"policy": "standard", "notify": false, "retryLimit": 99}')`,
  )
  const job = defineJob({
    name: 'test.changed',
    says: 'Runs at night.',
    retries: 3,
    schedule: '15 3 * * *',
    takes: nothing,
    run: async () => undefined,
  })
  const stop = await working([job])
  const queue = () =>
    superuser.query(
      `select retry_limit, notify, dead_letter, heartbeat_seconds from jobs.queue where name = 'test.changed'`,
    )
  const schedules = () => superuser.query(`select cron, timezone from jobs.schedule where name = 'test.changed'`)
  expect((await queue()).rows).toEqual([
    { retry_limit: 3, notify: true, dead_letter: 'dead-letters', heartbeat_seconds: 15 },
  ])
  expect((await schedules()).rows).toEqual([{ cron: '15 3 * * *', timezone: 'UTC' }])
  await stop()
  const { schedule: _schedule, ...unscheduled } = job
  await working([unscheduled])
  expect((await schedules()).rows).toEqual([])
})

test('the workers may tidy away whatever pg-boss tidies away', async () => {
  for (const table of ['job', 'job_common', 'job_dependency'])
    await database.app.query(`delete from jobs.${table} where false`)
})

test('the logins may change no table of jobs, and that of sign-in data may only add a job', async () => {
  await expect(database.app.query('alter table jobs.job_common add column a int')).rejects.toThrow('must be owner')
  await expect(database.app.query('create table jobs.a (id int)')).rejects.toThrow('permission denied')
  await expect(database.identity.query('select 1 from jobs.job')).rejects.toThrow('permission denied')
  await expect(database.identity.query('delete from jobs.job_common')).rejects.toThrow('permission denied')
})
