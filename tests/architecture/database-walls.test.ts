import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contentTables, leftOutTables, peopleTables } from '#modules/moving/domain/network-tables.ts'
import { tablesSeen, wallFaults } from '#tests/architecture/walls.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser } = await testDatabase()

describe('the walls of the database', () => {
  test('every private table is one organisation’s, and what is only added to cannot be changed by the web process', async () => {
    expect(await wallFaults(superuser)).toEqual([])
    const seen = await tablesSeen(superuser)
    expect(seen.private).toBeGreaterThanOrEqual(20)
    expect(seen.identity).toBeGreaterThanOrEqual(7)
  })

  test('without an organisation, and in another, the app reads no row', async () => {
    const [own, other] = [randomUUID(), randomUUID()]
    const client = await superuser.connect()
    await client.query(`insert into private.people (organisation_id, id, local_id) values ($1, $1, 'A')`, [own])
    client.release()
    const count = async (organisation: string | null) => {
      const app = await database.streams.connect()
      try {
        await app.query('begin')
        if (organisation !== null) await app.query(`set local lessen.organisation = '${organisation}'`)
        const { rows } = await app.query<{ n: string }>('select count(*) as n from private.people')
        return Number(rows[0]?.n)
      } finally {
        await app.query('rollback')
        app.release()
      }
    }
    expect([await count(own), await count(other), await count(null)]).toEqual([1, 0, 0])

    await superuser.query('alter table private.people disable row level security')
    expect(await count(other)).toBe(1)
    await superuser.query('alter table private.people enable row level security')
  })

  test('no table of the network is forgotten by an export: it goes out, or stays for a reason that is said', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'network'::regnamespace and relkind in ('r', 'p') order by 1`,
    )
    const known = [...contentTables, ...peopleTables, ...Object.keys(leftOutTables)]
    const help = 'list it in moving/domain/network-tables.ts, and give it a row in moving/testing/fill-every-table.ts'
    expect(known.toSorted(), help).toEqual(rows.map(({ name }) => name))
  })

  const breaks: readonly (readonly [string, string, RegExp])[] = [
    [
      'a private table without walls',
      'create table private.a (organisation_id uuid, id uuid, primary key (organisation_id, id))',
      /no forced row-level/,
    ],
    [
      'walls that do not hold the owner',
      'alter table private.people no force row level security',
      /people has no forced/,
    ],
    [
      'a key led by something else',
      `create table private.b (id uuid, organisation_id uuid, primary key (id, organisation_id)); select private.wall_off('private.b')`,
      /b has no primary key led/,
    ],
    [
      'a second policy that opens the table',
      'create policy everybody on private.people using (true)',
      /people has no policy/,
    ],
    [
      'the audit made changeable',
      'grant update on private.audit to lessen_app',
      /audit is only ever added to, but lessen_app may update/,
    ],
    [
      'one column of the audit made changeable',
      'grant update (deed) on private.audit to lessen_app',
      /audit is only ever added to/,
    ],
    [
      'a version that can be deleted',
      'grant delete on private.incident_versions to lessen_app',
      /incident_versions is only ever added to/,
    ],
    [
      'sign-in data shown to the app',
      'grant select on identity.users to lessen_app',
      /users may be used by lessen_app/,
    ],
    [
      'records shown to the sign-in login',
      'grant select on private.people to lessen_identity',
      /people may be used by lessen_identity/,
    ],
    ['mail shown to the app', 'grant select on mail.outbox to lessen_app', /outbox may be read by lessen_app/],
    [
      'jobs shown to the sign-in login',
      'grant select on jobs.job to lessen_identity',
      /jobs.job may be used by lessen_identity/,
    ],
    ['a table for everybody', 'grant select on private.people to public', /people may be used by everybody/],
    ['a table without a word', 'create table network.c (id uuid)', /network.c has no comment/],
  ]
  for (const [how, sql, says] of breaks) {
    test(`the check sees ${how}`, async () => {
      const before = await wallFaults(superuser)
      const client = await superuser.connect()
      try {
        await client.query('begin')
        await client.query(sql)
        const after = await wallFaults(client)
        expect(after.filter((fault) => !before.includes(fault)).join('\n')).toMatch(says)
      } finally {
        await client.query('rollback')
        client.release()
      }
    })
  }
})
