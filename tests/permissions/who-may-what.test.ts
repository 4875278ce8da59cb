import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { buildApp } from '#app'
import type { Role } from '#catalogue/roles/define-role.ts'
import { aLinkHolder } from '#modules/links/testing/a-link.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aRestrictedRecord } from '#modules/people/testing/a-restricted-record.builder.ts'
import { anOpening } from '#modules/people/testing/an-opening.builder.ts'
import { endMembership } from '#modules/sign-in/index.ts'
import { aUser } from '#modules/sign-in/testing/a-user.builder.ts'
import { houseRoot } from '#platform/config/house-root.ts'
import { isForTeam, type Route } from '#platform/http/route.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { oneOfEverything, type Records } from '#tests/doors/one-of-everything.ts'
import { aHouse, signedIn } from '#tests/setup/house.ts'
import { aVisitor, type Visitor } from '#tests/setup/visitor.ts'
import { rewrittenPool } from '#tests/tenancy/stripped-pool.ts'
import { everyRole, everyRoute, expectedOf, nameOf, type Relation, relations } from '../../src/who-may-what.ts'
import { whoMayWhatPage } from '../../src/write-who-may-what.ts'
import { answered, proofOf } from './visit-cell.ts'

const house = await aHouse()
const signIn = { role: 'frontline', now: house.clock.now }
const elsewhere = await anOrganisation(house.database, { name: 'Somewhere Else' })
const insideElsewhere = <T>(work: (db: OrganisationDb) => Promise<T>) => insideOf(house.database, elsewhere, work)
const colleague = async () => (await aUser(house.database, { ...signIn, organisation: house.organisation.id })).id
const own = await house.inside(async (db) => oneOfEverything(db, house.unit.id, await colleague()))
const next = await house.inside(async (db) => {
  const { id } = await aUnit(db, { name: 'Hazel Ward' })
  return oneOfEverything(db, id, await colleague())
})
const foreign = await insideElsewhere(async (db) => oneOfEverything(db, (await aUnit(db)).id))

const restricted = await house.inside(async (db) => {
  const made = await oneOfEverything(db, house.unit.id)
  for (const person of [made['person'], made['left']]) await aRestrictedRecord(db, { person: person ?? '' })
  return made
})

const opened = await house.inside(async (db) => {
  const { id } = await aUnit(db, { name: 'Alder Ward' })
  return oneOfEverything(db, id)
})

const records: Readonly<Record<Relation, Records>> = {
  'own unit': own,
  'own unit, but restricted': restricted,
  'another unit': next,
  'another unit, opened in an emergency': opened,
  'another organisation': foreign,
  'own, but the membership has ended': own,
  'not signed in': own,
  'by link': own,
  'by link, but not this record': next,
}

const visitors = new Map<string, Visitor>()
const openNow = { openedAt: house.clock.now, endsAt: '2026-01-15T17:30:00.000Z' }
for (const { code, scope } of everyRole) {
  const [member, leaver, stranger] = [await house.visitor(code), await house.visitor(code), house.stranger()]
  await proofOf(leaver)
  const ending = { userId: leaver.user.id, organisation: house.organisation.id, by: null, now: house.clock.now }
  await endMembership((work) => inIdentity(house.database.identity, work), ending)
  for (const relation of relations) visitors.set(`${code} ${relation}`, member)
  const { user } = member
  await house.inside((db) =>
    anOpening(db, opened['person'] ?? '', { openedBy: user.id, openedByName: user.name, ...openNow }),
  )
  visitors.set(`${code} own, but the membership has ended`, leaver)
  visitors.set(`${code} not signed in`, stranger)
  if (scope !== 'link') continue
  const holder = await aLinkHolder(house, { role: code, person: own['person'] ?? '', units: [house.unit.id] })
  visitors.set(`${code} by link`, holder)
  visitors.set(`${code} by link, but not this record`, holder)
}

/**
 * What the network's team does shows nothing of an organisation: no role of an organisation is anything to it, so one of
 * each scope stands for all of them; those of the network are all tried.
 */
function rolesFor(route: Route): readonly Role[] {
  if (!isForTeam(route)) return everyRole
  return everyRole.filter(
    (role) => role.scope === 'network' || everyRole.find(({ scope }) => scope === role.scope) === role,
  )
}

/** One line for each cell that answers otherwise than the table says. */
async function surprises(route: Route): Promise<{ found: string[]; cells: number }> {
  const found: string[] = []
  let cells = 0
  for (const role of rolesFor(route)) {
    for (const relation of relations) {
      const expected = expectedOf(route, role, relation)
      const visitor = visitors.get(`${role.code} ${relation}`)
      if (expected === null || visitor === undefined) continue
      cells++
      const really = await answered(visitor, route, records[relation])
      if (really !== expected) found.push(`${role.code}, ${relation}: ${really}, expected ${expected}`)
    }
  }
  return { found, cells }
}

describe('every address answers every role in every relation as the page says', () => {
  let visited = 0
  it.each(everyRoute.map((route) => [nameOf(route), route] as const))('%s', async (_name, route) => {
    const { found, cells } = await surprises(route)
    visited += cells
    expect(found).toEqual([])
  })

  it('and every cell was really visited', () => {
    const closed = everyRoute.filter(({ who }) => who !== 'anyone')
    console.info(`${closed.length} closed routes, ${everyRole.length} roles, ${visited} cells visited`)
    expect(visited).toBeGreaterThanOrEqual(closed.flatMap(rolesFor).length * 3)
  })
})

describe('control', () => {
  it('with the condition on restricted records taken out of every statement, they open', async () => {
    let taken = 0
    const app = rewrittenPool(house.database.app, (text) =>
      text.replace(/not \([\w.]+ = any\(array\(select r\.\w+ from private\.restricted_records r/g, (condition) => {
        taken++
        return `true or ${condition}`
      }),
    )
    const nurse = await atCarelessHouse(app)
    for (const name of ['GET /people/:person', 'GET /incidents/:incident'])
      expect([name, await answered(nurse, routeCalled(name), restricted)]).toEqual([name, 'opens'])
    expect(taken).toBeGreaterThan(0)
  })

  it('a role that lost a permission, and one that gained one, are found', () => {
    const [nurse] = everyRole
    const read = routeCalled('GET /incidents')
    if (!nurse) throw new Error('there is no role')
    expect(expectedOf(read, nurse, 'own unit')).toBe('opens')
    expect(expectedOf(read, { ...nurse, permissions: [] }, 'own unit')).toBe('refused')
    expect(expectedOf(read, { ...nurse, scope: 'link' }, 'own unit')).toBe('refused')
  })

  it('with the condition on places taken out of every statement, another unit’s records open', async () => {
    let taken = 0
    const app = rewrittenPool(house.database.app, (text) =>
      text.replace(/[\w.]+ = any\(\$\d+::uuid\[\]\)/g, (condition) => {
        taken++
        return `(${condition} or true)`
      }),
    )
    const nurse = await atCarelessHouse(app)
    expect(await answered(nurse, routeCalled('GET /people/:person'), next)).toBe('opens')
    expect(await answered(nurse, routeCalled('GET /people/:person'), foreign)).toBe('nothing here')
    expect(taken).toBeGreaterThan(0)
  })
})

/** A nurse of the usual unit in a house whose statements reach the database changed. */
async function atCarelessHouse(app: Pool): Promise<Visitor> {
  const database = { ...house.database, app }
  const careless = await buildApp({ ...house, database, now: () => house.clock.now, log: silent })
  afterAll(() => careless.close())
  return await signedIn(aVisitor(careless, house.settings.origin), await house.user('frontline'))
}

function routeCalled(name: string): Route {
  const route = everyRoute.find((one) => nameOf(one) === name)
  if (route === undefined) throw new Error(`there is no ${name}`)
  return route
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

it('the page docs/developing/who-may-what.md is the one that the routes and roles make', () => {
  const written = readFileSync(join(houseRoot, 'docs/developing/who-may-what.md'), 'utf8')
  expect(written === whoMayWhatPage(), 'run: node bin/generate.mjs').toBe(true)
})
