import { createServer } from 'node:net'
import { afterAll, describe, expect, it, test } from 'vitest'
import { clockFinding } from '#platform/commands/clock-finding.store.ts'
import { databaseSettingsFinding } from '#platform/commands/database-settings.store.ts'
import { frontFinding } from '#platform/commands/front-finding.ts'
import { folderFindings } from '#platform/commands/machine-findings.ts'
import { watchingFinding } from '#platform/commands/watching-finding.ts'
import type { Settings } from '#platform/config/settings.ts'
import { openPool } from '#platform/db/connect.ts'
import { createLog } from '#platform/log/log.ts'
import { usualSettings } from '#tests/setup/house.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser } = await testDatabase()
const withSettings = (wish: Partial<Settings>): Settings => ({ ...usualSettings, ...wish })

describe('what stands in front', () => {
  const front = (wish: Partial<Settings>) => frontFinding(withSettings({ demo: false, ...wish }))
  it('is sound on one’s own machine, and behind a proxy that is believed', () => {
    expect(front({}).isSound).toBe(true)
    expect(front({ origin: 'https://lessen.example.org', trustProxy: 1 }).isSound).toBe(true)
    expect(front({ origin: 'https://lessen.example.org', trustProxy: ['10.0.0.1'] }).says).toContain('10.0.0.1')
  })
  it('is a problem when a proxy is there and nobody believes it', () => {
    expect(front({ origin: 'https://lessen.example.org' })).toMatchObject({
      isSound: false,
      says: expect.stringContaining('LESSEN_TRUST_PROXY'),
    })
  })
  it('is a problem when real people come without HTTPS', () => {
    expect(front({ origin: 'http://lessen.example.org' })).toMatchObject({
      isSound: false,
      says: expect.stringContaining('HTTPS'),
    })
    expect(front({ origin: 'http://lessen.example.org', demo: true }).isSound).toBe(true)
  })
  it('is a problem when a proxy is believed that is not there, and everybody can reach us', () => {
    expect(front({ host: '0.0.0.0', trustProxy: 1 })).toMatchObject({
      isSound: false,
      says: expect.stringContaining('choose their own address'),
    })
  })
})

describe('watching', () => {
  const watching = (tracesUrl: string | null, metricsToken: string | null = null) =>
    watchingFinding(withSettings({ watching: { metricsToken, tracesUrl, tracesPercent: 100 } }))
  it('is off until asked for, and says so without the token', async () => {
    expect((await watching(null)).says).toBe('no metrics; no traces')
    const told = await watching(null, 'words that nobody else may know')
    expect(told.isSound && told.says).toBe(
      'metrics at http://localhost:3000/metrics for who knows the token; no traces',
    )
  })
  it('is a problem when nobody takes the traces', async () => {
    const server = createServer((socket) => socket.end())
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const at = server.address()
    const url = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/v1/traces`
    expect((await watching(url)).isSound).toBe(true)
    await new Promise((done) => server.close(done))
    expect(await watching(url)).toMatchObject({ isSound: false, says: expect.stringContaining('LESSEN_TRACES_URL') })
  })
})

describe('clocks', () => {
  it('that agree are sound, and one that is a minute off either way is a problem', async () => {
    const off = (ms: number) => clockFinding(database.app, () => Date.now() + ms)
    expect((await off(0)).isSound).toBe(true)
    for (const ms of [60_000, -60_000])
      expect(await off(ms)).toMatchObject({ isSound: false, says: expect.stringMatching(/60\.\d s apart.*NTP/) })
  })
})

test('settings of the database that Lessen cannot work with are each named', async () => {
  expect((await databaseSettingsFinding(database.app)).isSound).toBe(true)
  const { rows } = await superuser.query<{ name: string }>('select current_database() as name')
  await superuser.query(`alter database "${rows[0]?.name}" set default_transaction_isolation = 'serializable'`)
  await superuser.query(`alter database "${rows[0]?.name}" set default_transaction_read_only = on`)
  const { host, user, database: name } = superuser.options
  const way = { log: createLog({ level: 'error' }), longestStatementMs: 5_000, connections: 1 }
  const fresh = openPool({ host: host ?? '', user: user ?? '', database: name ?? '' }, 'a fresh look', way)
  afterAll(() => fresh.end())
  const found = await databaseSettingsFinding(fresh)
  expect(found.isSound).toBe(false)
  expect(found.says).toMatch(/read_only is on.*isolation is serializable/)
})

test('folders for files and backups that cannot be written are each a problem; one that does not exist yet is not', () => {
  const found = folderFindings(
    withSettings({
      dataFolder: '/tmp',
      filesFolder: '/proc/nowhere-to-write',
      backup: { recipients: ['age1'], passphrase: null, folder: '/tmp/lessen-not-made-yet/backups' },
    }),
  )
  expect(found.map(({ name, isSound }) => [name, isSound])).toEqual([
    ['data folder', true],
    ['files folder', false],
    ['backup folder', true],
  ])
})
