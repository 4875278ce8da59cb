import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { buildApp } from '#app'
import { type Id, newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { saveNetworkRole } from '#modules/sign-in/store/network-roles.store.ts'
import { saveOperator } from '#modules/sign-in/store/operators.store.ts'
import { aUser, type BuiltUser } from '#modules/sign-in/testing/a-user.builder.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import { usualFileLimits, usualQuotaMb } from '#platform/files/file-limits.ts'
import type { Log } from '#platform/log/log.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Places } from '#platform/tenancy/places.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'
import { aVisitor, type Visitor } from './visitor.ts'

/** The moment at which test houses live, unless told otherwise: a Thursday morning in winter, when clocks show UTC. */
export const houseNow = '2026-01-15T09:30:00.000Z'

/** One line that the house would have logged. */
export type HouseLine = {
  readonly level: 'warn' | 'error'
  readonly event: string
  readonly fields: object
  readonly fault: unknown
}

/** A whole house without a network: a database of its own, one organisation with one unit, and users. */
export type TestHouse = {
  readonly app: FastifyInstance
  readonly database: Database
  readonly superuser: TestDatabase['superuser']
  readonly settings: Settings
  readonly organisation: { readonly id: Id; readonly code: string; readonly name: string }
  readonly unit: { readonly id: Id; readonly name: string; readonly code: string }
  /** Warnings and faults logged so far. A test that expects none can say so. */
  readonly logged: HouseLine[]
  /** The clock of the house: set it to visit another moment. */
  readonly clock: { now: string }
  /** Runs `work` in one transaction of the house's organisation, as a named job: for building what a test needs. */
  inside<T>(work: (db: OrganisationDb) => Promise<T>): Promise<T>
  /** A user of the house's organisation: a role for units counts in the house's unit, unless other places are given. */
  user(role: string, places?: Places): Promise<BuiltUser>
  /** Somebody at a browser, signed in as a new user with that role. */
  visitor(role: string, places?: Places): Promise<SignedInVisitor>
  /** Somebody at a browser who has not signed in. */
  stranger(): Visitor
}

/** A visitor who has signed in, and as whom. */
export type SignedInVisitor = Visitor & { readonly user: BuiltUser }

/** What may differ from the usual house. */
export type HouseWish = { readonly now?: string; readonly settings?: Partial<Settings> }

/** Builds a house for one test file; call it at the top: `const house = await aHouse()`. */
export async function aHouse(wish: HouseWish = {}): Promise<TestHouse> {
  const { database, superuser } = await testDatabase()
  const dataFolder = join(tmpdir(), `lessen-house-${newId()}`)
  const settings: Settings = { ...usualSettings, dataFolder, ...wish.settings }
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))
  const clock = { now: wish.now ?? houseNow }
  const logged: HouseLine[] = []
  const app = await buildApp({ settings, database, now: () => clock.now, log: logInto(logged) })
  afterAll(() => app.close())

  const organisation = await anOrganisation(database)
  const inside = <T>(work: (db: OrganisationDb) => Promise<T>): Promise<T> => insideOf(database, organisation, work)
  const unit = await inside((db) => aUnit(db))
  const user = async (role: string, places?: Places): Promise<BuiltUser> => {
    const scope = catalogue.roles.get(role)?.scope
    if (scope === undefined) throw new Error(`no role is called ${role}`)
    const held = places ?? (scope === 'organisation' ? 'all' : [unit.id])
    const name = `Robin ${newId().slice(0, 8)}`
    const built = await aUser(database, { organisation: organisation.id, role, places: held, name, now: clock.now })
    if (scope === 'network')
      await inIdentity(database.identity, (db) =>
        saveNetworkRole(db, { userId: built.id, role, givenBy: null, now: clock.now }),
      )
    if (scope === 'installation') await inIdentity(database.identity, (db) => saveOperator(db, built.id, clock.now))
    await inside((db) => aMemberOfStaff(db, { name, userId: built.id, units: held === 'all' ? [] : [...held] }))
    return built
  }
  const stranger = (): Visitor => aVisitor(app, settings.origin)
  const visitor = async (role: string, places?: Places): Promise<SignedInVisitor> => {
    const built = await user(role, places)
    return Object.assign(await signedIn(stranger(), built), { user: built })
  }
  return { app, database, superuser, settings, organisation, unit, logged, clock, inside, user, visitor, stranger }
}

/** Signs a visitor in by the page that everybody uses. Refuses (throws) when that does not work. */
export async function signedIn(visitor: Visitor, { email, password }: BuiltUser): Promise<Visitor> {
  const page = await visitor.send(
    await visitor.open('/sign-in'),
    { email, password },
    { form: '/sign-in', follow: false },
  )
  if (page.status !== 303)
    throw new Error(`${email} could not sign in: ${page.status} ${page.problems.join(' ') || page.text}`)
  return visitor
}

/** Settings of a house in which nothing special is wanted. */
export const usualSettings: Settings = {
  mode: 'both',
  dataFolder: '/nowhere',
  host: '127.0.0.1',
  port: 3000,
  origin: 'http://localhost:3000',
  secret: 'a secret that only tests know, and it is long enough',
  demo: true,
  clinicalSafetyOfficer: null,
  movedNow: null,
  trustProxy: false,
  mailUrl: null,
  mailFrom: null,
  mailReplyTo: null,
  mailBounceTo: null,
  filesFolder: null,
  fileLimits: usualFileLimits,
  filesQuotaMb: usualQuotaMb,
  virusScanner: null,
  whenScannerAway: 'refuse',
  emergencyHours: 8,
  logLevel: 'silent',
  lockMinutes: 1440,
  providersInside: false,
  checkLinks: false,
  keepTypedHours: 72,
  breachedPasswords: null,
  auditHeadsFile: null,
  auditHeadsEvery: 'day',
  auditHeadsMail: [],
  backup: { recipients: [], passphrase: null, folder: '/nowhere' },
  watching: { metricsToken: null, tracesUrl: null, tracesPercent: 100 },
  drainSeconds: 0,
  network: { name: null, email: null, phone: null, charity: null, address: null },
  pageMemoryMb: 32,
  pgUser: null,
  pgBin: null,
}

function logInto(logged: HouseLine[]): Log {
  const at =
    (level: HouseLine['level']) =>
    (event: string, fields: object = {}, fault?: unknown) =>
      void logged.push({ level, event, fields, fault })
  return { debug: () => undefined, info: () => undefined, warn: at('warn'), error: at('error') }
}
