import { afterAll, expect, inject, test } from 'vitest'
import { connect, endOnce, openPool } from '#platform/db/connect.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { waiting } from '#platform/db/migrate.ts'
import { houseMigrations, openRemote } from '#platform/db/open-database.ts'
import { roleProblems } from '#platform/db/role-limits.ts'
import { createLog } from '#platform/log/log.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser, name } = await testDatabase()
const run = runFolder(inject('testPostgres'))
const way = { log: createLog({ level: 'silent' }), longestStatementMs: 5_000, connections: 1 }
const asRole = (user: string) => openPool({ host: run, user, database: name }, user, way)

const roles = ['trial_super', 'trial_bypass', 'trial_owner', 'trial_member']
afterAll(async () => {
  for (const role of roles) await superuser.query(`drop owned by ${role}; drop role ${role}`)
})

test('the roles that Lessen makes itself are bound by row-level security', async () => {
  expect(await roleProblems(database)).toBeNull()
})

test.each([
  ['a superuser', `create role trial_super login superuser`, 'trial_super', 'is a superuser'],
  ['a role with BYPASSRLS', `create role trial_bypass login bypassrls`, 'trial_bypass', 'has BYPASSRLS'],
  [
    'an owner',
    `create role trial_owner login; create schema trial authorization trial_owner`,
    'trial_owner',
    'owns the database or something in it',
  ],
  [
    'a role that may become the owner',
    `create role trial_member login in role lessen_owner`,
    'trial_member',
    'may become lessen_owner',
  ],
])('%s is refused as the login of the web process, in plain words', async (_, make, role, says) => {
  await superuser.query(make)
  await superuser.query(`grant connect on database "${name}" to ${role}`)
  const app = asRole(role)
  expect(await roleProblems({ app, identity: database.identity })).toContain(
    `DATABASE_URL logs in as ${role}, which ${says}`,
  )
  expect(await roleProblems({ app: database.app, identity: app })).toContain(`DATABASE_IDENTITY_URL logs in as ${role}`)
  await endOnce(app)
})

test('a copy to read from is refused a login that the walls would not bind; one that is away stops nobody', async () => {
  const [strong, away] = [
    asRole('postgres'),
    connect({ ...doorsTo('a'), app: { host: '/nowhere', user: 'a', database: name } }, way),
  ]
  expect(await roleProblems({ ...database, replica: strong })).toContain('DATABASE_REPLICA_URL logs in as postgres')
  expect(await roleProblems({ ...database, replica: away.app })).toBeNull()
  await endOnce(strong)
  await away.close()
})

test('sign-in data needs a login of its own', async () => {
  expect(await roleProblems({ app: database.app, identity: database.app })).toContain('needs a login of its own')
})

const url = (user: string, host = run) => `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(host)}`

test('somebody else’s PostgreSQL is refused when it acknowledges before it has written: this test’s own is one', async () => {
  const urls = { app: url('lessen_app'), identity: url('lessen_identity'), owner: url('lessen_owner') }
  const opened = await openRemote(urls, way)
  expect(opened.ok ? '' : opened.problems).toContain('switched off')
})

test('an owner in DATABASE_URL, or a database that is not there, refuses the start in a sentence', async () => {
  const wrong = await openRemote(
    { app: url('lessen_owner'), identity: url('lessen_identity'), owner: url('lessen_owner') },
    way,
  )
  expect(wrong.ok ? '' : wrong.problems).toContain('it could switch row-level security off')
  const away = await openRemote(
    { app: url('lessen_app', '/nowhere'), identity: url('a', '/nowhere'), owner: url('a', '/nowhere') },
    way,
  )
  expect(away.ok ? '' : away.problems).toContain('Lessen cannot reach its database')
})

test('each login reaches its own scope and no other', async () => {
  await expect(database.app.query('select 1 from identity.users')).rejects.toThrow('permission denied')
  await expect(database.identity.query('select 1 from private.audit')).rejects.toThrow('permission denied')
  await expect(database.app.query('create table private.mine (id int)')).rejects.toThrow('permission denied')
})

test('the web process can tell whether migrations are waiting, and cannot pretend that they ran', async () => {
  expect(await waiting(database.app, houseMigrations('both'))).toEqual([])
  await expect(database.app.query('delete from platform_meta.migrations')).rejects.toThrow('permission denied')
})

test('a pool that is closed twice does not mind', async () => {
  const again = connect(doorsTo('a'), way)
  await again.close()
  await again.close()
})

function doorsTo(user: string) {
  const door = { host: run, user, database: name }
  return { app: door, identity: door, owner: door }
}
