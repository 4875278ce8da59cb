import { expect, test } from 'vitest'
import { buildApp } from '#app'
import { addDays, calendarDateOf } from '#basics/calendar-date.ts'
import { type Id, newId } from '#basics/id.ts'
import { incidentRecorded } from '#modules/incidents/index.ts'
import { anIncident } from '#modules/incidents/testing/an-incident.builder.ts'
import { modules } from '#modules/order.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import type { Database } from '#platform/db/database.ts'
import type { Route } from '#platform/http/route.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { depth } from '#tests/setup/depth.ts'
import { aHouse, signedIn } from '#tests/setup/house.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import { aVisitor, type Visitor } from '#tests/setup/visitor.ts'
import { type Chance, chanceFrom } from '#worlds/chance.ts'
import { canary, fillWithCanaries, idsOf, takeWallsDown } from './canaries.ts'
import { strippedPool } from './stripped-pool.ts'

/** Nothing here is timed: this only ends what hangs. */
const hangGuard = 600_000

const house = await aHouse()
const other = await anOrganisation(house.database)
await house.inside((db) => fill(db, house.unit.id))
await insideOf(house.database, other, async (db) => fill(db, (await aUnit(db)).id))
const filled = await fillWithCanaries(house.superuser, other.id)
const known = {
  own: await idsOf(house.superuser, house.organisation.id),
  others: await idsOf(house.superuser, other.id),
}
/** What the network offers belongs to no organisation, and who locked themselves out sees nothing: every visit is spent on what can be seen. */
const routes = modules
  .filter(({ isForNetwork }) => !isForNetwork)
  .flatMap((module) => module.routes)
  .filter((route) => !route.path.startsWith('/sign-') && route.path !== '/lock')

test('no random visit of one organisation shows or changes a row of another', { timeout: hangGuard }, async () => {
  expect(filled).toBeGreaterThanOrEqual(30)
  expect(known.others.length).toBeGreaterThanOrEqual(10)
  const before = await contentOf(other.id)
  const sequences = depth(300)
  const found = await wander(house.database, sequences, seed)
  console.info(`${sequences} sequences, ${found.steps} steps, ${found.pages} pages shown, ${found.leaks.length} leaks`)
  expect(found.leaks).toEqual([])
  expect(found.pages).toBeGreaterThan(sequences)
  expect(await contentOf(other.id)).toBe(before)
})

test('row-level security alone holds when every store forgets to name its organisation', {
  timeout: hangGuard,
}, async () => {
  const { pool, taken } = strippedPool(house.database.app)
  const found = await wander({ ...house.database, app: pool }, depth(40, 300), seed + 1)
  expect(found.leaks).toEqual([])
  expect(taken()).toBeGreaterThan(100)
})

test('a question without any organisation named or set sees no row at all', async () => {
  const { rows } = await house.superuser.query<{ table: string }>(
    `select tablename as table from pg_tables where schemaname = 'private'`,
  )
  for (const { table } of rows)
    expect((await house.database.app.query(`select 1 from private."${table}"`)).rows, table).toEqual([])
  const seen = await house.inside((db) =>
    Promise.all(
      rows.map(({ table }) =>
        db.connection.query(
          `select organisation_id from private."${table}" where organisation_id <> '${house.organisation.id}'`,
        ),
      ),
    ),
  )
  expect(seen.flatMap((one) => one.rows)).toEqual([])
})

test('control: with the walls down as well, the same visits find the other organisation', {
  timeout: hangGuard,
}, async () => {
  await takeWallsDown(house.superuser)
  const found = await wander(
    { ...house.database, app: strippedPool(house.database.app).pool },
    depth(200, 300),
    seed + 2,
  )
  expect(found.leaks.length).toBeGreaterThan(0)
})

async function fill(db: OrganisationDb, unit: Id): Promise<void> {
  const day = addDays(calendarDateOf(house.clock.now.slice(0, 10)), -3)
  await aMemberOfStaff(db, { name: 'Petra Novak' })
  for (const givenName of ['Elowen', 'Farid', 'Greta']) {
    const person = await aPerson(db, { givenName })
    await aStay(db, { personId: person.id, unitId: unit })
    const { id } = await anIncident(db, {
      personId: person.id,
      unitId: unit,
      on: day,
      beforeWords: 'Words of before',
      outcomeWords: 'Words of after',
    })
    const { announcer } = await import('#app')
    await announcer(db, incidentRecorded(id, unit, { version: 1, person: person.id, interventions: 1 }))
  }
}

async function contentOf(organisation: Id): Promise<string> {
  const { rows } = await house.superuser.query<{ table: string }>(
    `select tablename as table from pg_tables where schemaname = 'private' order by 1`,
  )
  const prints = rows.map(async ({ table }) => {
    const found = await house.superuser.query<{ print: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print from private."${table}" t where organisation_id = $1`,
      [organisation],
    )
    return `${table} ${found.rows[0]?.print}`
  })
  return (await Promise.all(prints)).join('\n')
}

type Found = { leaks: string[]; steps: number; pages: number }

/** Lets random visitors of the house's organisation try random doors with ids of both organisations. They are new each time: who wandered before may have made themselves a second step. */
async function wander(database: Database, sequences: number, from: number): Promise<Found> {
  const app = await buildApp({ settings: house.settings, database, now: () => house.clock.now, log: silent })
  const users = await Promise.all(
    ['frontline', 'manager', 'reduction-lead', 'responsible-person', 'organisation-administrator'].map((role) =>
      house.user(role),
    ),
  )
  const visitors = await Promise.all(users.map((user) => signedIn(aVisitor(app, house.settings.origin), user)))
  const found: Found = { leaks: [], steps: 0, pages: 0 }
  for (let n = 0; n < sequences; n++) {
    const chance = chanceFrom(from * 100_003 + n)
    const visitor = chance.pick(visitors)
    for (let step = chance.whole(3, 8); step > 0; step--)
      await tryADoor(visitor, chance, found, `seed ${from} sequence ${n}`)
  }
  await app.close()
  return found
}

async function tryADoor(visitor: Visitor, chance: Chance, found: Found, where: string): Promise<void> {
  const route = chance.pick(chance.yes(0.5) ? routes.filter(({ method }) => method === 'GET') : routes)
  const path = route.path.replace(/:[a-zA-Z]+/g, () => anId(chance))
  const page =
    route.method === 'GET'
      ? await visitor.get(`${path}?${new URLSearchParams(someFields(chance))}`)
      : await visitor.post(path, await sent(visitor, chance, route))
  found.steps++
  if (page.status < 400) found.pages++
  if (page.status >= 500) found.leaks.push(`${where}: ${route.method} ${path} answered ${page.status}`)
  if (`${page.html} ${JSON.stringify(page.headers)}`.includes(canary))
    found.leaks.push(`${where}: ${route.method} ${path}`)
}

async function sent(visitor: Visitor, chance: Chance, route: Route): Promise<[string, string][]> {
  const home = await visitor.get('/')
  const proof = home.forms.flatMap((form) => form.filled).find(([name]) => name === '_csrf')?.[1] ?? ''
  return [
    ['_csrf', proof],
    ['_key', newId()],
    ...someFields(chance),
    ...('creates' in route ? [['id', anId(chance)] as [string, string]] : []),
  ]
}

const names = [
  'person',
  'person-search',
  'unit',
  'units',
  'staff',
  'q',
  'search',
  'from',
  'to',
  'practice',
  'name',
  'code',
  'kind',
  'site',
  'version',
  'draft',
  'id',
  'page',
  'reason',
  'job-title',
  'beds',
  'jurisdiction',
  'email',
  'role',
  'missing',
  'months',
]
const values = [
  '',
  'a',
  'z',
  'zq',
  'Petra',
  'Elowen',
  '1',
  '2',
  '24',
  'yes',
  'no',
  '2026-01-01',
  'all',
  canary.slice(0, 3),
]

function someFields(chance: Chance): [string, string][] {
  return Array.from({ length: chance.whole(0, 5) }, () => [
    chance.pick(names),
    chance.yes(0.5) ? anId(chance) : chance.pick(values),
  ])
}

function anId(chance: Chance): Id {
  return chance.yes(0.5) ? chance.pick(known.others) : chance.pick([...known.own, newId()])
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
