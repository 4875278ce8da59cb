import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { buildApp, commands, networkAnnouncer } from '#app'
import { modules } from '#modules/order.ts'
import { listTables } from '#platform/backup/tables.store.ts'
import { connect } from '#platform/db/connect.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { doorsOver } from '#platform/db/embedded/open-embedded.ts'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'
import { migrate } from '#platform/db/migrate.ts'
import { houseMigrations } from '#platform/db/open-database.ts'
import { prepareDatabase } from '#platform/db/roles.ts'
import { createLog } from '#platform/log/log.ts'
import { pathFor } from '#tests/doors/every-route.ts'
import { houseNow, signedIn, usualSettings } from '#tests/setup/house.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { aVisitor } from '#tests/setup/visitor.ts'
import { demoPassword, networkUsers } from '#worlds/demo/cast.ts'
import { loadDemoNetwork } from '#worlds/demo/demo-network.ts'

/** A database of a network-only installation, made and filled as a first start makes and fills it. */
async function networkOnly() {
  await testDatabase()
  const run = runFolder(inject('testPostgres'))
  const name = `network_${randomBytes(6).toString('hex')}`
  const superuser = asSuperuser(run, 'postgres')
  await superuser.connect()
  await prepareDatabase(superuser, name, 'template0')
  const way = { log: createLog({ level: 'silent' }), longestStatementMs: 60_000, connections: 5 }
  const database = connect(doorsOver(run, name), way)
  afterAll(async () => {
    await database.close()
    await superuser.query(`drop database if exists "${name}" with (force)`)
    await superuser.end()
  })
  await migrate(database.owner, houseMigrations('network'))
  await loadDemoNetwork({ database, announcer: networkAnnouncer, now: houseNow })
  const settings = { ...usualSettings, mode: 'network' as const }
  const app = await buildApp({ settings, database, now: () => houseNow, log: way.log })
  afterAll(() => app.close())
  return { database, app }
}

const { database, app } = await networkOnly()
const parts = modules.filter(({ isForPractice }) => isForPractice)
const pages = modules
  .filter(({ isForPractice }) => !isForPractice)
  .flatMap(({ routes }) => routes)
  .filter(({ method, path }) => method === 'GET' && !path.includes(':'))

describe('an installation for a network only', () => {
  test('has no place for a record of a person: no private schema, and so no table, no row and no line of a backup', async () => {
    const { rows } = await database.owner.query<{ name: string }>(`
      select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')`)
    const schemas = rows.map(({ name }) => name)
    expect(schemas).toContain('network')
    expect(schemas).not.toContain('private')
    const connection = await database.owner.connect()
    const kept = await listTables(connection).finally(() => connection.release())
    expect(kept.length).toBeGreaterThan(20)
    expect(kept.filter(({ name, isWalled }) => isWalled || name.startsWith('private.'))).toEqual([])
    const both = houseMigrations('both').filter(({ isForPractice }) => isForPractice)
    expect(both.length, 'the same search would find the private schema').toBeGreaterThan(0)
    expect(both.some(({ sql }) => sql.includes('create schema private'))).toBe(true)
  })

  test('has no page and no command of those who keep records', async () => {
    const routes = parts.flatMap((module) => module.routes)
    expect(routes.length).toBeGreaterThan(60)
    const there: string[] = []
    for (const route of routes) {
      const { statusCode } = await app.inject({
        method: route.method,
        url: pathFor(route),
        ...(route.method === 'POST'
          ? { headers: { origin: usualSettings.origin, 'sec-fetch-site': 'same-origin' } }
          : {}),
      })
      if (statusCode !== 404) there.push(`${route.method} ${route.path}: ${statusCode}`)
    }
    expect(there).toEqual([])
    const named = parts.flatMap((module) => (module.commands ?? []).map((command) => command.name))
    const open = commands.filter(({ isForPractice }) => !isForPractice).map((command) => command.name)
    expect(named.filter((name) => open.includes(name))).toEqual([])
  })

  test('answers on every public page that its list and its site map name', async () => {
    const stranger = aVisitor(app)
    const faults: string[] = []
    for (const { path } of pages.filter(({ who }) => who === 'anyone')) {
      const { status } = await stranger.open(path)
      if (status >= 500) faults.push(`${path}: ${status}`)
    }
    const { body } = await app.inject({ url: '/sitemap.xml' })
    const named = [...body.matchAll(/<loc>http:\/\/localhost:3000([^<]*)<\/loc>/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(20)
    for (const path of named) {
      const { statusCode } = await app.inject({ url: path === '' ? '/' : path })
      if (statusCode !== 200) faults.push(`${path}: ${statusCode}`)
    }
    expect(faults).toEqual([])
  })

  test('lets its own team in, to every page of the desk that they may open', async () => {
    const [director] = networkUsers
    if (director === undefined) throw new Error('nobody works for the network of the demonstration')
    const at = await signedIn(aVisitor(app), { ...director, id: '', password: demoPassword })
    const desk = pages.filter(({ who }) => who.startsWith('network ') || who === 'with a sign-in')
    expect(desk.length).toBeGreaterThan(3)
    const answers = await Promise.all(desk.map(async ({ path }) => `${path}: ${(await at.open(path)).status}`))
    expect(answers.filter((answer) => !/: (200|403)$/.test(answer))).toEqual([])
    expect(answers.filter((answer) => answer.endsWith('200')).length).toBeGreaterThan(3)
  })
})
