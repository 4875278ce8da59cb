import type { Id } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { StaffInvolved } from '#modules/incidents/index.ts'
import { saveSite, type Unit } from '#modules/organisations/index.ts'
import { saveIdentity, saveParticulars } from '#modules/organisations/store/organisations.store.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { saveMembership } from '#modules/sign-in/store/memberships.store.ts'
import { savePasswordHash, saveUser } from '#modules/sign-in/store/users.store.ts'
import { hashPassword } from '#platform/sessions/password-hash.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { demoPassword } from './cast.ts'
import type { CastScript } from './demo-script.ts'

/** The zone that demonstrations live in. */
export const demoZone = 'Europe/London'

/** The organisation with its sites and units; gives the units. */
export async function setUpPlaces(db: OrganisationDb, cast: CastScript): Promise<Unit[]> {
  await saveParticulars(db, particularsOf(cast))
  const sites = new Map<string, Id>(cast.place.sites.map((name) => [name, cast.chance.id()]))
  for (const [name, id] of sites) await saveSite(db, { id, name, code: null })
  const { sector, kind } = cast
  const law = [...catalogue.jurisdictions.values()].find((one) => one.sector === sector && one.unitKinds.includes(kind))
  const units: Unit[] = []
  for (const { id, code, name, site, beds } of cast.units) {
    const particulars = { id, code, name, kind, beds, siteId: sites.get(site) ?? null }
    units.push(await aUnit(db, { ...particulars, jurisdiction: law?.code ?? '' }))
  }
  return units
}

/** Everybody who works there; gives those who take part in incidents. */
export async function setUpStaff(db: OrganisationDb, cast: CastScript): Promise<StaffInvolved[]> {
  for (const { id, name, jobTitle, places } of cast.accounts) {
    await aMemberOfStaff(db, { name, jobTitle, userId: id, units: places === 'all' ? [] : [...places] })
  }
  const made: StaffInvolved[] = []
  for (const [name, jobTitle] of cast.staff) {
    const { id } = await aMemberOfStaff(db, { name, jobTitle })
    made.push({ staffId: id, name, jobTitle })
  }
  return made
}

/** Lets the cast sign in. */
export async function register(db: IdentityDb, cast: CastScript, now: string): Promise<void> {
  const hash = await hashPassword(demoPassword)
  await saveIdentity(db, particularsOf(cast), demoZone)
  for (const { id, email, name, role, places } of cast.accounts) {
    await saveUser(db, { id, email, name })
    await savePasswordHash(db, id, hash)
    await saveMembership(db, { userId: id, organisation: cast.organisation, role, places, now })
  }
}

function particularsOf({ organisation, place: { code, name }, sector }: CastScript) {
  return { id: organisation, code, name, sector }
}
