import type { Pool } from 'pg'
import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import { type Id, newId } from '#basics/id.ts'
import { type Instant, instantFromText, wallClockOf } from '#basics/instant.ts'
import { catalogue } from '#catalogue/offered.ts'
import { incidentRecorded, type RecordedPerson, type StaffInvolved, saveIncident } from '#modules/incidents/index.ts'
import { type Organisation, saveSite, type Unit } from '#modules/organisations/index.ts'
import { saveIdentity, saveParticulars } from '#modules/organisations/store/organisations.store.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { findOrganisationByCode } from '#modules/sign-in/index.ts'
import { saveMembership } from '#modules/sign-in/store/memberships.store.ts'
import { savePasswordHash, saveUser } from '#modules/sign-in/store/users.store.ts'
import type { Announcer } from '#platform/audit/announcement.ts'
import type { Database } from '#platform/db/database.ts'
import { hashPassword } from '#platform/sessions/password-hash.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { type Actor, inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Places } from '#platform/tenancy/places.ts'
import { type Chance, chanceFrom } from '../chance.ts'
import { listOrganisations } from '../empty-database.ts'
import { type DemoUser, demoPassword, hospitalStaff, hospitalUsers, schoolStaff, schoolUsers } from './cast.ts'
import { daysFrom, demoIncident } from './demo-incident.ts'
import { type DemoStay, fillUnit } from './demo-people.ts'
import { type DemoUnit, hospital, school } from './places.ts'

/** What the demonstration is loaded with. */
export type DemoSetting = {
  readonly database: Pick<Database, 'app' | 'identity'>
  /** Writes audit rows and facts as the pages do. */
  readonly announcer: Announcer
  /** ISO instant; every date counts back from here. */
  readonly now: string
  tell(text: string): void
}

const zone = 'Europe/London'
const days = 550

/**
 * Loads the invented hospital and the invented school: eighteen months back from now, the same story on every day it is
 * loaded. An organisation that is there already is left alone.
 */
export async function loadDemoWorld(setting: DemoSetting): Promise<void> {
  setting.tell('Loading the demonstration: invented people, counted back from today …')
  for (const script of scripts) {
    const there = await inIdentity(setting.database.identity, (db) => findOrganisationByCode(db, script.place.code))
    if (!there) await loadOrganisation(setting, script)
  }
}

/** Whether nothing is here but, at most, a part of the demonstration: then a start loads what is missing of it. */
export async function isDemonstrationDue(identity: Pool): Promise<boolean> {
  const codes = (await listOrganisations(identity)).map(({ code }) => code)
  const demo = scripts.map(({ place }): string => place.code)
  return codes.length < demo.length && codes.every((code) => demo.includes(code))
}

const scripts: readonly Script[] = [
  { place: hospital, sector: 'health', kind: 'ward', users: hospitalUsers, staff: hospitalStaff, seed: 7, oldest: 74 },
  { place: school, sector: 'education', kind: 'class', users: schoolUsers, staff: schoolStaff, seed: 11, oldest: 11 },
]

type Script = {
  readonly place: typeof hospital | typeof school
  readonly sector: 'health' | 'education'
  readonly kind: 'ward' | 'class'
  readonly users: readonly DemoUser[]
  readonly staff: readonly (readonly [string, string])[]
  readonly seed: number
  readonly oldest: number
}

/** The records first, the sign-ins last and all at once: a start that is cut short begins again as if nothing was there. */
async function loadOrganisation(setting: DemoSetting, script: Script): Promise<void> {
  const { code, name } = script.place
  const organisation = { id: newId(), code, name, sector: script.sector }
  const opening = { pool: setting.database.app, announcer: setting.announcer }
  const chance = chanceFrom(script.seed)
  const cast = await inOrganisation(opening, organisation.id, { kind: 'job', name: 'demo world' }, async (db) => {
    await saveParticulars(db, organisation)
    const units = await makeUnits(db, chance, script)
    return { script, units, accounts: await makeAccounts(db, script, units), staff: await makeStaff(db, script) }
  })
  await inOrganisation(opening, organisation.id, recorder(cast), (db) => liveThrough(db, chance, setting, cast))
  await register(setting, organisation, cast.accounts)
}

/** In whose name the invented incidents were recorded: the first who may. */
function recorder({ accounts }: Cast): Actor {
  const may = ({ user }: Account) => catalogue.roles.get(user.role)?.permissions.includes('incidents.record')
  const account = accounts.find(may)
  if (!account) throw new Error('nobody in the demonstration may record an incident')
  return { kind: 'user', id: account.id, name: account.user.name }
}

type Cast = {
  readonly script: Script
  readonly units: readonly Unit[]
  readonly staff: readonly StaffInvolved[]
  readonly accounts: readonly Account[]
}

async function liveThrough(
  db: OrganisationDb,
  chance: Chance,
  setting: DemoSetting,
  { script, units, staff }: Cast,
): Promise<void> {
  const now = instantFromText(setting.now)
  const today = wallClockOf(now, zone).date
  for (const [index, unit] of units.entries()) {
    const plan = script.place.units[index]
    if (!plan) continue
    const from = addDays(today, -days)
    const stays = await fillUnit(db, chance, { unit, beds: plan.beds, from, today, oldest: script.oldest })
    await makeIncidents(db, chance, { unit, plan, stays, staff, now, today, isFirst: index === 0 })
  }
}

async function makeUnits(db: OrganisationDb, chance: Chance, { place, kind, sector }: Script): Promise<Unit[]> {
  const sites = new Map(place.sites.map((name) => [name, chance.id()]))
  for (const [name, id] of sites) await saveSite(db, { id, name, code: null })
  const law = [...catalogue.jurisdictions.values()].find((one) => one.sector === sector && one.unitKinds.includes(kind))
  const units: Unit[] = []
  for (const { code, name, site, beds } of place.units)
    units.push(
      await aUnit(db, { code, name, kind, beds, siteId: sites.get(site) ?? null, jurisdiction: law?.code ?? '' }),
    )
  return units
}

type Account = { readonly id: Id; readonly user: DemoUser; readonly places: Places }

/** Those who may sign in, as staff; their sign-ins are registered later. */
async function makeAccounts(db: OrganisationDb, script: Script, units: readonly Unit[]): Promise<Account[]> {
  const accounts: Account[] = []
  for (const user of script.users) {
    const places = units.filter(({ code }) => user.units.includes(code)).map(({ id }) => id)
    const id = newId()
    await aMemberOfStaff(db, { name: user.name, jobTitle: user.jobTitle, userId: id, units: places })
    accounts.push({ id, user, places: places.length > 0 ? places : 'all' })
  }
  return accounts
}

async function makeStaff(db: OrganisationDb, script: Script): Promise<StaffInvolved[]> {
  const made: StaffInvolved[] = []
  for (const [name, jobTitle] of script.staff) {
    const { id } = await aMemberOfStaff(db, { name, jobTitle })
    made.push({ staffId: id, name, jobTitle })
  }
  return made
}

async function register(setting: DemoSetting, organisation: Organisation, accounts: readonly Account[]): Promise<void> {
  const hash = await hashPassword(demoPassword)
  await inIdentity(setting.database.identity, async (db) => {
    await saveIdentity(db, organisation, zone)
    for (const { id, user, places } of accounts) {
      await saveUser(db, { id, email: user.email, name: user.name })
      await savePasswordHash(db, id, hash)
      await saveMembership(db, { userId: id, organisation: organisation.id, role: user.role, places, now: setting.now })
    }
  })
}

type UnitStory = {
  readonly unit: Unit
  readonly plan: DemoUnit
  readonly stays: readonly DemoStay[]
  readonly staff: readonly StaffInvolved[]
  readonly now: Instant
  readonly today: CalendarDate
  /** The first unit has fewer incidents in its last half year: something that the charts can show. */
  readonly isFirst: boolean
}

async function makeIncidents(db: OrganisationDb, chance: Chance, story: UnitStory): Promise<void> {
  const law = catalogue.jurisdictions.get(story.unit.jurisdiction)
  const practices = [...catalogue.practices.values()].filter(({ mhsds, isHold }) =>
    law?.sector === 'health' ? mhsds !== undefined : isHold,
  )
  for (const [index, day] of daysFrom(addDays(story.today, -days), days + 1).entries()) {
    const quieter = story.isFirst && index > days - 180 ? 0.55 : 1
    if (!chance.yes((story.plan.monthly / 30) * quieter)) continue
    const here = story.stays.filter(({ from, to }) => from <= day && (to === null || day < to))
    if (here.length === 0) continue
    const stay = chance.pick(here)
    const person: RecordedPerson = {
      personId: stay.personId,
      personName: stay.name,
      personIdentifier: stay.localId,
      characteristics: stay.characteristics,
    }
    const incident = demoIncident(chance, {
      person,
      unitId: story.unit.id,
      admissionId: stay.admissionId,
      day,
      zone,
      now: story.now,
      staff: story.staff,
      practices,
      reasons: law?.reasons.map(({ code }) => code) ?? [],
      isFresh: index > days - 6,
    })
    if (!incident) continue
    const id = chance.id()
    await saveIncident(db, id, incident)
    await db.announce(
      incidentRecorded(id, story.unit.id, {
        version: 1,
        person: stay.personId,
        interventions: incident.interventions.length,
      }),
    )
  }
}
